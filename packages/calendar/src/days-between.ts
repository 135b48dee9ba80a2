import { type Day, isDay } from "@kehoach/model";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { dateOf } from "./utc-date.ts";

/**
 * Calendar days from one day to another: 0 for the same day, negative if `to` is the earlier one.
 *
 * @throws {RangeError} If one of the two is no real day `YYYY-MM-DD`.
 *
 * @example
 * daysBetween({ from: "2024-02-28", to: "2024-03-01" }); // => 2
 * daysBetween({ from: "2025-01-01", to: "2024-12-31" }); // => -1
 */
export function daysBetween({ from, to }: { readonly from: Day; readonly to: Day }): number {
  for (const [name, day] of Object.entries({ from, to })) {
    if (!isDay(day)) throw new RangeError(`daysBetween: ${name} must be a day YYYY-MM-DD, got "${day}"`);
  }
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}
