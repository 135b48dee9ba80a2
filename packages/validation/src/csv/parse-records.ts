import { CsvError, parse } from "csv-parse/sync";
import type { CsvFault } from "../rules/file-parse.ts";

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

/** The separator that stands most often in the first line outside quotation marks; a comma if there is none. */
function delimiterOf(text: string): ParsedRecords["delimiter"] {
  const firstLine =
    /^[^\r\n]*/
      .exec(text)?.[0]
      .slice(0, LONGEST_RECORD)
      .replace(/"[^"]*"/g, "") ?? "";
  const counts = DELIMITERS.map((delimiter) => firstLine.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function linesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

const FAULTS: Readonly<Record<string, CsvFault>> = {
  CSV_QUOTE_NOT_CLOSED: "quote-not-closed",
  CSV_INVALID_CLOSING_QUOTE: "quote-inside",
  INVALID_OPENING_QUOTE: "quote-inside",
  CSV_MAX_RECORD_SIZE: "record-too-long",
};

/** Splits a CSV text into rows and cells (RFC 4180; comma, semicolon or tab). Blank rows are left out. */
export function parseRecords(text: string): ParsedRecords {
  const delimiter = delimiterOf(text);
  const records: CsvRecord[] = [];
  let row = 0;
  let endOfLast = 0;
  try {
    parse(text, {
      bom: true,
      delimiter,
      max_record_size: LONGEST_RECORD,
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        row++;
        // `lines` counts up to the end of the record
        const line = Math.max(endOfLast + 1, lines - linesIn(cells));
        endOfLast = lines;
        if (cells.some((cell) => cell.trim() !== "")) records.push({ cells, row, line });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { delimiter, records, fault: { kind: FAULTS[error.code] ?? "syntax", line: endOfLast + 1 } };
  }
  return { delimiter, records, fault: undefined };
}
