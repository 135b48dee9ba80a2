import type { Pace } from "@kehoach/model";
import { type MethodAxes, outcomeOf } from "./method-axes.ts";
import type { UnsdResult, UnsdStatus } from "./unsd-progress-chart.ts";

const PACE: Readonly<Record<UnsdStatus, Pace | null>> = {
  on_track_or_met: "on-track",
  fair_progress_accelerate: "slow",
  stagnation_or_regression: "no-change",
  not_assessed: null,
};

/**
 * A status of the progress chart on our axes.
 *
 * Judgement: fair progress spans from a tenth of the way to nearly all of it and is called slow; stagnation or
 * regression does not say which, and the milder no change is taken. A met target says nothing of the pace.
 *
 * @param input - A result of {@link unsdProgressChart}, or these fields of it; `due`: whether the target's time
 *   has come.
 *
 * @example
 * import { axesOfUnsd } from "@kehoach/progress";
 * axesOfUnsd({ status: "on_track_or_met", met: true, due: false }); // => { outcome: "met", pace: null }
 */
export function axesOfUnsd({
  status,
  met,
  due,
}: Pick<UnsdResult, "status" | "met"> & { readonly due: boolean }): MethodAxes {
  if (status === "not_assessed") return { outcome: null, pace: null };
  return { outcome: outcomeOf({ met, due }), pace: met ? null : PACE[status] };
}
