import { type Day, isDay } from "@kehoach/model";
import { isWeekend } from "date-fns/isWeekend";
import { addDays } from "./add-days.ts";
import type { DayInterval } from "./period-interval.ts";
import { dateOf } from "./utc-date.ts";

/**
 * The days on which State agencies do not work, or do though it is a weekend, for a stretch of time.
 *
 * Saturday and Sunday are off. No holiday is built in: most are in the Labour Code, but Tết and the Hùng Kings' day
 * follow the lunar calendar, and days are swapped by decision each year.
 */
export interface WorkCalendar {
  /** The days that the calendar knows, both ends included. Outside of them nothing is computed. */
  readonly covers: DayInterval;
  /** Public holidays, days off in their place, and weekdays swapped for a weekend. */
  readonly daysOff: readonly Day[];
  /** Weekend days that are worked in exchange. */
  readonly workedDays: readonly Day[];
}

/**
 * Whether agencies work on a day; `undefined` for a day that the calendar does not cover.
 *
 * @throws {RangeError} If `day` or a day of the calendar is no real day `YYYY-MM-DD`, one of the calendar is both off and
 * worked, or the calendar ends before it starts.
 *
 * @example
 * import { isWorkingDay } from "@kehoach/calendar";
 * isWorkingDay("2026-01-01", { covers: { start: "2026-01-01", end: "2026-12-31" }, daysOff: ["2026-01-01"], workedDays: [] }); // => false
 * isWorkingDay("2027-01-01", { covers: { start: "2026-01-01", end: "2026-12-31" }, daysOff: [], workedDays: [] }); // => undefined
 */
export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean | undefined {
  if (!isDay(day)) throw new RangeError(`isWorkingDay: day must be a day YYYY-MM-DD, got "${day}"`);
  requireCalendar(calendar);
  return works(day, calendar);
}

/**
 * The n-th working day after a day, which itself does not count; `undefined` if the calendar does not reach so far.
 *
 * @throws {RangeError} If `count` is no whole number from 1, or as {@link isWorkingDay} does.
 *
 * @example
 * addWorkingDays("2026-11-13", { count: 1, calendar: { covers: { start: "2026-01-01", end: "2026-12-31" }, daysOff: [], workedDays: [] } }); // => "2026-11-16"
 */
export function addWorkingDays(
  day: Day,
  { count, calendar }: { readonly count: number; readonly calendar: WorkCalendar },
): Day | undefined {
  if (!isDay(day)) throw new RangeError(`addWorkingDays: day must be a day YYYY-MM-DD, got "${day}"`);
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError(`addWorkingDays: count must be a whole number from 1, got ${count}`);
  }
  requireCalendar(calendar);
  const { end } = calendar.covers;
  let left = count;
  let current = day;
  while (current < end) {
    current = addDays(current, 1);
    const isWorked = works(current, calendar);
    // a stretch before the calendar begins is as unknown as one after it
    if (isWorked === undefined) return undefined;
    if (isWorked) left -= 1;
    if (left === 0) return current;
  }
  return undefined;
}

function works(day: Day, { covers, daysOff, workedDays }: WorkCalendar): boolean | undefined {
  if (day < covers.start || day > covers.end) return undefined;
  return isWeekend(dateOf(day)) ? workedDays.includes(day) : !daysOff.includes(day);
}

function requireCalendar({ covers, daysOff, workedDays }: WorkCalendar): void {
  for (const day of [covers.start, covers.end, ...daysOff, ...workedDays]) {
    if (!isDay(day)) throw new RangeError(`WorkCalendar: every day must be YYYY-MM-DD, got "${day}"`);
  }
  if (covers.start > covers.end) {
    throw new RangeError(
      `WorkCalendar: covers must not end before it starts, got ${covers.start} to ${covers.end}`,
    );
  }
  const off = new Set(daysOff);
  const both = workedDays.find((day) => off.has(day));
  if (both !== undefined)
    throw new RangeError(`WorkCalendar: a day must not be both off and worked, got "${both}"`);
}
