export type { ReadObservations, ReadObservationsOptions } from "../records/observations-reader.ts";
export type { ReadTaskReports, ReadTaskReportsOptions } from "../tasks/task-reports-reader.ts";
export { JSON_DEPTH_LIMIT, JSON_RECORD_LIMIT, JSON_STREAM_BYTE_LIMIT } from "./json-limits.ts";
export { jsonReader } from "./json-reader.ts";
export { JSON_BYTE_LIMIT, type ParsedJson, parseJson } from "./parse-json.ts";
export { readObservations } from "./read-observations.ts";
export { readTaskReports } from "./read-task-reports.ts";
