import { type Day, isDay } from "@kehoach/model";
import { dateOf } from "./utc-date.ts";

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Calendar days from one day to another: 0 for the same day, negative if `to` is the earlier one.
 *
 * One end is counted and the other is not; weekends and holidays count like other days.
 *
 * @throws {RangeError} If one of the two is no real day `YYYY-MM-DD`.
 *
 * @example
 * daysBetween({ from: "2024-02-28", to: "2024-03-01" }); // => 2
 * daysBetween({ from: "2025-07-15", to: "2025-06-30" }); // => -15
 */
export function daysBetween({ from, to }: { readonly from: Day; readonly to: Day }): number {
  for (const [name, day] of Object.entries({ from, to })) {
    if (!isDay(day)) throw new RangeError(`daysBetween: ${name} must be a day YYYY-MM-DD, got "${day}"`);
  }
  // in UTC every day has 24 hours
  return (dateOf(to).getTime() - dateOf(from).getTime()) / MILLISECONDS_PER_DAY;
}
