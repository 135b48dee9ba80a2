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
