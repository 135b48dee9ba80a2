import { type Day, isDay } from "@kehoach/model";
import { addDays as addDaysToDate } from "date-fns/addDays";
import { dateOf, dayOf } from "./utc-date.ts";

/**
 * The day a number of days later, or earlier for a negative number.
 *
 * @throws {RangeError} If `day` is no real day `YYYY-MM-DD`, if `count` is not a whole number, or if the result
 * lies outside the years 1900 to 2200.
 *
 * @example
 * addDays("2024-02-28", 2); // => "2024-03-01"
 * addDays("2024-01-01", -1); // => "2023-12-31"
 */
export function addDays(day: Day, count: number): Day {
  if (!isDay(day)) throw new RangeError(`addDays: day must be a day YYYY-MM-DD, got "${day}"`);
  if (!Number.isSafeInteger(count))
    throw new RangeError(`addDays: count must be a whole number, got ${count}`);
  const sum = addDaysToDate(dateOf(day), count);
  // toISOString throws on a date that is out of the platform's range
  const result = Number.isNaN(sum.getTime()) ? "" : dayOf(sum);
  if (!isDay(result)) {
    throw new RangeError(
      `addDays: count must lead to a day of the years 1900 to 2200, got ${count} from ${day}`,
    );
  }
  return result;
}
