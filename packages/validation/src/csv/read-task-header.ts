import {
  looseTaskReportColumnOf,
  TASK_REPORT_COLUMNS,
  type TaskReportColumn,
  taskReportColumnOf,
} from "../tasks/task-report-columns.ts";
import type { CsvRecord } from "./parse-records.ts";
import { type HeaderReading, readHeader } from "./read-header.ts";

const REQUIRED: ReadonlyMap<TaskReportColumn, string> = new Map([
  ["task", "mã nhiệm vụ"],
  ["agency", "đơn vị thực hiện"],
  ["period", "kỳ báo cáo"],
  ["state", "trạng thái"],
]);

/**
 * Reads the header row of task reports. English and Vietnamese names match without regard to case, marks, blanks and
 * hyphens; a name that may as well stand over a text counts only where no other names the column.
 */
export function readTaskHeader(
  record: CsvRecord,
  input: string | undefined,
): HeaderReading<TaskReportColumn> {
  const sure = new Set(record.cells.flatMap((cell) => taskReportColumnOf(cell) ?? []));
  const looseColumnOf = (header: string): TaskReportColumn | undefined => {
    const loose = looseTaskReportColumnOf(header);
    return loose !== undefined && sure.has(loose) ? undefined : loose;
  };
  return readHeader(record, {
    input,
    known: TASK_REPORT_COLUMNS,
    required: REQUIRED,
    columnOf: (header) => taskReportColumnOf(header) ?? looseColumnOf(header),
  });
}
