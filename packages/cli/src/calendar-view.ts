import {
  comparePeriods,
  type Deadline,
  deadline,
  deadlineStatus,
  periodForDay,
  RELEASE_SERIES,
  REPORTING_KINDS,
  REPORTING_REGIMES,
  type ReportingWindow,
  releaseCalendar,
  releasesOf,
  reportingWindow,
  type ScheduledRelease,
  type WorkCalendar,
} from "@kehoach/calendar";
import type { Day, DeadlineStatus, PeriodCode } from "@kehoach/model";

/** The deadline of a report, and how the report stands against it. */
export interface DeadlineView {
  /** `null` where the work calendar does not reach as far. */
  readonly day: Day | null;
  readonly reason: Deadline["reason"];
  /** Calendar days from the day that is compared, negative after the deadline. */
  readonly daysToDeadline: number | null;
  /** `null` where the day is not known. */
  readonly status: DeadlineStatus | null;
}

/** A window with the deadline of its report, if one was asked for. */
export interface WindowView extends ReportingWindow {
  readonly deadline: DeadlineView | null;
}

/** A publication, as seen on a day. */
export interface ReleaseView extends ScheduledRelease {
  readonly state: "due" | "upcoming" | "undated";
}

/** What the command for the calendar shows. */
export interface CalendarView {
  readonly on: Day;
  /** The period that was asked for, `null` for all periods of the day. */
  readonly period: PeriodCode | null;
  readonly workingDays: number | null;
  /** `null` where only weekends are left out. */
  readonly workCalendar: WorkCalendar | null;
  /** The day on which the report of the period was sent; `null` if it was not, or is not known to be. */
  readonly sentOn: Day | null;
  /** Calendar days before a deadline from which what is not sent is due soon. */
  readonly dueSoonDays: number;
  readonly windows: readonly WindowView[];
  readonly releases: readonly ReleaseView[];
}

/** What the calendar is asked. */
export type CalendarQuestion = Omit<CalendarView, "windows" | "releases">;

// without holidays, and told so wherever a deadline is shown
const WEEKENDS_ONLY = {
  covers: { start: "1900-01-01", end: "2200-12-31" },
  daysOff: [],
  workedDays: [],
} as const;

/** Windows, deadlines and publications of a period, or of all periods that a day belongs to. */
export function calendarView(question: CalendarQuestion): CalendarView {
  const { on, period } = question;
  const periods = period === null ? periodsOf(on) : [period];
  const windows = periods
    .flatMap((code) => reportingWindow(code) ?? [])
    .map((window) => ({ ...window, deadline: deadlineOf(window, question) }));
  return {
    ...question,
    windows,
    releases: period === null ? nearestReleases(on) : releasesOfPeriod(period, on),
  };
}

function periodsOf(on: Day): readonly PeriodCode[] {
  return REPORTING_KINDS.flatMap((kind) => {
    const found = periodForDay(on, kind);
    const codes = REPORTING_REGIMES.flatMap((regime) => found[regime] ?? []);
    return [...new Set(codes)].sort(comparePeriods);
  });
}

function deadlineOf(
  { period }: ReportingWindow,
  { on, workingDays, workCalendar, sentOn, dueSoonDays }: CalendarQuestion,
): DeadlineView | null {
  if (workingDays === null) return null;
  const found = deadline(period, { workingDays, calendar: workCalendar ?? WEEKENDS_ONLY });
  if (found === undefined) return null;
  const { day, reason } = found;
  if (day === null) return { day, reason, daysToDeadline: null, status: null };
  const { status, daysToDeadline } = deadlineStatus({ deadline: day, doneOn: sentOn, on, dueSoonDays });
  return { day, reason, daysToDeadline, status };
}

function releasesOfPeriod(period: PeriodCode, on: Day): readonly ReleaseView[] {
  return RELEASE_SERIES.flatMap((series) => {
    const { due, upcoming, undated } = releasesOf({ series, period, on });
    return [
      ...due.map((release) => ({ ...release, state: "due" as const })),
      ...upcoming.map((release) => ({ ...release, state: "upcoming" as const })),
      ...undated.map((release) => ({ ...release, state: "undated" as const })),
    ];
  });
}

/** The last publication up to a day and the next one after it, of each series. */
function nearestReleases(on: Day): readonly ReleaseView[] {
  const year = Number(on.slice(0, 4));
  return RELEASE_SERIES.flatMap((series) => {
    // the official figure comes two years after its year
    const dated = [-2, -1, 0, 1]
      .flatMap((years) => releaseCalendar({ series, year: year + years }))
      .flatMap((release) => (release.day === null ? [] : [{ ...release, day: release.day }]));
    const days = dated.map(({ day }) => day).sort();
    const last = days.findLast((day) => day <= on);
    const next = days.find((day) => day > on);
    return [
      ...dated.filter(({ day }) => day === last).map((release) => ({ ...release, state: "due" as const })),
      ...dated
        .filter(({ day }) => day === next)
        .map((release) => ({ ...release, state: "upcoming" as const })),
    ];
  });
}
