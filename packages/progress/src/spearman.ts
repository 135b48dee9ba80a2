import { sampleRankCorrelation } from "simple-statistics";
import { seriesInOrder } from "./series-in-order.ts";
import { spearmanTail } from "./spearman-tail.ts";
import { studentTail } from "./student-tail.ts";
import { tieSizes } from "./tie-sizes.ts";
import type { YearValue } from "./year-value.ts";

/** Rank correlation of a series with time, and how likely it would be by chance. */
export interface Spearman {
  /** From −1 (only falls) to 1 (only rises). */
  readonly rho: number;
  /** Two-sided probability. */
  readonly p: number;
  /** How `p` was had. */
  readonly pBy: "exact" | "edgeworth" | "student-t";
  /** What can be said at the 5 % level; `too-short` with four values or fewer, where nothing ever could be. */
  readonly verdict: "increase" | "decrease" | "not-significant" | "too-short";
  /** Number of values. */
  readonly count: number;
}

const EXACT_UP_TO = 9;
const SHORTEST = 5;
const SIGNIFICANT_BELOW = 0.05;

/**
 * Spearman's rank correlation of values with their years, as the OECD uses it for trends.
 *
 * Missing years do not matter. Without ties `p` is R's: exact up to nine values, the Edgeworth series of AS 89
 * from ten on. With ties it is by Student's t with count − 2 degrees of freedom, as R and scipy then have it
 * (scipy has it always, which is far too sure of itself for short series).
 *
 * @param input - `series` in any order.
 * @returns `undefined` with fewer than three values, or if all are equal.
 * @throws {RangeError} If a year or value is not finite, or a year has two values.
 *
 * Source: C. Spearman (1904); `p` as R's `cor.test(method = "spearman", exact = TRUE)`.
 *
 * @example
 * import { spearman } from "@kehoach/progress";
 * const series = [10, 12, 11, 15, 14, 18, 17, 20].map((value, index) => ({ year: 2013 + index, value }));
 * spearman({ series }).rho.toFixed(6); // => "0.928571"
 * spearman({ series }).p.toFixed(6); // => "0.002232"
 */
export function spearman({ series }: { readonly series: readonly YearValue[] }): Spearman | undefined {
  const ordered = seriesInOrder("spearman", series);
  const count = ordered.length;
  const values = ordered.map(({ value }) => value);
  if (count < 3 || new Set(values).size === 1) return undefined;
  const correlation = sampleRankCorrelation(
    ordered.map((_, index) => index),
    values,
  );
  const rho = Math.max(-1, Math.min(1, correlation)) + 0;
  const tied = tieSizes(values).length > 0;
  const pBy = tied ? "student-t" : count <= EXACT_UP_TO ? "exact" : "edgeworth";
  const t = Math.abs(rho) * Math.sqrt((count - 2) / (1 - rho * rho));
  // without ties the sum of squared rank differences is an even whole number, which rounding restores
  const p = tied
    ? studentTail({ t, degrees: count - 2 })
    : spearmanTail({ sum: 2 * Math.round(((count ** 3 - count) * (1 - rho)) / 12), count });
  const trend = rho > 0 ? "increase" : "decrease";
  const verdict = count < SHORTEST ? "too-short" : p < SIGNIFICANT_BELOW ? trend : "not-significant";
  return { rho, p, pBy, verdict, count };
}
