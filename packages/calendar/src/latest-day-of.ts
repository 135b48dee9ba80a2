import { type Day, isDay } from "@kehoach/model";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import { dateOf, dayOf } from "./utc-date.ts";

/**
 * The last day that a date of publication may mean: the day itself, or the last day of a month `YYYY-MM`.
 *
 * A figure "published in December 2024" is known to be public only at the month's end.
 *
 * @throws {RangeError} If the text is neither a real day `YYYY-MM-DD` nor a month `YYYY-MM`.
 *
 * @example
 * latestDayOf("2024-12-05"); // => "2024-12-05"
 * latestDayOf("2024-02"); // => "2024-02-29"
 */
export function latestDayOf(text: string): Day {
  if (isDay(text)) return text;
  const first = `${text}-01`;
  if (!isDay(first)) throw new RangeError(`latestDayOf: text must be YYYY-MM-DD or YYYY-MM, got "${text}"`);
  return dayOf(lastDayOfMonth(dateOf(first)));
}
