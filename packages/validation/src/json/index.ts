export type { ReadTaskReportsOptions } from "../tasks/task-codes.ts";
export { JSON_BYTE_LIMIT, type ParsedJson, parseJson } from "./parse-json.ts";
export { type ReadTaskReports, readTaskReports } from "./read-task-reports.ts";
