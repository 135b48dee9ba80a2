import { finiteOrUndefined } from "./finite-or-undefined.ts";
import { requireFinite } from "./require-finite.ts";

/**
 * Share of the way from baseline to target that is covered: 0 at the baseline, 1 at the target.
 *
 * Not clamped: beyond the target it is above 1, on the wrong side of the baseline below 0. Works for targets
 * below the baseline alike.
 *
 * @returns A ratio without unit; `undefined` if baseline and target are equal, since there is no way to cover, or
 *   if a difference or the ratio is beyond the range of numbers.
 * @throws {RangeError} If a number is not finite.
 *
 * @example
 * import { shareOfGapClosed } from "@kehoach/progress";
 * shareOfGapClosed({ baseline: 40, target: 80, value: 50 }); // => 0.25
 * shareOfGapClosed({ baseline: 10, target: 0, value: 7 }); // => 0.3
 */
export function shareOfGapClosed({
  baseline,
  target,
  value,
}: {
  readonly baseline: number;
  readonly target: number;
  readonly value: number;
}): number | undefined {
  requireFinite("shareOfGapClosed", { baseline, target, value });
  if (baseline === target) return undefined;
  const gap = finiteOrUndefined(target - baseline);
  return gap === undefined ? undefined : finiteOrUndefined((value - baseline) / gap);
}
