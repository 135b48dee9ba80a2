export { addDays } from "./add-days.ts";
export { compareDays } from "./compare-days.ts";
export { comparePeriods } from "./compare-periods.ts";
export { containsPeriod } from "./contains-period.ts";
export { daysBetween } from "./days-between.ts";
export { type CalendarPart, type Enumeration, enumeratePeriods } from "./enumerate-periods.ts";
export { latestDayOf } from "./latest-day-of.ts";
export { periodEnded } from "./period-ended.ts";
export { type DayInterval, periodInterval } from "./period-interval.ts";
