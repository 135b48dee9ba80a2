import type { PeriodCode } from "@kehoach/model";
import { compareDays } from "./compare-days.ts";
import { periodInterval } from "./period-interval.ts";

/**
 * Orders two periods, for `sort`: the one that starts earlier comes first, and of two that start on one day the one
 * that ends earlier: January, the first quarter, the first half, the year.
 *
 * A total order; 0 means the same days, and so the same period, however it is written.
 *
 * @throws {RangeError} If one of the two is no period code.
 *
 * @example
 * ["2024", "2024-Q2", "2024-Q1", "2023"].sort(comparePeriods); // => ["2023", "2024-Q1", "2024", "2024-Q2"]
 * comparePeriods("2023-01-01/P3M", "2023-Q1"); // => 0
 */
export function comparePeriods(a: PeriodCode, b: PeriodCode): -1 | 0 | 1 {
  const [first, second] = [periodInterval(a), periodInterval(b)];
  return compareDays(first.start, second.start) || compareDays(first.end, second.end);
}
