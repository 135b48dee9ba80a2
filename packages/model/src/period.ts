import { type Day, daysInMonth, isDay, YEAR_BOUNDS } from "./day.ts";

/**
 * A period of time as SDMX writes it: `2024`, `2024-S1` (half a year), `2024-Q3`, `2024-M08`, the day
 * `2024-12-13`, or a range `2024-01-01/P9M` or `2021-01-01/P10Y` of whole months or years from a start day.
 * A plain string: {@link parsePeriod} tells whether a text is one.
 *
 * Source: SDMX 2.1 technical notes (section 6), observational time periods.
 */
export type PeriodCode = string;

/** A {@link PeriodCode} taken apart. `number` counts from 1: semester 1–2, quarter 1–4, month 1–12. */
export type Period =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "semester"; readonly year: number; readonly number: number }
  | { readonly kind: "quarter"; readonly year: number; readonly number: number }
  | { readonly kind: "month"; readonly year: number; readonly number: number }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "range"; readonly start: Day; readonly months: number };

/** What a {@link Period} can be. */
export type PeriodKind = Period["kind"];

const YEAR = /^\d{4}$/;
const PART_OF_YEAR = /^(\d{4})-(?:S([12])|Q([1-4])|M(0[1-9]|1[0-2]))$/;
const RANGE = /^(\d{4}-\d{2}-\d{2})\/P([1-9]\d{0,3})([MY])$/;

/**
 * Takes a period code apart.
 *
 * The text must be a code and nothing else: no blanks, capital letters, months with two digits. Ranges count
 * whole months (`P9M`) or years (`P10Y`) from a real day. Every period must lie in the years 1900 to 2200, both
 * inclusive, up to its last day. A range comes back as a range, even if it is exactly a year or a quarter.
 *
 * @returns The period, or `undefined` for any other text: `2024-Q5`, `2024-02-30`, `2024-01-01/P0M`, `""`.
 *
 * @example
 * parsePeriod("2024-Q3"); // => { kind: "quarter", year: 2024, number: 3 }
 * parsePeriod("2021-01-01/P10Y"); // => { kind: "range", start: "2021-01-01", months: 120 }
 * parsePeriod("2024-M13"); // => undefined
 */
export function parsePeriod(code: string): Period | undefined {
  const period = readPeriod(code);
  return period !== undefined && isInBounds(period) ? period : undefined;
}

/**
 * The canonical code of a period.
 *
 * A range that is exactly a year, half a year, a quarter or a month is written as such; any other range counts
 * years where its months are a multiple of twelve, else months.
 *
 * @throws {RangeError} If the period is none that {@link parsePeriod} could return.
 *
 * @example
 * formatPeriod({ kind: "month", year: 2024, number: 8 }); // => "2024-M08"
 * formatPeriod({ kind: "range", start: "2023-01-01", months: 3 }); // => "2023-Q1"
 * formatPeriod({ kind: "range", start: "2021-01-01", months: 120 }); // => "2021-01-01/P10Y"
 */
export function formatPeriod(period: Period): PeriodCode {
  const canonical = period.kind === "range" ? simplifyRange(period) : period;
  const code = writePeriod(canonical);
  if (parsePeriod(code)?.kind !== canonical.kind) {
    throw new RangeError(`formatPeriod: period must be a real period, got ${code}`);
  }
  return code;
}

/**
 * Whether two codes mean the same period, `2023-01-01/P3M` and `2023-Q1` for one.
 *
 * @throws {RangeError} If one of the two is no period code.
 *
 * @example
 * samePeriod("2023-01-01/P3M", "2023-Q1"); // => true
 * samePeriod("2024-S1", "2024-Q1"); // => false
 */
export function samePeriod(a: PeriodCode, b: PeriodCode): boolean {
  return canonicalCode(a) === canonicalCode(b);
}

function canonicalCode(code: PeriodCode): PeriodCode {
  const period = parsePeriod(code);
  if (period === undefined) throw new RangeError(`samePeriod: both must be period codes, got "${code}"`);
  return formatPeriod(period);
}

function readPeriod(code: string): Period | undefined {
  if (YEAR.test(code)) return { kind: "year", year: Number(code) };
  const part = PART_OF_YEAR.exec(code);
  if (part !== null) {
    const [, year, semester, quarter, month] = part;
    if (semester !== undefined) return { kind: "semester", year: Number(year), number: Number(semester) };
    if (quarter !== undefined) return { kind: "quarter", year: Number(year), number: Number(quarter) };
    return { kind: "month", year: Number(year), number: Number(month) };
  }
  const range = RANGE.exec(code);
  if (range !== null) {
    const [, start = "", count, unit] = range;
    return { kind: "range", start, months: Number(count) * (unit === "Y" ? 12 : 1) };
  }
  return { kind: "day", day: code };
}

function isInBounds(period: Period): boolean {
  switch (period.kind) {
    case "day":
      return isDay(period.day);
    case "range":
      return isDay(period.start) && isDay(rangeEnd(period));
    default:
      return period.year >= YEAR_BOUNDS.first && period.year <= YEAR_BOUNDS.last;
  }
}

function writePeriod(period: Period): PeriodCode {
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "semester":
      return `${period.year}-S${period.number}`;
    case "quarter":
      return `${period.year}-Q${period.number}`;
    case "month":
      return `${period.year}-M${String(period.number).padStart(2, "0")}`;
    case "day":
      return period.day;
    case "range":
      return period.months % 12 === 0
        ? `${period.start}/P${period.months / 12}Y`
        : `${period.start}/P${period.months}M`;
  }
}

type Range = Extract<Period, { readonly kind: "range" }>;

function simplifyRange(range: Range): Period {
  const { year, month, day } = partsOf(range.start);
  const opensPart = day === 1 && (month - 1) % range.months === 0;
  if (!opensPart) return range;
  const number = (month - 1) / range.months + 1;
  switch (range.months) {
    case 1:
      return { kind: "month", year, number };
    case 3:
      return { kind: "quarter", year, number };
    case 6:
      return { kind: "semester", year, number };
    case 12:
      return { kind: "year", year };
    default:
      return range;
  }
}

/**
 * Last day of a range, included in it. Not checked: the start must be a day; years beyond 9999 give no day.
 *
 * A start that the last month does not have counts as that month's last day: one month from 31 January ends the
 * day before the last day of February.
 */
export function rangeEnd({ start, months }: { readonly start: Day; readonly months: number }): Day {
  const { year, month, day } = partsOf(start);
  const index = year * 12 + (month - 1) + months;
  const next = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const before = Math.min(day, daysInMonth(next)) - 1;
  if (before > 0) return dayText({ ...next, day: before });
  const last = { year: Math.floor((index - 1) / 12), month: ((index - 1) % 12) + 1 };
  return dayText({ ...last, day: daysInMonth(last) });
}

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(day: Day): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

function dayText({ year, month, day }: DayParts): Day {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
