import { kendallTail } from "./kendall-tail.ts";
import { kendallVariance } from "./kendall-variance.ts";
import { normalTail } from "./normal-tail.ts";
import { seriesInOrder } from "./series-in-order.ts";
import { tieSizes } from "./tie-sizes.ts";
import type { YearValue } from "./year-value.ts";

/** Whether a series rises or falls, and how likely that would be by chance. */
export interface MannKendall {
  /** Rising pairs less falling pairs. */
  readonly s: number;
  /** Variance of `s` without a trend, corrected for ties. */
  readonly varS: number;
  /** `s` less the continuity correction of 1, in standard deviations. */
  readonly z: number;
  /** Kendall's tau-b, from −1 to 1; `undefined` if all values are equal. */
  readonly tau: number | undefined;
  /** Two-sided probability by the normal approximation. */
  readonly pNormal: number;
  /** Exact two-sided probability; `undefined` with ties or from 50 values on. */
  readonly pExact: number | undefined;
  /** The probability to use: exact where there is one, else by the normal approximation. */
  readonly p: number;
  /**
   * What can be said at the 5 % level. `too-short` with four values or fewer: even a series that only rises then
   * has an exact probability of 0.083 or more, so nothing could ever be significant.
   */
  readonly verdict: "increase" | "decrease" | "not-significant" | "too-short";
  /** Number of values. */
  readonly count: number;
}

/** From here on the exact probability is not computed; R draws the same line. */
const EXACT_BELOW = 50;
const SHORTEST = 5;
const SIGNIFICANT_BELOW = 0.05;

/**
 * Mann–Kendall test for a trend, which looks only at whether later values are higher or lower.
 *
 * Values are taken in order of year; missing years do not matter. Yearly series are short, so the exact and the
 * normal probability differ, and both are given. Equal values throughout are no trend: z is 0 and p is 1. The test
 * takes values as independent; a series that follows itself from year to year looks more significant than it is.
 *
 * @param input - `series` in any order.
 * @returns `undefined` with fewer than two values.
 * @throws {RangeError} If a year or value is not finite, or a year has two values.
 *
 * Source: H. Mann (1945), M. Kendall, Rank Correlation Methods; `pExact` and `tau` as R's
 * `cor.test(method = "kendall")` and scipy's `kendalltau` give them.
 *
 * @example
 * import { mannKendall } from "@kehoach/progress";
 * const series = [3, 4, 6, 5, 8, 9].map((value, index) => ({ year: 2019 + index, value }));
 * mannKendall({ series }).s; // => 13
 * mannKendall({ series }).verdict; // => "increase"
 * mannKendall({ series: series.slice(0, 4) }).verdict; // => "too-short"
 */
export function mannKendall({ series }: { readonly series: readonly YearValue[] }): MannKendall | undefined {
  const values = seriesInOrder("mannKendall", series).map(({ value }) => value);
  const count = values.length;
  if (count < 2) return undefined;
  let s = 0;
  for (const [index, earlier] of values.entries()) {
    for (const later of values.slice(index + 1)) s += Number(later > earlier) - Number(later < earlier);
  }
  const ties = tieSizes(values);
  const pairs = (count * (count - 1)) / 2;
  const tied = ties.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const varS = kendallVariance(values);
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(varS) + 0;
  const pNormal = Math.min(1, 2 * normalTail(Math.abs(z)));
  const exact = ties.length === 0 && count < EXACT_BELOW;
  const pExact = exact ? kendallTail({ distance: Math.abs(s), count }) : undefined;
  const p = pExact ?? pNormal;
  const tau = tied === pairs ? undefined : s / Math.sqrt((pairs - tied) * pairs);
  const trend = s > 0 ? "increase" : "decrease";
  const verdict = count < SHORTEST ? "too-short" : p < SIGNIFICANT_BELOW ? trend : "not-significant";
  return { s, varS, z, tau, pNormal, pExact, p, verdict, count };
}
