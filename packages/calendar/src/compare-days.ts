import { type Day, isDay } from "@kehoach/model";

/**
 * Orders two days, for `sort`: -1 if `a` is earlier, 1 if it is later, 0 if they are the same day.
 *
 * @throws {RangeError} If one of the two is no real day `YYYY-MM-DD`.
 *
 * @example
 * compareDays("2024-12-13", "2025-01-01"); // => -1
 * ["2025-02-18", "2024-12-05"].sort(compareDays); // => ["2024-12-05", "2025-02-18"]
 */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  for (const day of [a, b]) {
    if (!isDay(day)) throw new RangeError(`compareDays: both must be days YYYY-MM-DD, got "${day}"`);
  }
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
