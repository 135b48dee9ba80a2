import type { ReasonCode } from "@kehoach/model";
import { escapCurrentStatus, escapMeets } from "./escap-current-status.ts";

/** Every label of anticipated progress, best first. */
export const ESCAP_LABELS = ["maintain", "accelerate", "reverse", "insufficient data"] as const;

/** What ESCAP's dashboard tells a country to do with a target. */
export type EscapLabel = (typeof ESCAP_LABELS)[number];

/** The anticipated progress of a target. */
export interface EscapAnticipatedProgress {
  readonly method: "escap";
  readonly label: EscapLabel;
  /** 10 if the predicted value meets the target, 0 if it is the baseline; `null` where it has no value. */
  readonly index: number | null;
  /** Part of the way that would be missing in the target year, 1 − index/10; 0 or more. */
  readonly gap: number | null;
  readonly reason: ReasonCode | null;
}

/**
 * Anticipated progress of ESCAP: its current status index for the value that is predicted for the target year.
 *
 * `maintain` from an index of 9 (a tenth of the way is missing), `accelerate` above 0, `reverse` from 0 down. A
 * baseline that equals the target and would be lost is `reverse` with reason `baseline-equals-target`; without a
 * predicted value (`no-data`), and where numbers overflow (`growth-undefined`), the label is `insufficient data`.
 *
 * Source: UNECE technical notes 2022 and 2023 for the gap, UNECA's dashboard for the labels. The tenth is from
 * memory of ESCAP's wording; it agrees with the code of UNICEF MENARO, where exactly 9 is not yet enough.
 *
 * A better prediction never worsens the label.
 *
 * @throws {RangeError} If a number is not finite.
 *
 * @example
 * import { escapAnticipatedProgress } from "@kehoach/progress";
 * escapAnticipatedProgress({ baseline: 60, target: 90, predicted: 75, direction: "increase" }).label; // => "accelerate"
 */
export function escapAnticipatedProgress({
  baseline,
  target,
  predicted,
  direction,
}: {
  readonly baseline: number;
  readonly target: number;
  /** In the target year, see {@link escapExtrapolation}; `undefined` if it cannot be had. */
  readonly predicted: number | undefined;
  readonly direction: "increase" | "decrease" | "toward-target";
}): EscapAnticipatedProgress {
  if (predicted === undefined) {
    return { method: "escap", label: "insufficient data", index: null, gap: null, reason: "no-data" };
  }
  const question = { baseline, target, value: predicted, direction };
  const index = escapCurrentStatus(question);
  if (index === undefined) {
    // the formula's −∞ where there was no way to go, else numbers that overflow
    return baseline === target
      ? { method: "escap", label: "reverse", index: null, gap: null, reason: "baseline-equals-target" }
      : { method: "escap", label: "insufficient data", index: null, gap: null, reason: "growth-undefined" };
  }
  const gap = escapMeets(question) ? 0 : 1 - index / 10;
  const label = index >= 9 ? "maintain" : index > 0 ? "accelerate" : "reverse";
  return { method: "escap", label, index, gap, reason: null };
}
