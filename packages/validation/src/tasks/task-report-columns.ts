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

/** Headers that may as well stand over a text beside the code; they count only where no column has one of the others. */
const LOOSE_NAMES: Readonly<Partial<Record<TaskReportColumn, readonly string[]>>> = {
  task: ["nhiệm vụ"],
  agency: ["cơ quan", "đơn vị", "cơ quan báo cáo", "đơn vị báo cáo", "cơ quan thực hiện", "đơn vị thực hiện"],
  note: ["kết quả", "kết quả thực hiện", "nội dung"],
};

function keysOf(
  names: Readonly<Partial<Record<TaskReportColumn, readonly string[]>>>,
): ReadonlyMap<string, TaskReportColumn> {
  return new Map(
    TASK_REPORT_COLUMNS.flatMap((column) =>
      (names[column] ?? []).map((name) => [columnKey(name), column] as const),
    ),
  );
}

const COLUMN_BY_KEY = keysOf(NAMES);
const COLUMN_BY_LOOSE_KEY = keysOf(LOOSE_NAMES);

/** The column that a header or a key of JSON names beyond doubt. */
export function taskReportColumnOf(header: string): TaskReportColumn | undefined {
  return COLUMN_BY_KEY.get(columnKey(header));
}

/** The column that a header may name if no other does. */
export function looseTaskReportColumnOf(header: string): TaskReportColumn | undefined {
  return COLUMN_BY_LOOSE_KEY.get(columnKey(header));
}
