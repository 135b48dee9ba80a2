import { type ColumnLocation, type Finding, findingOf } from "@kehoach/model";
import { closest, fold } from "@kehoach/text";
import { columnDuplicate } from "../rules/column-duplicate.ts";
import { columnMissing } from "../rules/column-missing.ts";
import { columnUnknown } from "../rules/column-unknown.ts";
import type { CsvRecord } from "./parse-records.ts";
import { shownText } from "./shown-text.ts";

/** The columns of published figures, in the order in which we write them. */
export const OBSERVATION_COLUMNS = [
  "indicator",
  "component",
  "area",
  "coverage",
  "scope",
  "period",
  "value",
  "qualifier",
  "unit",
  "release",
  "published_on",
  "date_basis",
  "confidence",
  "source_url",
] as const;

/** One of {@link OBSERVATION_COLUMNS}. */
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];

const REQUIRED: readonly ObservationColumn[] = ["indicator", "period", "value", "unit"];

/** Where each column stands, and what is wrong with the header. */
export interface HeaderReading {
  readonly columns: ReadonlyMap<ObservationColumn, ColumnLocation>;
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

function keyOf(header: string): string {
  return fold(header).replace(/[ _-]/g, "");
}

/** Reads the header row. Names match without regard to case, blanks, hyphens and underscores. */
export function readHeader({ cells, row, line }: CsvRecord, input: string | undefined): HeaderReading {
  const byKey = new Map(OBSERVATION_COLUMNS.map((column) => [keyOf(column), column]));
  const columns = new Map<ObservationColumn, ColumnLocation>();
  const findings: Finding[] = [];
  for (const [place, cell] of cells.entries()) {
    const header = shownText(cell);
    const column: ColumnLocation = { index: place + 1, letter: columnLetter(place + 1), header };
    const location = { input, row, line, column, cell: `${column.letter}${row}` };
    const known = byKey.get(keyOf(cell));
    const first = known === undefined ? undefined : columns.get(known);
    if (known === undefined) {
      // an empty header over an empty column is how spreadsheets end
      if (header.trim() === "") continue;
      findings.push(
        findingOf(columnUnknown, {
          parameters: { column: header },
          location,
          value: header,
          suggestions: closest(cell, OBSERVATION_COLUMNS).map((value) => ({ value, confidence: "likely" })),
        }),
      );
    } else if (first !== undefined) {
      const parameters = { column: header, first: first.letter };
      findings.push(findingOf(columnDuplicate, { parameters, location, value: header }));
    } else {
      columns.set(known, column);
    }
  }
  for (const column of REQUIRED) {
    if (columns.has(column)) continue;
    findings.push(findingOf(columnMissing, { parameters: { column }, location: { input, row, line } }));
  }
  return { columns, findings };
}
