import { linearRegression } from "simple-statistics";
import { finiteOrUndefined } from "./finite-or-undefined.ts";
import { seriesInOrder } from "./series-in-order.ts";
import type { YearValue } from "./year-value.ts";

/**
 * Average annual rate of reduction, percent a year, from a log-linear fit through all values.
 *
 * Above 0 the values fall, below 0 they rise; below 100. Unlike a rate from two ends, every year counts. Missing
 * years need no filling.
 *
 * @param input - `series` in any order, in any unit.
 * @returns `undefined` with fewer than two values, or if one is 0 or less, which has no logarithm.
 * @throws {RangeError} If a year or value is not finite, or a year has two values.
 *
 * Source: UNICEF and WHO, average annual rate of reduction (AARR): 100 · (1 − e^b), b the least-squares slope of
 * ln y on the year.
 *
 * @example
 * import { logLinearRate } from "@kehoach/progress";
 * const series = [30, 28.5, 27.3, 26, 24.9, 23.5].map((value, index) => ({ year: 2015 + index, value }));
 * logLinearRate({ series }).toFixed(4); // => "4.6727"
 */
export function logLinearRate({ series }: { readonly series: readonly YearValue[] }): number | undefined {
  const ordered = seriesInOrder("logLinearRate", series);
  if (ordered.length < 2 || ordered.some(({ value }) => value <= 0)) return undefined;
  const { m } = linearRegression(ordered.map(({ year, value }) => [year, Math.log(value)]));
  return finiteOrUndefined(-Math.expm1(m) * 100);
}
