import type { YearValue } from "../year-value.ts";

/** How a series moved of late, in its unit. */
export interface DestatisMeanChange {
  readonly latest: YearValue;
  /** Average change per year over the years used. */
  readonly mean: number;
  /** Change of the last year. */
  readonly last: number;
  /** Years used: six values if there are, at least four. */
  readonly values: number;
}

const MOST_VALUES = 6;
const FEWEST_VALUES = 4;

/**
 * Average annual change over the last six values, or over the last five or four if there are no more.
 *
 * The values must be of consecutive years; the run that ends with the latest year counts.
 *
 * @returns `undefined` if that run has fewer than four values, or if numbers overflow.
 */
export function destatisMeanChange(known: readonly YearValue[]): DestatisMeanChange | undefined {
  const latest = known.at(-1);
  const before = known.at(-2);
  if (latest === undefined || before === undefined) return undefined;
  let start = known.length - 1;
  while (known.length - start < MOST_VALUES && known[start - 1]?.year === (known[start]?.year ?? 0) - 1) {
    start -= 1;
  }
  const first = known[start];
  const values = known.length - start;
  if (first === undefined || values < FEWEST_VALUES) return undefined;
  const mean = (latest.value - first.value) / (values - 1);
  const last = latest.value - before.value;
  if (!Number.isFinite(mean) || !Number.isFinite(last)) return undefined;
  return { latest, mean: mean + 0, last: last + 0, values };
}
