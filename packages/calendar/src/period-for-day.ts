import { type Day, formatPeriod, isDay, type PeriodCode } from "@kehoach/model";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { MONTHS_OF } from "./period-interval.ts";
import { REPORTING_KINDS, type ReportingKind, type ReportingRegime } from "./reporting-kind.ts";
import { dateOf, dayOf } from "./utc-date.ts";

const CUT_OFF = 14;

/**
 * The period of a kind that a day belongs to, under both regimes.
 *
 * For agencies 15 March already belongs to April. The first nine months have an end but no successor, so a day after it
 * belongs to none: `null`, for agencies from 15 September to 14 December, for statistics from October on.
 *
 * @throws {RangeError} If `day` is no real day `YYYY-MM-DD`, if `kind` is none of the five, or for the last days of
 * December 2200, which belong to a year that no code can name.
 *
 * @example
 * periodForDay("2026-03-15", "month"); // => { agency: "2026-M04", statistics: "2026-M03" }
 * periodForDay("2026-12-15", "year"); // => { agency: "2027", statistics: "2026" }
 * periodForDay("2026-09-20", "nine-months"); // => { agency: null, statistics: "2026-01-01/P9M" }
 */
export function periodForDay(
  day: Day,
  kind: ReportingKind,
): Readonly<Record<ReportingRegime, PeriodCode | null>> {
  if (!isDay(day)) throw new RangeError(`periodForDay: day must be a day YYYY-MM-DD, got "${day}"`);
  if (!REPORTING_KINDS.includes(kind)) {
    throw new RangeError(`periodForDay: kind must be one of ${REPORTING_KINDS.join(", ")}, got "${kind}"`);
  }
  return {
    agency: periodOfMonth(reportingMonth(day), kind),
    statistics: periodOfMonth(day.slice(0, 7), kind),
  };
}

/** The month `YYYY-MM` that agencies report a day under: from the 15th on, the next one. */
function reportingMonth(day: Day): string {
  const opening = addDays(dateOf(day), -CUT_OFF);
  return dayOf(addMonths(dateOf(`${dayOf(opening).slice(0, 7)}-01`), 1)).slice(0, 7);
}

function periodOfMonth(yearAndMonth: string, kind: ReportingKind): PeriodCode | null {
  const [year, month] = yearAndMonth.split("-").map(Number) as [number, number];
  if (kind === "nine-months") {
    return month > 9 ? null : formatPeriod({ kind: "range", start: `${year}-01-01`, months: 9 });
  }
  if (kind === "year") return formatPeriod({ kind, year });
  return formatPeriod({ kind, year, number: Math.ceil(month / MONTHS_OF[kind]) });
}
