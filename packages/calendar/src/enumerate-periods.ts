import { formatPeriod, type PeriodCode } from "@kehoach/model";
import { MONTHS_OF, periodInterval } from "./period-interval.ts";

/** The parts of the calendar that {@link enumeratePeriods} can list. */
export type CalendarPart = "year" | "semester" | "quarter" | "month";

/** From where to where, and what to list. */
export interface Enumeration {
  readonly from: PeriodCode;
  readonly to: PeriodCode;
  readonly kind: CalendarPart;
}

/**
 * The years, half-years, quarters or months that lie wholly between the first day of `from` and the last day of
 * `to`, both included, in order.
 *
 * Empty if none does: no year lies within two quarters, and nothing if `to` ends before `from` starts.
 *
 * @throws {RangeError} If `from` or `to` is no period code, or `kind` none of the four.
 *
 * @example
 * enumeratePeriods({ from: "2021", to: "2024", kind: "year" }); // => ["2021", "2022", "2023", "2024"]
 * enumeratePeriods({ from: "2024-M05", to: "2024-M12", kind: "quarter" }); // => ["2024-Q3", "2024-Q4"]
 */
export function enumeratePeriods({ from, to, kind }: Enumeration): readonly PeriodCode[] {
  if (!Object.hasOwn(MONTHS_OF, kind)) {
    throw new RangeError(`enumeratePeriods: kind must be year, semester, quarter or month, got "${kind}"`);
  }
  const { start } = periodInterval(from);
  const { end } = periodInterval(to);
  const periods: PeriodCode[] = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) {
    for (let number = 1; number <= 12 / MONTHS_OF[kind]; number += 1) {
      const period = formatPeriod(kind === "year" ? { kind, year } : { kind, year, number });
      const days = periodInterval(period);
      if (days.start >= start && days.end <= end) periods.push(period);
    }
  }
  return periods;
}
