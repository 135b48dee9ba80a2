import { FINDINGS_LIMIT } from "../findings-budget.ts";
import { CsvRowReader } from "./csv-row-reader.ts";
import type { CsvDelimiter } from "./find-delimiter.ts";
import type { CsvBreak, CsvRecord } from "./split-records.ts";

/** The rows of a CSV text up to the end or up to what cannot be read. */
export interface ParsedRecords {
  readonly delimiter: CsvDelimiter;
  readonly records: readonly CsvRecord[];
  /** What stopped the reading, and the line, from 1, on which it begins. */
  readonly fault: CsvBreak | undefined;
}

/**
 * Splits a CSV text into rows and cells (RFC 4180; comma, semicolon, tab or bar). Blank rows are left out.
 *
 * A first line `sep=;` names the separator; it counts as a line and not as a row. Ends early where more rows are not as
 * wide as the first than findings are gathered.
 */
export function parseRecords(text: string): ParsedRecords {
  const reader = new CsvRowReader();
  const read = [...reader.push(text), ...reader.end()].flat();
  const width = read[0]?.cells.length;
  let misfits = 0;
  const end = read.findIndex(({ cells }) => cells.length !== width && ++misfits > FINDINGS_LIMIT);
  const isWhole = end === -1;
  return {
    delimiter: reader.delimiter ?? ",",
    records: isWhole ? read : read.slice(0, end + 1),
    fault: isWhole ? reader.fault : undefined,
  };
}
