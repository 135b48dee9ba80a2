export type { ReadObservations, ReadObservationsOptions } from "../records/observations-reader.ts";
export { TASK_REPORT_COLUMNS, type TaskReportColumn } from "../tasks/task-report-columns.ts";
export type { ReadTaskReports, ReadTaskReportsOptions } from "../tasks/task-reports-reader.ts";
export { OBSERVATION_COLUMNS, type ObservationColumn } from "./columns.ts";
export { csvReader } from "./csv-reader.ts";
export { readObservations } from "./read-observations.ts";
export { CSV_BYTE_LIMIT } from "./read-table.ts";
export { readTaskReports } from "./read-task-reports.ts";
