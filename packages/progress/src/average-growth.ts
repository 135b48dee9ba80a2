import { finiteOrUndefined } from "./finite-or-undefined.ts";
import { requireFinite, requirePositive } from "./require-finite.ts";

/** Growth of consecutive years, percent: 7.5 is 7.5 %. */
export interface GrowthRates {
  readonly rates: readonly number[];
}

/** Two levels of one series, and the years between them. */
export interface GrowthLevels {
  readonly from: number;
  readonly to: number;
  /** Above 0; need not be whole. */
  readonly years: number;
}

/**
 * Average growth per year, percent: the constant rate that leads to the same end, a geometric mean.
 *
 * From rates, percent a year in any order; from levels, where the years between need no figures. Rates are never
 * averaged arithmetically: −20 % and +30 % leave 4 % after two years, 1.98 % a year and not 5 %.
 *
 * @returns Percent a year, above −100; `undefined` without rates, if a rate is −100 or less, if the first level
 *   is 0, or if the levels differ in sign or the last is 0; or if the result is beyond the range of numbers.
 * @throws {RangeError} If a number is not finite, or `years` is not above 0.
 *
 * Formula: (∏(1 + rᵢ))^(1/n) − 1, or (to / from)^(1/years) − 1.
 *
 * @example
 * import { averageGrowth } from "@kehoach/progress";
 * averageGrowth({ rates: [10, 10] }).toFixed(4); // => "10.0000"
 * averageGrowth({ from: 100, to: 121, years: 2 }).toFixed(4); // => "10.0000"
 * averageGrowth({ rates: [] }); // => undefined
 */
export function averageGrowth(growth: GrowthRates | GrowthLevels): number | undefined {
  if ("rates" in growth) {
    const { rates } = growth;
    requireFinite("averageGrowth", { rates });
    if (rates.length === 0 || rates.some((rate) => rate <= -100)) return undefined;
    const logarithms = rates.reduce((sum, rate) => sum + Math.log1p(rate / 100), 0);
    return growthOf(logarithms / rates.length);
  }
  const { from, to, years } = growth;
  requireFinite("averageGrowth", { from, to });
  requirePositive("averageGrowth", { years });
  if (from === 0 || to / from <= 0) return undefined;
  return growthOf(Math.log(to / from) / years);
}

/**
 * Growth in percent from the logarithm of a factor, above −100. Logarithms are summed in place of multiplying
 * factors, since products of long series overflow.
 */
export function growthOf(logarithm: number): number | undefined {
  const growth = finiteOrUndefined(Math.expm1(logarithm) * 100);
  return growth === -100 ? undefined : growth;
}
