import { columnKey } from "../column-key.ts";

/** The columns of task reports, in the order in which we write them. */
export const TASK_REPORT_COLUMNS = [
  "task",
  "agency",
  "period",
  "state",
  "completed_on",
  "reported_on",
  "note",
  "evidence",
] as const;

/** One of {@link TASK_REPORT_COLUMNS}. */
export type TaskReportColumn = (typeof TASK_REPORT_COLUMNS)[number];

/** Headers that name a column and nothing else. */
const NAMES: Readonly<Record<TaskReportColumn, readonly string[]>> = {
  task: ["task", "task id", "task code", "mã nhiệm vụ"],
  agency: ["agency", "agency id", "agency code", "mã cơ quan", "mã đơn vị"],
  period: ["period", "kỳ", "kỳ báo cáo", "reporting period"],
  state: ["state", "status", "trạng thái", "tình trạng"],
  completed_on: ["completed on", "completion date", "completed date", "ngày hoàn thành"],
  reported_on: ["reported on", "report date", "reported date", "ngày báo cáo"],
  note: ["note", "notes", "ghi chú"],
  evidence: ["evidence", "minh chứng", "tài liệu minh chứng"],
};

const COLUMN_BY_KEY: ReadonlyMap<string, TaskReportColumn> = new Map(
  TASK_REPORT_COLUMNS.flatMap((column) => NAMES[column].map((name) => [columnKey(name), column] as const)),
);

/** The column that a header or a key of JSON names beyond doubt. */
export function taskReportColumnOf(header: string): TaskReportColumn | undefined {
  return COLUMN_BY_KEY.get(columnKey(header));
}
