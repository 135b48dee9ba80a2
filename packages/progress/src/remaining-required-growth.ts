import { growthOf } from "./average-growth.ts";
import { requireFinite, requirePositive } from "./require-finite.ts";

/** An average that is promised over a span of years, and the growth of those that have passed. */
export interface RemainingGrowth {
  /** Average growth promised, percent a year. */
  readonly target: number;
  /** Length of the whole span in years, above 0. */
  readonly years: number;
  /** Growth of the years that have passed, percent. */
  readonly rates: readonly number[];
}

/**
 * Average growth per year, percent, that the years left need so that the whole span reaches its average.
 *
 * @returns Percent a year, above −100; `undefined` if no year is left, if the target or a rate is −100 or less, or
 *   if the result is beyond the range of numbers.
 * @throws {RangeError} If a number is not finite, or `years` is not above 0.
 *
 * Formula: ((1 + target)^years / ∏(1 + rᵢ))^(1/(years − n)) − 1.
 *
 * @example
 * import { remainingRequiredGrowth } from "@kehoach/progress";
 * remainingRequiredGrowth({ target: 9, years: 10, rates: [2.62, 8.01, 5.0, 7.48] }).toFixed(4); // => "11.2181"
 */
export function remainingRequiredGrowth({ target, years, rates }: RemainingGrowth): number | undefined {
  requireFinite("remainingRequiredGrowth", { target, rates });
  requirePositive("remainingRequiredGrowth", { years });
  const left = years - rates.length;
  if (left <= 0 || target <= -100 || rates.some((rate) => rate <= -100)) return undefined;
  const done = rates.reduce((sum, rate) => sum + Math.log1p(rate / 100), 0);
  return growthOf((Math.log1p(target / 100) * years - done) / left);
}
