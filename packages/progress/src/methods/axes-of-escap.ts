import type { Pace } from "@kehoach/model";
import type { EscapLabel } from "./escap-anticipated-progress.ts";
import type { MenaroLabel } from "./menaro.ts";
import { type MethodAxes, outcomeOf } from "./method-axes.ts";

const PACE: Readonly<Record<EscapLabel | MenaroLabel, Pace | null>> = {
  maintain: "on-track",
  "Will meet target": "on-track",
  accelerate: "slow",
  "Need to accelerate": "slow",
  reverse: "moving-away",
  "No progress expected": "moving-away",
  "insufficient data": null,
  "Insufficient data": null,
  "No data": null,
};

/**
 * A label of ESCAP's dashboard or of UNICEF MENARO on our axes.
 *
 * Judgement: accelerate is anything between no progress and nine tenths of the way and is called slow; from no
 * progress down is one label, called moving away as ESCAP's "reverse" says.
 *
 * @param input - `met`: whether the latest value meets the target, which the labels do not say; `due`: whether its
 *   time has come.
 *
 * @example
 * import { axesOfEscap } from "@kehoach/progress";
 * axesOfEscap({ label: "Need to accelerate", met: false, due: true }); // => { outcome: "not-met", pace: "slow" }
 */
export function axesOfEscap({
  label,
  met,
  due,
}: {
  readonly label: EscapLabel | MenaroLabel;
  readonly met: boolean;
  readonly due: boolean;
}): MethodAxes {
  const pace = PACE[label];
  if (pace === null) return { outcome: null, pace };
  return { outcome: outcomeOf({ met, due }), pace: met ? null : pace };
}
