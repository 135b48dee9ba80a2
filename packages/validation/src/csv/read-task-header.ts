import { type ColumnLocation, type Finding, findingOf } from "@kehoach/model";
import { closest } from "@kehoach/text";
import { columnDuplicate } from "../rules/column-duplicate.ts";
import { columnMissing } from "../rules/column-missing.ts";
import { columnUnknown } from "../rules/column-unknown.ts";
import { FINDINGS_LIMIT } from "../tasks/findings-budget.ts";
import {
  looseTaskReportColumnOf,
  TASK_REPORT_COLUMNS,
  type TaskReportColumn,
  taskReportColumnOf,
} from "../tasks/task-report-columns.ts";
import { columnLetter } from "./columns.ts";
import type { CsvRecord } from "./parse-records.ts";
import { shownText } from "./shown-text.ts";

const REQUIRED: readonly TaskReportColumn[] = ["task", "agency", "period", "state"];

/** Where each column stands, and what is wrong with the header. */
export interface TaskHeaderReading {
  readonly columns: ReadonlyMap<TaskReportColumn, ColumnLocation>;
  readonly findings: readonly Finding[];
}

/** Reads the header row. English and Vietnamese names match without regard to case, marks, blanks and hyphens. */
export function readTaskHeader(
  { cells, row, line }: CsvRecord,
  input: string | undefined,
): TaskHeaderReading {
  const sure = new Set(cells.flatMap((cell) => taskReportColumnOf(cell) ?? []));
  const columns = new Map<TaskReportColumn, ColumnLocation>();
  const findings: Finding[] = [];
  for (const [place, cell] of cells.entries()) {
    if (findings.length > FINDINGS_LIMIT) break;
    const header = shownText(cell);
    const column: ColumnLocation = { index: place + 1, letter: columnLetter(place + 1), header };
    const location = { input, row, line, column, cell: `${column.letter}${row}` };
    const loose = looseTaskReportColumnOf(cell);
    const known = taskReportColumnOf(cell) ?? (loose !== undefined && !sure.has(loose) ? loose : undefined);
    const first = known === undefined ? undefined : columns.get(known);
    if (known === undefined) {
      // an empty header over an empty column is how spreadsheets end
      if (header.trim() === "") continue;
      const suggestions = loose === undefined ? closest(cell, TASK_REPORT_COLUMNS) : [];
      findings.push(
        findingOf(columnUnknown, {
          parameters: { column: header },
          location,
          value: header,
          suggestions: suggestions.map((value) => ({ value, confidence: "likely" })),
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
