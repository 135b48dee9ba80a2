import { normalTail } from "./normal-tail.ts";

/** Up to so many values all orders are counted. */
const EXACT_UP_TO = 9;

/** For each sum of squared rank differences from 0 on, how many of the orders of `count` ranks have it. */
function ordersBySum(count: number): readonly number[] {
  const length = (count ** 3 - count) / 3 + 1;
  // keyed by the set of ranks that the first places have taken, one bit for each
  let tables = new Map<number, readonly number[]>([[0, [1]]]);
  for (let place = 0; place < count; place++) {
    const grown = new Map<number, number[]>();
    for (const [taken, orders] of tables) {
      for (let rank = 0; rank < count; rank++) {
        if (taken & (1 << rank)) continue;
        const table = grown.get(taken | (1 << rank)) ?? new Array<number>(length).fill(0);
        grown.set(taken | (1 << rank), table);
        const step = (rank - place) ** 2;
        for (const [sum, number] of orders.entries()) {
          if (number > 0) table[sum + step] = (table[sum + step] ?? 0) + number;
        }
      }
    }
    tables = grown;
  }
  return tables.get(2 ** count - 1) ?? [];
}

/** Correction of the normal approximation by an Edgeworth series; its coefficients are AS 89's. */
function edgeworth(x: number, count: number): number {
  const b = 1 / count;
  const y = x * x;
  const inner = 0.0072 - 0.0831 * b + y * b * (0.0131 - 4.6e-4 * y);
  const middle = 0.0879 + 0.0151 * b - y * inner;
  const outer = -0.0758 + b * (0.1033 + 0.3932 * b) - y * b * middle;
  return (x * b * (0.2274 + b * (0.2531 + 0.1745 * b) + y * outer)) / Math.exp(y / 2);
}

/**
 * Two-sided probability of a rank correlation at least as far from 0, without ties and without a trend.
 *
 * Exact up to nine values, by an Edgeworth series from ten on; the same as R's
 * `cor.test(method = "spearman", exact = TRUE)`.
 *
 * @param input - `sum` is the sum of the squared rank differences, even; `count` the number of values, from 2.
 *
 * Source: D. Best and D. Roberts, Algorithm AS 89, Applied Statistics 24 (1975).
 */
export function spearmanTail({ sum, count }: { readonly sum: number; readonly count: number }): number {
  const largest = (count ** 3 - count) / 3;
  // the distribution is symmetric: take the tail that the sum is in
  const extreme = Math.max(sum, largest - sum);
  if (count <= EXACT_UP_TO) {
    const orders = ordersBySum(count);
    const all = orders.reduce((total, number) => total + number, 0);
    const beyond = orders.slice(extreme).reduce((total, number) => total + number, 0);
    return Math.min(1, (2 * beyond) / all);
  }
  const x = ((6 * (extreme - 1)) / (count ** 3 - count) - 1) * Math.sqrt(count - 1);
  return Math.min(1, Math.max(0, 2 * (normalTail(x) + edgeworth(x, count))));
}
