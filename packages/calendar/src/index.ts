export { addDays } from "./add-days.ts";
export { compareDays } from "./compare-days.ts";
export { comparePeriods } from "./compare-periods.ts";
export { containsPeriod } from "./contains-period.ts";
export { daysBetween } from "./days-between.ts";
export { type Deadline, deadline } from "./deadline.ts";
export { type DeadlineJudgement, deadlineStatus } from "./deadline-status.ts";
export { type CalendarPart, type Enumeration, enumeratePeriods } from "./enumerate-periods.ts";
export { latestDayOf } from "./latest-day-of.ts";
export { periodEnded } from "./period-ended.ts";
export { periodForDay } from "./period-for-day.ts";
export { type DayInterval, periodInterval } from "./period-interval.ts";
export {
  type PeriodReleases,
  releaseCalendar,
  releasesOf,
  type ScheduledRelease,
} from "./release-calendar.ts";
export {
  RELEASE_SERIES,
  RELEASE_STAGE_LABELS,
  RELEASE_STAGES,
  type ReleaseSeries,
  type ReleaseStage,
} from "./release-rules.ts";
export {
  FACT_STATUS_LABELS,
  FACT_STATUSES,
  type FactStatus,
  REPORTING_KINDS,
  REPORTING_REGIMES,
  type ReportingKind,
  type ReportingRegime,
} from "./reporting-kind.ts";
export { type ReportingWindow, reportingWindow } from "./reporting-window.ts";
export { addWorkingDays, isWorkingDay, type WorkCalendar } from "./work-calendar.ts";
