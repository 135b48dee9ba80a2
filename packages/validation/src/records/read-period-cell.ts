import { type PeriodCode, parsePeriod, type Release } from "@kehoach/model";
import { shownText } from "../csv/shown-text.ts";
import { type Cell, cellText } from "../grid.ts";
import { cellCodeDamaged } from "../rules/cell-code-damaged.ts";
import { cellPeriodFormat } from "../rules/cell-period-format.ts";
import { codeLabelUsed } from "../rules/code-label-used.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import { dayOfSerial } from "./read-day.ts";
import { readPeriod } from "./read-period.ts";
import type { RecordReader } from "./record-reader.ts";

/** The period of a record, and what its words say of the figure. */
export interface PeriodCell {
  readonly code: PeriodCode;
  readonly release: Release | null;
}

/** What is known beside the cell. */
export interface PeriodCellContext {
  /** Year of texts that name none. */
  readonly year: number | undefined;
  /** For a blank cell. */
  readonly fallback: string | undefined;
}

// as a spreadsheet shows the day that it made of "8/2024"
const SHOWN_MONTH =
  /^(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|thg ?(\d{1,2}))[- ](?:20)?(\d{2})$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MIDNIGHT = /^(\d{4})-(\d{2})-01[ T]00:00(?::00)?(?:\.0+)?$/;
const WITH_POINT = /^(\d{4})\.0$/;
const LONGEST_DAMAGED = 40;
const SERIAL = /^\d{5}$/;

/** The period that a cell had before a spreadsheet program changed it, `undefined` if it shows no trace of that. */
export function undamagedPeriod(cell: Cell): PeriodCode | undefined {
  const text = cellText(cell).trim();
  if (text.length > LONGEST_DAMAGED) return undefined;
  if (typeof cell !== "string" && cell.kind === "day") {
    const shown = readPeriod(text);
    if (shown.kind !== "unknown" && shown.code !== cell.day) return shown.code;
    return cell.day.endsWith("-01") ? `${cell.day.slice(0, 4)}-M${cell.day.slice(5, 7)}` : undefined;
  }
  const point = WITH_POINT.exec(text);
  if (point !== null) return point[1];
  const midnight = MIDNIGHT.exec(text);
  if (midnight !== null) return `${midnight[1]}-M${midnight[2]}`;
  const month = SHOWN_MONTH.exec(text);
  if (month === null) return undefined;
  const [, english = "", vietnamese, year = ""] = month;
  const number = vietnamese ?? String(MONTHS.indexOf(english.toLowerCase()) + 1);
  const code = `20${year}-M${number.padStart(2, "0")}`;
  return parsePeriod(code) === undefined ? undefined : code;
}

/** Reads the period of a record. Words are understood and reported; a month that became a day is taken back. */
export function readPeriodCell<Field extends string>(
  reader: RecordReader<Field>,
  field: Field & "period",
  { year, fallback }: PeriodCellContext,
): PeriodCell | undefined {
  const text = reader.required(field, fallback);
  if (text === undefined) return undefined;
  const cell = reader.cell(field);
  const written = (): string => shownText(text);
  const before = undamagedPeriod(cellText(cell).trim() === "" ? text : cell);
  if (before !== undefined) {
    reader.report(
      cellCodeDamaged,
      field,
      { text: written(), code: before },
      suggestionsOf([before], "likely"),
    );
    return { code: before, release: null };
  }
  if (typeof cell !== "string" && cell.kind === "day") return { code: cell.day, release: null };
  const reading = readPeriod(text, { year });
  switch (reading.kind) {
    case "exact":
      return { code: reading.code, release: null };
    case "worded": {
      reader.report(codeLabelUsed, field, { text: written(), code: reading.code });
      return { code: reading.code, release: reading.release };
    }
    case "unknown": {
      const serial = SERIAL.test(text) ? dayOfSerial(Number(text)) : undefined;
      const month = serial === undefined ? [] : [`${serial.slice(0, 4)}-M${serial.slice(5, 7)}`];
      const isMonth = serial?.endsWith("-01") === true;
      const suggestions = isMonth ? suggestionsOf(month, "guess") : reading.suggestions;
      return reader.report(cellPeriodFormat, field, { text: written() }, suggestions);
    }
  }
}
