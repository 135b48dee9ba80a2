import { CsvError, parse } from "csv-parse/sync";
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
const LONGEST_RECORD = 1_000_000;
// spreadsheets write it for each other and do not show it
const SEPARATOR_LINE = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i;

/** The first line that is not blank. Searched for, since a pattern over blank lines can exhaust the stack. */
function firstFilledLine(text: string): string {
  const filled = text.search(/\S/);
  if (filled === -1) return "";
  const start = Math.max(text.lastIndexOf("\n", filled), text.lastIndexOf("\r", filled)) + 1;
  const length = text.slice(filled, filled + LONGEST_RECORD).search(/[\r\n]/);
  return text.slice(start, length === -1 ? start + LONGEST_RECORD : filled + length);
}

/** The separator that stands most often in the first filled line outside quotation marks; else a comma. */
function delimiterOf(text: string): ParsedRecords["delimiter"] {
  const line = firstFilledLine(text).replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

const FAULTS: Readonly<Record<string, CsvFault>> = {
  CSV_QUOTE_NOT_CLOSED: "quote-not-closed",
  CSV_INVALID_CLOSING_QUOTE: "quote-inside",
  INVALID_OPENING_QUOTE: "quote-inside",
  CSV_MAX_RECORD_SIZE: "record-too-long",
};

/**
 * Splits a CSV text into rows and cells (RFC 4180; comma, semicolon or tab). Blank rows are left out.
 *
 * A first line `sep=;` names the separator; it counts as a line and not as a row.
 */
export function parseRecords(text: string): ParsedRecords {
  const marked = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const separatorLine = SEPARATOR_LINE.exec(marked);
  const table = separatorLine === null ? marked : marked.slice(separatorLine[0].length);
  const delimiter = DELIMITERS.find((known) => known === separatorLine?.[1]) ?? delimiterOf(table);
  const bytes = new TextEncoder().encode(table);
  const records: CsvRecord[] = [];
  let row = 0;
  let start = 0;
  let line = separatorLine === null ? 1 : 2;
  try {
    parse(bytes, {
      delimiter,
      max_record_size: LONGEST_RECORD,
      // all of them, since a file may mix them; it would else take the first for the only one
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      on_record: (cells: string[], { bytes: end }) => {
        row++;
        if (cells.some((cell) => cell.trim() !== "")) records.push({ cells, row, line });
        line += lineCount(bytes, { start, end });
        start = end;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const end = Math.min(bytes.length, start + LONGEST_RECORD);
    line += lineCount(bytes, { start, end: faultOffset(bytes, { start, end, delimiter }) });
    return { delimiter, records, fault: { kind: FAULTS[error.code] ?? "syntax", line } };
  }
  return { delimiter, records, fault: undefined };
}
