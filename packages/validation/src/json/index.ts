export type { ReadTaskReports, ReadTaskReportsOptions } from "../tasks/task-reports-reader.ts";
export { JSON_BYTE_LIMIT, type ParsedJson, parseJson } from "./parse-json.ts";
export { readTaskReports } from "./read-task-reports.ts";
