import { finiteOrUndefined } from "../finite-or-undefined.ts";
import { requireFinite } from "../require-finite.ts";

/** A value between a baseline and a target, all in one unit. */
export interface EscapQuestion {
  readonly baseline: number;
  readonly target: number;
  readonly value: number;
  /** `toward-target` is the two-sided form, for parity: past the target counts as distance again. */
  readonly direction: "increase" | "decrease" | "toward-target";
}

/**
 * Whether the target is met; two-sided, only by the target itself.
 */
export function escapMeets({ target, value, direction }: EscapQuestion): boolean {
  if (direction === "toward-target") return value === target;
  return direction === "increase" ? value >= target : value <= target;
}

/**
 * Current status index of ESCAP: 0 at the baseline, 10 at the target, below 0 for a regression.
 *
 * 10 and never more when the target is met. Not clamped below: near the target as a baseline small losses make
 * large numbers.
 *
 * @returns `undefined` if the baseline equals the target and the target is missed, where the source's code gives
 *   −∞.
 * @throws {RangeError} If a number is not finite.
 *
 * Source: spalmas/SDG-MENARO `progress_assessment_functions.R`, `CS()`, which implements ESCAP's index:
 * 10·D·(value − baseline)/|target − baseline|; two-sided, as its earlier version has it,
 * 10 − 10·|target − value|/|target − baseline|. ESCAP's own paper was not read.
 *
 * A better value never lowers the index.
 *
 * @example
 * import { escapCurrentStatus } from "@kehoach/progress";
 * escapCurrentStatus({ baseline: 60, target: 90, value: 75, direction: "increase" }); // => 5
 * escapCurrentStatus({ baseline: 60, target: 90, value: 95, direction: "increase" }); // => 10
 */
export function escapCurrentStatus(question: EscapQuestion): number | undefined {
  const { baseline, target, value, direction } = question;
  requireFinite("escapCurrentStatus", { baseline, target, value });
  if (escapMeets(question)) return 10;
  const gap = Math.abs(target - baseline);
  if (gap === 0) return undefined;
  const index =
    direction === "toward-target"
      ? 10 - (10 * Math.abs(target - value)) / gap
      : ((direction === "increase" ? 10 : -10) * (value - baseline)) / gap;
  // rounding may carry a value that is all but met over it
  return finiteOrUndefined(Math.min(10, index));
}
