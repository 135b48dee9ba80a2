export type { ReadTaskReportsOptions } from "../tasks/task-codes.ts";
export { TASK_REPORT_COLUMNS, type TaskReportColumn } from "../tasks/task-report-columns.ts";
export { OBSERVATION_COLUMNS, type ObservationColumn } from "./columns.ts";
export {
  CSV_BYTE_LIMIT,
  type ReadObservations,
  type ReadObservationsOptions,
  readObservations,
} from "./read-observations.ts";
export { type ReadTaskReports, readTaskReports } from "./read-task-reports.ts";
