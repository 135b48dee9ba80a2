import { averageGrowth } from "./average-growth.ts";

/**
 * Growth per year, percent, that leads from a value to a target in the years given.
 *
 * The same arithmetic as {@link averageGrowth} from levels, asked of the future.
 *
 * @returns Percent a year; `undefined` if either is 0 or the two differ in sign, or if the result is beyond the
 *   range of numbers.
 * @throws {RangeError} If a number is not finite, or `years` is not above 0.
 *
 * @example
 * import { requiredGrowth } from "@kehoach/progress";
 * requiredGrowth({ from: 3110, to: 15800, years: 10 }).toFixed(4); // => "17.6494"
 */
export function requiredGrowth(growth: {
  readonly from: number;
  readonly to: number;
  readonly years: number;
}): number | undefined {
  return averageGrowth(growth);
}
