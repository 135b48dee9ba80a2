import type { Pace } from "@kehoach/model";
import type { EurostatResult, EurostatStatus } from "./eurostat.ts";
import { type MethodAxes, outcomeOf } from "./method-axes.ts";

const PACE: Readonly<Record<EurostatStatus, Pace | null>> = {
  significant_progress: "on-track",
  moderate_progress: "slow",
  no_progress: "no-change",
  moderate_deterioration: "moving-away",
  significant_deterioration: "moving-away",
  not_available: null,
};

/**
 * A status on Eurostat's scale on our axes.
 *
 * Judgement: with a target `moderate_deterioration` is a ratio from 0 to 60 % and so insufficient, not moving
 * away; an achieved target says nothing of the pace; `no_progress` is a band around 0 and called no change.
 *
 * @param input - A result of {@link eurostat}, or these fields of it; `due`: whether the target's time has come.
 *
 * @example
 * import { axesOfEurostat } from "@kehoach/progress";
 * axesOfEurostat({ status: "moderate_deterioration", hasTarget: true, targetAchieved: false, due: false }); // => { outcome: "not-due", pace: "insufficient" }
 */
export function axesOfEurostat({
  status,
  hasTarget,
  targetAchieved,
  due,
}: Pick<EurostatResult, "status" | "hasTarget" | "targetAchieved"> & { readonly due: boolean }): MethodAxes {
  if (status === "not_available") return { outcome: null, pace: null };
  const outcome = outcomeOf({ met: targetAchieved, due });
  if (targetAchieved) return { outcome, pace: null };
  if (hasTarget && status === "moderate_deterioration") return { outcome, pace: "insufficient" };
  return { outcome, pace: PACE[status] };
}
