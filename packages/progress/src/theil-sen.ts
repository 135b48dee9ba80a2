import { kendallVariance } from "./kendall-variance.ts";
import { median } from "./median.ts";
import { seriesInOrder } from "./series-in-order.ts";
import type { YearValue } from "./year-value.ts";

/** A robust straight trend. */
export interface TheilSen {
  /** Median change per calendar year, in the unit of the values. */
  readonly slope: number;
  /** Ends of the 95 % interval of the slope. */
  readonly slopeLow: number;
  readonly slopeHigh: number;
  /**
   * The value in year 0 by each convention; they differ, so say which one you use. `separate` is
   * median(y) − slope · median(t), the default of scipy and of this library; `joint` is median(y − slope · t), as
   * mljs has it.
   */
  readonly intercepts: { readonly separate: number; readonly joint: number };
  /** Number of values. */
  readonly count: number;
}

/** 97.5 % point of the standard normal distribution. */
const NORMAL_975 = 1.959963984540054;

/**
 * Theil–Sen trend: the median of the changes per year between any two values. One outlier hardly moves it.
 *
 * Missing years need no filling: the slope is per calendar year. The interval is the one that scipy gives (Sen's,
 * from the normal approximation); with four values or fewer it is the whole range of the pairwise slopes and holds
 * less than 95 %. Give the line and a year to {@link trendValue} for a prediction.
 *
 * @param input - `series` in any order.
 * @returns `undefined` with fewer than two values, or if a number grows too large.
 * @throws {RangeError} If a year or value is not finite, or a year has two values.
 *
 * Source: H. Theil (1950), P. Sen (1968); interval by Sen's equation 2.6 as in scipy.stats.theilslopes.
 *
 * @example
 * import { theilSen } from "@kehoach/progress";
 * const series = [{ year: 2015, value: 10 }, { year: 2017, value: 14 }, { year: 2020, value: 20 }, { year: 2021, value: 22 }];
 * theilSen({ series }).slope; // => 2
 * theilSen({ series }).intercepts; // => { separate: -4020, joint: -4020 }
 */
export function theilSen({ series }: { readonly series: readonly YearValue[] }): TheilSen | undefined {
  const ordered = seriesInOrder("theilSen", series);
  const count = ordered.length;
  if (count < 2) return undefined;
  const slopes = ordered
    .flatMap((from, index) =>
      ordered.slice(index + 1).map((to) => (to.value - from.value) / (to.year - from.year)),
    )
    .sort((a, b) => a - b);
  const values = ordered.map(({ value }) => value);
  const slope = median(slopes);
  const separate = median(values) - slope * median(ordered.map(({ year }) => year));
  const joint = median(ordered.map(({ year, value }) => value - slope * year));
  const halfWidth = NORMAL_975 * Math.sqrt(kendallVariance(values));
  const upper = Math.min(Math.round((slopes.length + halfWidth) / 2), slopes.length - 1);
  const lower = Math.max(Math.round((slopes.length - halfWidth) / 2) - 1, 0);
  const slopeLow = slopes[lower] ?? slope;
  const slopeHigh = slopes[upper] ?? slope;
  if (![slope, separate, joint, slopeLow, slopeHigh].every(Number.isFinite)) return undefined;
  return {
    slope: slope + 0,
    slopeLow: slopeLow + 0,
    slopeHigh: slopeHigh + 0,
    intercepts: { separate: separate + 0, joint: joint + 0 },
    count,
  };
}
