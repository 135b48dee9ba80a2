import { isDay, type PeriodCode, parsePeriod } from "@kehoach/model";
import { addMonths } from "date-fns/addMonths";
import { type DayInterval, periodInterval } from "./period-interval.ts";
import { type FactStatus, type ReportingKind, reportingPeriod } from "./reporting-kind.ts";
import { dateOf, dayOf } from "./utc-date.ts";

/** The days of one period under both regimes, side by side. */
export interface ReportingWindow {
  /** The canonical code. */
  readonly period: PeriodCode;
  readonly kind: ReportingKind;
  /** Days that a report of a State agency covers; the last one is the cut-off. */
  readonly agency: DayInterval;
  /** Days that a figure of statistics covers. */
  readonly statistics: DayInterval;
  /** How the days of agencies are known: `unknown` where they end before the decree took effect. */
  readonly status: Extract<FactStatus, "found" | "unknown">;
}

/** The first day on which decree 09/2019/NĐ-CP was in force. */
const IN_FORCE = "2019-03-12";

/**
 * The days of a reporting period: for agencies from the 15th to the 14th, for statistics those of the calendar.
 *
 * Month, quarter, half, nine months and year begin for agencies on the 15th of the month before and end on the 14th of their
 * last month; so the year runs from 15 December to 14 December. Decree 09/2019/NĐ-CP expressly leaves statistical
 * reports to the calendar. A regime of a sector may cut elsewhere ("the nearest point"); such windows are not known here.
 *
 * @returns `undefined` for a period for which agencies do not report, such as a day, two years, or nine months from April.
 * @throws {RangeError} If `period` is no period code, or begins in January 1900, before which no day can be written.
 *
 * Source: the windows of decree 09/2019/NĐ-CP as circular 09/2019/TT-NHNN and decision 01/2023/QĐ-UBND of Khánh Hòa
 * (article 4) copy them.
 *
 * @example
 * reportingWindow("2026-Q1")?.agency; // => { start: "2025-12-15", end: "2026-03-14" }
 * reportingWindow("2026-Q1")?.statistics; // => { start: "2026-01-01", end: "2026-03-31" }
 * reportingWindow("2026-02-14"); // => undefined
 */
export function reportingWindow(period: PeriodCode): ReportingWindow | undefined {
  if (parsePeriod(period) === undefined) {
    throw new RangeError(`reportingWindow: period must be a period code, got "${period}"`);
  }
  const known = reportingPeriod(period);
  if (known === undefined) return undefined;
  const statistics = periodInterval(known.period);
  const start = `${dayOf(addMonths(dateOf(statistics.start), -1)).slice(0, 7)}-15`;
  if (!isDay(start)) {
    throw new RangeError(`reportingWindow: period must begin after January 1900, got "${period}"`);
  }
  const agency = { start, end: `${statistics.end.slice(0, 7)}-14` };
  return { ...known, agency, statistics, status: agency.end < IN_FORCE ? "unknown" : "found" };
}
