import { isDay, type Suggestion } from "@kehoach/model";
import { fold } from "@kehoach/text";
import { suggestionsOf } from "../suggestions-of.ts";

/** Which of the two numbers of `03/04/2026` comes first. */
export type DayOrder = "day-month" | "month-day";

/** What a text says of a day or month. */
export type DayReading =
  | { readonly kind: "day"; readonly day: string }
  /** Day first was taken; `other` is what it would be month first. */
  | { readonly kind: "ambiguous"; readonly day: string; readonly other: string }
  | { readonly kind: "unknown"; readonly suggestions: readonly Suggestion[] };

/** What is known beside the text. */
export interface DayContext {
  /** What the column proves or a mapping declares. */
  readonly order?: DayOrder | undefined;
  /** Whether a month, `YYYY-MM`, is an answer. */
  readonly months: boolean;
}

const LONGEST = 60;
const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME = `(${ENGLISH_MONTHS.join("|")})[a-z]{0,6}\\.?`;

const TWO_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const WITH_TIME = /^(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})[T ]\d{1,2}:\d{2}/;
const SHORT_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^\d{5}(?:\.0+)?$/;
const IN_WORDS = /^(?:ngay )?(\d{1,2})(?: thang |[/.-])(\d{1,2})(?: nam |,? nam |[/.-])(\d{4})$/;
const ENGLISH_DAY_FIRST = new RegExp(String.raw`^(\d{1,2}) ${MONTH_NAME},? (\d{4})$`);
const ENGLISH_MONTH_FIRST = new RegExp(String.raw`^${MONTH_NAME} (\d{1,2}),? (\d{4})$`);
const MONTH = /^(?:thang )?(\d{1,2})(?: ?[/.-] ?| nam )(\d{4})$/;
const MONTH_YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})$/;
const ENGLISH_MONTH = new RegExp(String.raw`^${MONTH_NAME},? (\d{4})$`);

function textOf(year: string | number, ...rest: readonly (string | number)[]): string {
  return [year, ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}

function isDayOrMonth(text: string, months: boolean): boolean {
  return text.length === 7 ? months && isDay(`${text}-01`) : isDay(text);
}

function monthNumber(name: string): number {
  return ENGLISH_MONTHS.indexOf(name) + 1;
}

/** The two numbers before the year of `03/04/2026`, `undefined` for any other text. */
export function dayNumbers(text: string): { readonly first: number; readonly second: number } | undefined {
  const parts = TWO_FIRST.exec(text);
  return parts === null ? undefined : { first: Number(parts[1]), second: Number(parts[3]) };
}

/** The day that the number of a spreadsheet stands for, counted from 1900 as most of them do. */
export function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

/** A day in words of either language, or year first. */
function plainDay(text: string, { months }: DayContext): string | undefined {
  const folded = fold(text);
  const year = YEAR_FIRST.exec(folded);
  if (year !== null) return textOf(year[1] ?? "", year[2] ?? "", year[3] ?? "");
  const words = /^ngay |thang/.test(folded) ? IN_WORDS.exec(folded) : null;
  if (words !== null) return textOf(words[3] ?? "", words[2] ?? "", words[1] ?? "");
  const dayFirst = ENGLISH_DAY_FIRST.exec(folded);
  if (dayFirst !== null) return textOf(dayFirst[3] ?? "", monthNumber(dayFirst[2] ?? ""), dayFirst[1] ?? "");
  const monthFirst = ENGLISH_MONTH_FIRST.exec(folded);
  if (monthFirst !== null) {
    return textOf(monthFirst[3] ?? "", monthNumber(monthFirst[1] ?? ""), monthFirst[2] ?? "");
  }
  if (!months) return undefined;
  const month = MONTH.exec(folded);
  if (month !== null) return textOf(month[2] ?? "", month[1] ?? "");
  const monthLast = MONTH_YEAR_FIRST.exec(folded);
  if (monthLast !== null) return textOf(monthLast[1] ?? "", monthLast[2] ?? "");
  const named = ENGLISH_MONTH.exec(folded);
  return named === null ? undefined : textOf(named[2] ?? "", monthNumber(named[1] ?? ""));
}

/** What a text may mean that is no day. */
function suggest(text: string): readonly Suggestion[] {
  const timed = WITH_TIME.exec(text)?.[1];
  if (timed !== undefined) {
    const reading = readDay(timed, { months: false });
    return reading.kind === "day" ? suggestionsOf([reading.day], "likely") : [];
  }
  const short = SHORT_YEAR.exec(text);
  const whole = TWO_FIRST.exec(text);
  const eight = EIGHT_DIGITS.exec(text);
  const found: Suggestion[] = [];
  if (short !== null) {
    const [, day = "", month = "", year = ""] = short;
    found.push({ value: textOf(2000 + Number(year), month, day), confidence: "guess" });
  } else if (whole !== null) {
    const [, first = "", , second = "", year = ""] = whole;
    found.push({ value: textOf(year, second, first), confidence: "likely" });
    found.push({ value: textOf(year, first, second), confidence: "guess" });
  } else if (eight !== null) {
    const [, year = "", month = "", day = ""] = eight;
    found.push({ value: textOf(year, month, day), confidence: "likely" });
  } else if (SERIAL.test(text)) {
    const serial = Number(text);
    // the years 1982 to 2119: other numbers of five digits are no days
    if (serial >= 30_000 && serial <= 80_000)
      found.push({ value: dayOfSerial(serial), confidence: "likely" });
  }
  return found.filter(({ value }) => isDay(value));
}

/**
 * Reads a day: `2024-12-31`, `31/12/2024`, `ngày 31 tháng 12 năm 2024`, and months such as `12/2024` where they are taken.
 *
 * Day before month, as in Viet Nam; month first only if `order` says so. `03/04/2026` without an order is read day
 * first and says that it may be another day. Two digits are no year, and a time of day is not passed over: such texts are
 * `unknown`, with the day that is probably meant.
 */
export function readDay(text: string, context: DayContext): DayReading {
  if (text.length > LONGEST) return { kind: "unknown", suggestions: [] };
  if (isDayOrMonth(text, context.months)) return { kind: "day", day: text };
  const parts = TWO_FIRST.exec(text);
  if (parts !== null) {
    const [, first = "", , second = "", year = ""] = parts;
    const [dayFirst, monthFirst] = [textOf(year, second, first), textOf(year, first, second)];
    const day = context.order === "month-day" ? monthFirst : dayFirst;
    if (!isDay(day)) return { kind: "unknown", suggestions: suggest(text) };
    const isOpen = context.order === undefined && isDay(monthFirst) && monthFirst !== dayFirst;
    return isOpen ? { kind: "ambiguous", day, other: monthFirst } : { kind: "day", day };
  }
  const day = plainDay(text, context);
  if (day !== undefined && isDayOrMonth(day, context.months)) return { kind: "day", day };
  return { kind: "unknown", suggestions: suggest(text) };
}
