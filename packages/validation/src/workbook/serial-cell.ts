import type { Cell } from "../grid.ts";
import { numberCell } from "./number-cell.ts";
import type { NumberFormat } from "./number-format.ts";

/** Day 0 of the two ways in which workbooks count days. */
export type DateSystem = 1900 | 1904;

const DAY_MILLISECONDS = 86_400_000;
const DAY_SECONDS = 86_400;
const LAST_DAY = Date.UTC(9999, 11, 31);

/**
 * The cell of a number that a workbook shows as a day or a time.
 *
 * A whole day is a day. A day with a time of day is the text `2024-12-31 14:30`, and a time alone `14:30`, so that rules
 * tell of them. What is no day stays a number: negative ones and those after the year 9999. The system of 1900 counts a
 * 29th of February 1900 that never was: it stays the text `1900-02-29`.
 */
export function serialCell(
  serial: number,
  { format, system }: { readonly format: NumberFormat; readonly system: DateSystem },
): Cell {
  if (format.kind === "duration") return durationText(serial);
  let days = Math.floor(serial);
  let seconds = Math.round((serial - days) * DAY_SECONDS);
  if (seconds === DAY_SECONDS) {
    days += 1;
    seconds = 0;
  }
  if (serial < 0) return numberCell(serial);
  if (days === 0 && seconds > 0) return timeText(seconds);
  if (system === 1900 && days === 60) return "1900-02-29";
  const milliseconds = firstDay(days, system) + days * DAY_MILLISECONDS;
  if (milliseconds > LAST_DAY) return numberCell(serial);
  if (system === 1900 && days === 0) return numberCell(serial);
  const day = new Date(milliseconds).toISOString().slice(0, 10);
  if (seconds > 0) return `${day} ${timeText(seconds)}`;
  const code = format.kind === "date" ? format.code : undefined;
  return { kind: "day", day, text: shownDay(day, code) ?? day };
}

/** The cell of an ISO 8601 day or instant of XML: a day, or the text `2024-12-31 14:30` if it has a time of day. */
export function isoCell(text: string): Cell {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?)?$/.exec(text.trim()) ?? [];
  if (day === undefined) return text;
  if (time === undefined || /^00:00(:00)?$/.test(time)) return { kind: "day", day, text: day };
  return `${day} ${time.replace(/^(\d\d:\d\d):00$/, "$1")}`;
}

function firstDay(days: number, system: DateSystem): number {
  if (system === 1904) return Date.UTC(1904, 0, 1);
  return days > 60 ? Date.UTC(1899, 11, 30) : Date.UTC(1899, 11, 31);
}

function timeText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return [hours, minutes, ...(rest === 0 ? [] : [rest])]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}

function durationText(serial: number): Cell {
  const seconds = Math.round(serial * DAY_SECONDS);
  return seconds < 0 || !Number.isSafeInteger(seconds) ? numberCell(serial) : timeText(seconds);
}

/** The day as a code of digits only shows it; `undefined` for names of months and for what depends on the locale. */
function shownDay(day: string, code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  const bare = code.replaceAll(/\[\$[^\]]*\]/g, "").split(";", 1)[0] ?? "";
  if (!/^(?:y{4}|y{2}|m{1,2}(?!m)|d{1,2}(?!d)|\\?[/\-. ])+$/i.test(bare)) return undefined;
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  return bare.replaceAll("\\", "").replaceAll(/y+|m+|d+/gi, (letters) => {
    if (/^y/i.test(letters)) return year.slice(-letters.length);
    const number = /^m/i.test(letters) ? month : dayOfMonth;
    return letters.length === 1 ? String(Number(number)) : number;
  });
}
