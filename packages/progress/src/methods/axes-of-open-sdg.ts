import type { Pace } from "@kehoach/model";
import { type MethodAxes, outcomeOf } from "./method-axes.ts";
import type { OpenSdgStatus } from "./open-sdg.ts";

const PACE: Readonly<Record<OpenSdgStatus, Pace | null>> = {
  target_achieved: null,
  substantial_progress: "on-track",
  moderate_progress: "slow",
  limited_progress: "insufficient",
  deterioration: "moving-away",
  not_available: null,
};

/**
 * A status of Open SDG on our axes.
 *
 * Judgement: substantial is on track, since its 95 % is ours (without a target its 1.5 % a year is taken for the
 * same); limited starts at no change, but is called insufficient. An achieved target says nothing of the pace and
 * never that it is exceeded.
 *
 * @param input - `due`: whether the target's time has come.
 *
 * @example
 * import { axesOfOpenSdg } from "@kehoach/progress";
 * axesOfOpenSdg({ status: "moderate_progress", due: false }); // => { outcome: "not-due", pace: "slow" }
 */
export function axesOfOpenSdg({
  status,
  due,
}: {
  readonly status: OpenSdgStatus;
  readonly due: boolean;
}): MethodAxes {
  if (status === "not_available") return { outcome: null, pace: null };
  return { outcome: outcomeOf({ met: status === "target_achieved", due }), pace: PACE[status] };
}
