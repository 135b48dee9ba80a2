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
 *   is 0, or if the levels differ in sign or the last is 0.
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
    const factor = rates.reduce((product, rate) => product * (1 + rate / 100), 1);
    return finiteOrUndefined((factor ** (1 / rates.length) - 1) * 100);
  }
  const { from, to, years } = growth;
  requireFinite("averageGrowth", { from, to });
  requirePositive("averageGrowth", { years });
  if (from === 0 || to / from <= 0) return undefined;
  return finiteOrUndefined(((to / from) ** (1 / years) - 1) * 100);
}

/** Overflow of extreme but finite input has no answer either. */
function finiteOrUndefined(value: number): number | undefined {
  return Number.isFinite(value) ? value + 0 : undefined;
}
