import { type Period, parsePeriod } from "@kehoach/model";
import { readPeriod } from "../records/read-period.ts";
import { plainKey, splitNote } from "./field-of.ts";
import type { HeaderColumn } from "./header-columns.ts";

/** A period that two columns say together: one the year, one the quarter or month. */
export interface SplitPeriod {
  readonly year: HeaderColumn;
  readonly part: HeaderColumn;
  /** What a bare number in the column of parts is a number of. */
  readonly word: PartWord;
}

type PartWord = "Quý" | "Tháng";

const YEAR_HEADERS = new Set(["nam", "nam bao cao", "year", "reporting year"]);
const PART_WORDS: ReadonlyMap<string, PartWord> = new Map([
  ["quy", "Quý"],
  ["quarter", "Quý"],
  ["thang", "Tháng"],
  ["month", "Tháng"],
]);
const BARE_NUMBER = /^(?:\d{1,2}|[IVX]{1,4})$/i;

function headerKey({ texts }: HeaderColumn): string {
  return plainKey(splitNote(texts.at(-1) ?? "").name);
}

/** How the columns of a period say it together, `undefined` if they do not. */
export function splitPeriodOf(columns: readonly HeaderColumn[]): SplitPeriod | undefined {
  const year = columns.find((column) => YEAR_HEADERS.has(headerKey(column)));
  const part = columns.find((column) => PART_WORDS.has(headerKey(column)));
  const word = part === undefined ? undefined : PART_WORDS.get(headerKey(part));
  if (columns.length !== 2 || year === undefined || part === undefined || word === undefined)
    return undefined;
  return { year, part, word };
}

function yearOf(period: Period | undefined): number | undefined {
  if (period === undefined) return undefined;
  if ("year" in period) return period.year;
  return Number((period.kind === "day" ? period.day : period.start).slice(0, 4));
}

/**
 * The text of a period from those of its year and its part: its code where both are clear and agree; else both side by
 * side, which is no period. Where one is blank, the other one.
 */
export function joinedPeriod(
  { year, part }: { readonly year: string; readonly part: string },
  word: PartWord,
): string {
  if (part === "") return year;
  const words = BARE_NUMBER.test(part) ? `${word} ${part}` : part;
  if (year === "") return words;
  const whole = readPeriod(year);
  const period = whole.kind === "unknown" ? undefined : parsePeriod(whole.code);
  const reading = period?.kind === "year" ? readPeriod(words, { year: period.year }) : undefined;
  const isClear = reading !== undefined && reading.kind !== "unknown" && isOf(reading.code, yearOf(period));
  if (!isClear) return `${words} | ${year}`;
  return reading.kind === "worded" && reading.release !== null ? `${words}/${year}` : reading.code;
}

function isOf(code: string, year: number | undefined): boolean {
  return yearOf(parsePeriod(code)) === year;
}
