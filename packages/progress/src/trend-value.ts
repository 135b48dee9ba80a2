import { finiteOrUndefined } from "./finite-or-undefined.ts";
import { requireFinite } from "./require-finite.ts";

/**
 * The value of a straight trend in a year, from its slope per year and its value in year 0.
 *
 * @returns In the unit of the trend; `undefined` if it is too large for a number.
 * @throws {RangeError} If a number is not finite.
 *
 * @example
 * import { trendValue } from "@kehoach/progress";
 * trendValue({ slope: 3, intercept: -5945, year: 2030 }); // => 145
 */
export function trendValue({
  slope,
  intercept,
  year,
}: {
  readonly slope: number;
  readonly intercept: number;
  readonly year: number;
}): number | undefined {
  requireFinite("trendValue", { slope, intercept, year });
  return finiteOrUndefined(intercept + slope * year);
}
