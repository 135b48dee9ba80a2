import { tieSizes } from "./tie-sizes.ts";

/**
 * Variance of Kendall's S for values in distinct years, corrected for ties among the values; 0 if all are equal.
 *
 * Source: M. Kendall, Rank Correlation Methods; also equation 2.6 of P. Sen (1968).
 */
export function kendallVariance(values: readonly number[]): number {
  const part = (count: number): number => count * (count - 1) * (2 * count + 5);
  return tieSizes(values).reduce((rest, count) => rest - part(count), part(values.length)) / 18;
}
