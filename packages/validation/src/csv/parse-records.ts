import { CsvError, parse } from "csv-parse/sync";
import { FINDINGS_LIMIT } from "../findings-budget.ts";
import type { CsvFault } from "../rules/file-parse.ts";
import { faultOffset } from "./fault-offset.ts";
import { lineCount } from "./line-count.ts";

/** One row of a CSV file as it stands there. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Row as a spreadsheet numbers it, from 1. */
  readonly row: number;
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
}

/** The rows of a CSV text up to the end or up to what cannot be read. */
export interface ParsedRecords {
  readonly delimiter: "," | ";" | "\t";
  readonly records: readonly CsvRecord[];
  /** What stopped the reading, and the line, from 1, on which it begins. */
  readonly fault: { readonly kind: CsvFault; readonly line: number } | undefined;
}

const DELIMITERS = [",", ";", "\t"] as const;
const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];
const LONGEST_RECORD = 1_000_000;
// spreadsheets write it for each other and do not show it
const SEPARATOR_LINE = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i;

/** Where the first line begins that is not blank; the end if all are. */
function filledStart(text: string): number {
  // searched for, since a pattern over blank lines can exhaust the stack
  const filled = text.search(/\S/);
  if (filled === -1) return text.length;
  return Math.max(text.lastIndexOf("\n", filled), text.lastIndexOf("\r", filled)) + 1;
}

function firstLine(text: string): string {
  const start = text.slice(0, LONGEST_RECORD);
  const length = start.search(/[\r\n]/);
  return length === -1 ? start : start.slice(0, length);
}

/** The separator that stands most often in the first line outside quotation marks; else a comma. */
function delimiterOf(text: string): ParsedRecords["delimiter"] {
  const line = firstLine(text).replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

const FAULTS: Readonly<Record<string, CsvFault>> = {
  CSV_QUOTE_NOT_CLOSED: "quote-not-closed",
  CSV_INVALID_CLOSING_QUOTE: "quote-inside",
  INVALID_OPENING_QUOTE: "quote-inside",
  CSV_MAX_RECORD_SIZE: "record-too-long",
};

/** Where the bytes go on after line ends that stand alone. */
function afterEmptyLines(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) at++;
  return at;
}

/**
 * Splits a CSV text into rows and cells (RFC 4180; comma, semicolon or tab). Blank rows are left out.
 *
 * A first line `sep=;` names the separator; it counts as a line and not as a row. Ends early where more rows are not as
 * wide as the first than findings are gathered; that is a fault only of blank ones, which give no findings.
 */
export function parseRecords(text: string): ParsedRecords {
  const marked = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const separatorLine = SEPARATOR_LINE.exec(marked);
  const table = separatorLine === null ? marked : marked.slice(separatorLine[0].length);
  const filled = filledStart(table);
  const body = table.slice(filled);
  const delimiter = DELIMITERS.find((known) => known === separatorLine?.[1]) ?? delimiterOf(body);
  const blank = new TextEncoder().encode(table.slice(0, filled));
  const bytes = new TextEncoder().encode(body);
  const blankRows = lineCount(blank, { start: 0, end: blank.length });
  const records: CsvRecord[] = [];
  let filledRows = 0;
  const misfits = { filled: 0, blank: 0 };
  let start = 0;
  let line = (separatorLine === null ? 1 : 2) + blankRows;
  const moveTo = (end: number): void => {
    line += lineCount(bytes, { start, end });
    start = end;
  };
  try {
    parse(bytes, {
      delimiter,
      max_record_size: LONGEST_RECORD,
      // all of them, since a file may mix them; it would else take the first for the only one
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      // it makes an error, which costs much, of each row that is not as wide as the first
      skip_empty_lines: true,
      on_record: (cells: string[], { bytes: end, empty_lines: emptyRows }) => {
        moveTo(afterEmptyLines(bytes, start));
        filledRows++;
        const isBlank = cells.every((cell) => cell.trim() === "");
        if (!isBlank) records.push({ cells, row: blankRows + emptyRows + filledRows, line });
        if (cells.length !== records[0]?.cells.length) misfits[isBlank ? "blank" : "filled"]++;
        if (misfits.filled > FINDINGS_LIMIT || misfits.blank > FINDINGS_LIMIT) throw new TooManyMisfits();
        moveTo(end);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof TooManyMisfits) {
      const fault = misfits.blank > FINDINGS_LIMIT ? ({ kind: "blank-rows", line } as const) : undefined;
      return { delimiter, records, fault };
    }
    if (!(error instanceof CsvError)) throw error;
    moveTo(afterEmptyLines(bytes, start));
    const end = Math.min(bytes.length, start + LONGEST_RECORD);
    moveTo(faultOffset(bytes, { start, end, delimiter }));
    return { delimiter, records, fault: { kind: FAULTS[error.code] ?? "syntax", line } };
  }
  return { delimiter, records, fault: undefined };
}

/** Ends the parsing; never leaves this file. */
class TooManyMisfits extends Error {}
