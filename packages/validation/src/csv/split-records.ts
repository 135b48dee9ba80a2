import { parse } from "csv-parse/browser/esm/sync";
import type { CsvFault } from "../rules/file-parse.ts";
import { lineCount } from "./line-count.ts";
import { quoteFault } from "./quote-fault.ts";
import type { RawRecord } from "./record-cutter.ts";

/** One row of a CSV file. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Row as a spreadsheet numbers it, from 1. */
  readonly row: number;
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
}

/** What stopped the reading, and the line, from 1, on which it begins. */
export interface CsvBreak {
  readonly kind: CsvFault;
  readonly line: number;
}

/** Rows up to the end of some records, or up to one that cannot be split. */
export interface SplitRecords {
  readonly records: readonly CsvRecord[];
  readonly fault: CsvBreak | undefined;
}

const QUOTE = '"';

/** Splits records into cells (RFC 4180). Rows whose cells are all blank are left out. */
export function splitRecords(raws: readonly RawRecord[], delimiter: string): SplitRecords {
  const broken = raws.findIndex((raw) => faultOf(raw, delimiter) !== undefined);
  const sound = broken === -1 ? raws : raws.slice(0, broken);
  const faulty = raws[broken];
  const isQuoted = ({ text }: RawRecord): boolean => text.includes(QUOTE);
  // one call for all of them, since each call is dear
  const quoted = parseQuoted(sound.filter(isQuoted), delimiter)[Symbol.iterator]();
  const cellsOf = (raw: RawRecord): readonly string[] =>
    isQuoted(raw) ? (quoted.next().value ?? []) : raw.text.split(delimiter);
  const records = sound
    .map((raw) => ({ cells: cellsOf(raw), row: raw.row, line: raw.line }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  return { records, fault: faulty === undefined ? undefined : faultOf(faulty, delimiter) };
}

function faultOf({ text, line, isCut }: RawRecord, delimiter: string): CsvBreak | undefined {
  const fault = quoteFault(text, delimiter);
  const place = line + lineCount(text.slice(0, fault?.offset ?? 0));
  // a record that was cut may well be closed further on
  if (isCut && fault?.kind !== "quote-inside") return { kind: "record-too-long", line: place };
  return fault === undefined ? undefined : { kind: fault.kind, line: place };
}

function parseQuoted(raws: readonly RawRecord[], delimiter: string): readonly (readonly string[])[] {
  if (raws.length === 0) return [];
  return parse(raws.map(({ text }) => text).join("\n"), {
    delimiter,
    record_delimiter: "\n",
    relax_column_count: true,
    // wrong marks were found before, so that only those within a cell are left
    relax_quotes: true,
  });
}
