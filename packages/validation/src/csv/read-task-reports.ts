import { gatherTaskReports } from "../tasks/gather-task-reports.ts";
import type { ReadTaskReports, ReadTaskReportsOptions } from "../tasks/task-reports-reader.ts";
import { readTable } from "./read-table.ts";
import { walkTable } from "./walk-table.ts";

/**
 * Reads reports on tasks from CSV: a header row, then one report a row.
 *
 * Columns are `task`, `agency`, `period`, `state`, `completed_on`, `reported_on`, `note` and `evidence`, in any order,
 * or their usual names in Vietnamese; the first four must be there and filled. Tasks and agencies are codes of the
 * plan; a name, or a code in another spelling, is understood if it can mean only one, and reported. States are codes
 * or labels of either language, periods codes or words. Days are `2025-06-30` or `30/06/2025`. Evidence is split at semicolons. Comma,
 * semicolon or tab; UTF-8, or UTF-16 with a byte order mark; at most 16 MiB (a text: as many characters)
 * and 1,048,576 line breaks.
 *
 * A row with an error gives no report. A broken file gives those of the rows before the break. Reading stops after
 * ten thousand findings, and says so.
 *
 * @example
 * import { readTaskReports } from "@kehoach/validation/csv";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * readTaskReports("task,agency,period,state\nIII.1.b.1,department-of-planning-and-investment,2025-Q1,in-progress", { plan: plan7099 }).reports[0].state; // => "in-progress"
 * readTaskReports("Mã nhiệm vụ;Cơ quan;Kỳ;Trạng thái\nIII.1.b.9;Sở Xây dựng;2025-Q1;tạm hoãn", { plan: plan7099 }).findings[0].message.en; // => 'The plan has no task "III.1.b.9".'
 */
export function readTaskReports(
  source: string | Uint8Array,
  options: ReadTaskReportsOptions,
): ReadTaskReports {
  const reading = readTable(source, options.input);
  if (!reading.ok) return { reports: [], findings: [reading.finding] };
  const holding = { plan: options.plan, dataset: "task-reports" } as const;
  return gatherTaskReports((sinks) => walkTable(reading.table, holding, sinks), options);
}
