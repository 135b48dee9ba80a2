import { UTCDateMini } from "@date-fns/utc/date/mini";
import type { Day } from "@kehoach/model";

/**
 * A day as a date that date-fns counts in UTC, so that it counts the same everywhere: in local time some days do
 * not exist (30 December 2011 in Apia) and others have no midnight. Not checked: the text must be a day.
 */
export function dateOf(day: Day): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

/** The day of a date made by {@link dateOf}. */
export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
