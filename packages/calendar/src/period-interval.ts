import { type Day, type Period, type PeriodCode, parsePeriod } from "@kehoach/model";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { dateOf, dayOf } from "./utc-date.ts";

/** The days from `start` to `end`, both included. */
export interface DayInterval {
  readonly start: Day;
  readonly end: Day;
}

/**
 * The first and the last day of a period, both included.
 *
 * A range `start/PnM` ends the day before the same day `n` months later; where that month is too short, its last
 * day counts as the same day, so `2024-01-31/P1M` ends on 28 February 2024.
 *
 * @throws {RangeError} If the code is no period code.
 *
 * @example
 * periodInterval("2024-Q3"); // => { start: "2024-07-01", end: "2024-09-30" }
 * periodInterval("2024-01-01/P9M"); // => { start: "2024-01-01", end: "2024-09-30" }
 * periodInterval("2024-02-29"); // => { start: "2024-02-29", end: "2024-02-29" }
 */
export function periodInterval(period: PeriodCode): DayInterval {
  const known = intervals.get(period);
  if (known !== undefined) return known;
  const parsed = parsePeriod(period);
  if (parsed === undefined) {
    throw new RangeError(`periodInterval: period must be a period code, got "${period}"`);
  }
  const interval = Object.freeze(intervalOf(parsed));
  if (intervals.size >= MOST_KNOWN) intervals.clear();
  intervals.set(period, interval);
  return interval;
}

// series ask for the same few periods again and again
const intervals = new Map<PeriodCode, DayInterval>();
const MOST_KNOWN = 2000;

function intervalOf(period: Period): DayInterval {
  if (period.kind === "day") return { start: period.day, end: period.day };
  const { start, months } = spanOf(period);
  return { start, end: dayOf(addDays(addMonths(dateOf(start), months), -1)) };
}

function spanOf(period: Exclude<Period, { readonly kind: "day" }>): {
  readonly start: Day;
  readonly months: number;
} {
  if (period.kind === "range") return period;
  const months = MONTHS_OF[period.kind];
  const firstMonth = period.kind === "year" ? 1 : (period.number - 1) * months + 1;
  return { start: `${period.year}-${String(firstMonth).padStart(2, "0")}-01`, months };
}

/** How many months the calendar parts have. */
export const MONTHS_OF = { year: 12, semester: 6, quarter: 3, month: 1 } as const;
