import { requireFinite, requirePositive } from "./require-finite.ts";

/**
 * Average change per year between two values, in their unit: a straight line.
 *
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
}): number {
  requireFinite("changePerYear", { from, to });
  requirePositive("changePerYear", { years });
  return (to - from) / years + 0;
}
