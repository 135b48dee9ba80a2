import { gatherTaskReports } from "../tasks/gather-task-reports.ts";
import type { ReadTaskReports, ReadTaskReportsOptions } from "../tasks/task-reports-reader.ts";
import { jsonText } from "./json-text.ts";
import { walkJson } from "./walk-json.ts";

/**
 * Reads reports on tasks from JSON text, or from a value that was parsed from it: a list of reports, one report, or a
 * submission, whose figures are passed over. A text may also be NDJSON: one report a line.
 *
 * Keys are those of `TaskReport` or headers of CSV (`completedOn`, `completed_on`, `Ngày hoàn thành`), values what
 * CSV may have: see `readTaskReports` of `@kehoach/validation/csv`; evidence may be a list. What may be `null` may be
 * left out, agency and period, too, where the submission says them. At most 64 MiB of text, 1,048,576 objects and
 * lists, 1 MiB a report.
 *
 * A report with an error is left out. Of a submission that is wrong in itself (another plan, an agency that is not
 * known), or that withdraws another, none is read. A broken text gives the reports before the break. Reading stops
 * after ten thousand findings, and says so.
 *
 * @throws {TypeError} If a value holds a bigint, which JSON does not have.
 *
 * @example
 * import { readTaskReports } from "@kehoach/validation/json";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * readTaskReports([{ task: "III.1.đ.1", agency: "department-of-industry-and-trade", period: "2025-Q1", state: "in-progress" }], { plan: plan7099 }).reports.length; // => 1
 * readTaskReports("[7]", { plan: plan7099 }).findings[0].location; // => { input: undefined, line: 1, pointer: "/0" }
 */
export function readTaskReports(source: unknown, options: ReadTaskReportsOptions): ReadTaskReports {
  const { input } = options;
  const json = jsonText(source, input);
  if (!json.ok) return { reports: [], findings: [json.finding] };
  return gatherTaskReports((sinks) => walkJson(json, { input, dataset: "task-reports" }, sinks), options);
}
