import type { MethodAxes } from "./method-axes.ts";
import type { OfficialStatus } from "./vietnam-plan-status.ts";

/**
 * A Vietnamese status on our axes, whose outcomes are its own words: vượt, đạt, xấp xỉ đạt, không đạt.
 *
 * A plan for a year is due when it is judged, so there is no pace.
 *
 * @example
 * import { axesOfVietnam } from "@kehoach/progress";
 * axesOfVietnam("nearly-met"); // => { outcome: "nearly-met", pace: null }
 */
export function axesOfVietnam(status: OfficialStatus): MethodAxes {
  return { outcome: status, pace: null };
}
