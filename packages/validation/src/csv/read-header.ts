import { type ColumnLocation, type Finding, findingOf } from "@kehoach/model";
import { closest } from "@kehoach/text";
import { FINDINGS_LIMIT } from "../findings-budget.ts";
import { columnDuplicate } from "../rules/column-duplicate.ts";
import { columnMissing } from "../rules/column-missing.ts";
import { columnUnknown } from "../rules/column-unknown.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import type { CsvRecord } from "./parse-records.ts";
import { shownText } from "./shown-text.ts";

/** What a header row is read by. */
export interface HeaderContext<Column extends string> {
  readonly input: string | undefined;
  /** Every column there can be. */
  readonly known: readonly Column[];
  /** Columns that must be there, with a header in Vietnamese that names them, `null` where there is none. */
  readonly required: ReadonlyMap<Column, string | null>;
  /** The column that a header names. */
  readonly columnOf: (header: string) => Column | undefined;
}

/** Where each column stands, and what is wrong with the header. */
export interface HeaderReading<Column extends string> {
  readonly columns: ReadonlyMap<Column, ColumnLocation>;
  readonly findings: readonly Finding[];
}

/** Letters of a column as spreadsheets have them: 1 is `A`, 27 is `AA`. */
export function columnLetter(index: number): string {
  let letters = "";
  for (let rest = index; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Reads a header row: what its columns are, which are missing, unknown or there twice. */
export function readHeader<Column extends string>(
  { cells, row, line }: CsvRecord,
  { input, known, required, columnOf }: HeaderContext<Column>,
): HeaderReading<Column> {
  const columns = new Map<Column, ColumnLocation>();
  const findings: Finding[] = [];
  for (const [place, cell] of cells.entries()) {
    if (findings.length > FINDINGS_LIMIT) break;
    const header = shownText(cell);
    const column: ColumnLocation = { index: place + 1, letter: columnLetter(place + 1), header };
    const location = { input, row, line, column, cell: `${column.letter}${row}` };
    const meant = columnOf(cell);
    const first = meant === undefined ? undefined : columns.get(meant);
    if (meant === undefined) {
      // an empty header over an empty column is how spreadsheets end
      if (header.trim() === "") continue;
      const suggestions = suggestionsOf(closest(cell, known), "likely");
      const parameters = { column: header };
      findings.push(findingOf(columnUnknown, { parameters, location, value: header, suggestions }));
    } else if (first !== undefined) {
      const parameters = { column: header, first: first.letter };
      findings.push(findingOf(columnDuplicate, { parameters, location, value: header }));
    } else {
      columns.set(meant, column);
    }
  }
  for (const [column, nameVi] of required) {
    if (columns.has(column)) continue;
    const parameters = { column, nameVi };
    findings.push(findingOf(columnMissing, { parameters, location: { input, row, line } }));
  }
  return { columns, findings };
}
