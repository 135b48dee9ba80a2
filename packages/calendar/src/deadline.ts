import type { Day, PeriodCode } from "@kehoach/model";
import { reportingWindow } from "./reporting-window.ts";
import { addWorkingDays, type WorkCalendar } from "./work-calendar.ts";

/** By when a report is to be sent, and how that came about. */
export interface Deadline {
  /** The canonical code. */
  readonly period: PeriodCode;
  /** The last day that the report covers. */
  readonly cutOff: Day;
  /** Working days between cut-off and deadline, as given. */
  readonly workingDays: number;
  /** The last day on which the report is in time; `null` with a reason. */
  readonly day: Day | null;
  readonly reason: "calendar-too-short" | null;
}

/**
 * The last day for sending an agency's report: a number of working days after the cut-off of its period.
 *
 * How many is for the province, the plan or the sector to say: decree 09/2019/NĐ-CP (article 8, clause 5) asks for at least 1,
 * Khánh Hòa sets 2. Nothing is built in, holidays neither: where the calendar does not cover the days from the cut-off to
 * the deadline, there is no answer, but a reason.
 *
 * @returns `undefined` for a period for which agencies do not report.
 * @throws {RangeError} If `period` is no period code, `workingDays` no whole number from 1, or the calendar no calendar.
 *
 * @example
 * deadline("2026-M11", { workingDays: 2, calendar: { covers: { start: "2026-01-01", end: "2026-12-31" }, daysOff: [], workedDays: [] } })?.day; // => "2026-11-17"
 */
export function deadline(
  period: PeriodCode,
  { workingDays, calendar }: { readonly workingDays: number; readonly calendar: WorkCalendar },
): Deadline | undefined {
  if (!Number.isSafeInteger(workingDays) || workingDays < 1) {
    throw new RangeError(`deadline: workingDays must be a whole number from 1, got ${workingDays}`);
  }
  const window = reportingWindow(period);
  if (window === undefined) return undefined;
  const cutOff = window.agency.end;
  const day = addWorkingDays(cutOff, { count: workingDays, calendar }) ?? null;
  return {
    period: window.period,
    cutOff,
    workingDays,
    day,
    reason: day === null ? "calendar-too-short" : null,
  };
}
