import { linearRegression } from "simple-statistics";
import { requireFinite } from "./require-finite.ts";
import { seriesInOrder } from "./series-in-order.ts";
import { studentQuantile } from "./student-quantile.ts";
import type { YearValue } from "./year-value.ts";

/** A value projected along a least-squares line, and where a single new value is likely to fall. */
export interface OlsProjection {
  /** On the line, in the unit of the values. */
  readonly value: number;
  /** Ends of the prediction interval. */
  readonly low: number;
  readonly high: number;
  /** Change per calendar year. */
  readonly slope: number;
  /** Probability that the interval was made for. */
  readonly level: number;
  /** Number of values. */
  readonly count: number;
}

/** Fewer values than this leave too little to judge the scatter by. */
const FEWEST = 5;

/**
 * Least-squares line through a series, projected to a year, with a prediction interval.
 *
 * The interval is for one new value in that year, not for the line; it takes the scatter around the line as
 * independent and normal, and knows nothing of whether the trend will last. It widens with distance from the
 * series. Missing years need no filling.
 *
 * @param input - `series` in any order; `year` to project to; `level` above 0 and below 1, 0.95 by default.
 * @returns `undefined` with fewer than five values, or if a number grows too large.
 * @throws {RangeError} If a number is not finite, a year has two values, or `level` is not above 0 and below 1.
 *
 * Source: as R's `predict(lm(y ~ t), interval = "prediction")`: ŷ ± t(n − 2) · s · √(1 + 1/n + (t − t̄)² / Σ(tᵢ − t̄)²).
 *
 * @example
 * import { olsProjection } from "@kehoach/progress";
 * const series = [100, 103, 105, 109, 112, 114, 118].map((value, index) => ({ year: 2015 + index, value }));
 * const { value, low, high } = olsProjection({ series, year: 2030 });
 * [low, value, high].map((number) => number.toFixed(3)); // => ["140.884", "144.286", "147.687"]
 */
export function olsProjection({
  series,
  year,
  level = 0.95,
}: {
  readonly series: readonly YearValue[];
  readonly year: number;
  readonly level?: number;
}): OlsProjection | undefined {
  const ordered = seriesInOrder("olsProjection", series);
  requireFinite("olsProjection", { year, level });
  if (level <= 0 || level >= 1) {
    throw new RangeError(`olsProjection: level must be above 0 and below 1, got ${level}`);
  }
  const count = ordered.length;
  if (count < FEWEST) return undefined;
  const middle = ordered.reduce((sum, point) => sum + point.year, 0) / count;
  // years are counted from their middle, where line and spread are free of cancellation
  const points = ordered.map((point): [number, number] => [point.year - middle, point.value]);
  const { m: slope, b: height } = linearRegression(points);
  const squares = points.reduce((sum, [x, y]) => sum + (y - (height + slope * x)) ** 2, 0);
  const spread = points.reduce((sum, [x]) => sum + x * x, 0);
  const distance = year - middle;
  const value = height + slope * distance;
  const error = Math.sqrt((squares / (count - 2)) * (1 + 1 / count + (distance * distance) / spread));
  const halfWidth = error * studentQuantile({ level, degrees: count - 2 });
  const low = value - halfWidth;
  const high = value + halfWidth;
  if (![slope, value, low, high].every(Number.isFinite)) return undefined;
  return { value: value + 0, low: low + 0, high: high + 0, slope: slope + 0, level, count };
}
