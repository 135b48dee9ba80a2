import { finiteOrUndefined } from "./finite-or-undefined.ts";
import { requireFinite, requirePositive } from "./require-finite.ts";

/**
 * Average change per year between two values, in their unit: a straight line.
 *
 * @returns `undefined` if the result is beyond the range of numbers.
 * @throws {RangeError} If a number is not finite, or `years` is not above 0.
 *
 * @example
 * import { changePerYear } from "@kehoach/progress";
 * changePerYear({ from: 82, to: 88, years: 10 }); // => 0.6
 */
export function changePerYear({
  from,
  to,
  years,
}: {
  readonly from: number;
  readonly to: number;
  readonly years: number;
}): number | undefined {
  requireFinite("changePerYear", { from, to });
  requirePositive("changePerYear", { years });
  return finiteOrUndefined((to - from) / years);
}
