import { type Finding, findingOf, type TaskReport } from "@kehoach/model";
import { encodingInvalid } from "../rules/encoding-invalid.ts";
import { fileEmpty } from "../rules/file-empty.ts";
import { fileLimit } from "../rules/file-limit.ts";
import { fileParse } from "../rules/file-parse.ts";
import { filePartsLimit } from "../rules/file-parts-limit.ts";
import { rowWidth } from "../rules/row-width.ts";
import { TaskReportChecks } from "../tasks/check-task-report.ts";
import { FindingsBudget } from "../tasks/findings-budget.ts";
import { exceedsParts, PARTS_LIMIT } from "../tasks/parts-limit.ts";
import { type ReadTaskReportsOptions, taskCodes } from "../tasks/task-codes.ts";
import { decodeText } from "./decode-text.ts";
import { type CsvRecord, parseRecords } from "./parse-records.ts";
import { CSV_BYTE_LIMIT } from "./read-observations.ts";
import { readTaskHeader } from "./read-task-header.ts";
import { readTaskRow } from "./read-task-row.ts";

/** The reports of the rows that are sound, and what is wrong with the others. */
export interface ReadTaskReports {
  readonly reports: readonly TaskReport[];
  /** In order of line; empty for a sound file. */
  readonly findings: readonly Finding[];
}

function* widthFindings(
  { cells, row, line }: CsvRecord,
  header: CsvRecord,
  input: string | undefined,
): Generator<Finding> {
  if (cells.length === header.cells.length) return;
  const parameters = { cells: cells.length, expected: header.cells.length };
  yield findingOf(rowWidth, { parameters, location: { input, row, line } });
}

function readRows(
  rows: readonly CsvRecord[],
  {
    header,
    columns,
    options,
    budget,
  }: {
    readonly header: CsvRecord;
    readonly columns: ReturnType<typeof readTaskHeader>["columns"];
    readonly options: ReadTaskReportsOptions;
    readonly budget: FindingsBudget;
  },
): readonly TaskReport[] {
  const { input } = options;
  const context = { codes: taskCodes(options), input, columns };
  const checks = new TaskReportChecks();
  const reports: TaskReport[] = [];
  for (const record of rows) {
    if (budget.isSpent) break;
    const misfits = [...widthFindings(record, header, input)];
    budget.add(misfits);
    if (misfits.length > 0) continue;
    const { report, place, findings } = readTaskRow(record, context);
    budget.add(findings);
    if (report === undefined) continue;
    const faults = checks.check(report, place);
    budget.add(faults);
    if (!faults.some(({ severity }) => severity === "error")) reports.push(report);
  }
  return reports;
}

/**
 * Reads reports on tasks from CSV: a header row, then one report a row.
 *
 * Columns are `task`, `agency`, `period`, `state`, `completed_on`, `reported_on`, `note` and `evidence`, in any order,
 * or their usual names in Vietnamese; the first four must be there and filled. Tasks and agencies are codes of the
 * plan; a name, or a code in another spelling, is understood if it can mean only one, and reported. States are codes
 * or labels of either language. Days are `2025-06-30` and nothing else. Evidence is split at semicolons. Comma,
 * semicolon or tab; UTF-8, or UTF-16 with a byte order mark; at most 64 MiB (a text: as many characters)
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
  const { input } = options;
  const location = { input };
  const nothing = (finding: Finding): ReadTaskReports => ({ reports: [], findings: [finding] });
  const bytes = source.length;
  if (bytes > CSV_BYTE_LIMIT) {
    return nothing(findingOf(fileLimit, { parameters: { bytes, limit: CSV_BYTE_LIMIT }, location }));
  }
  const text = typeof source === "string" ? source : decodeText(source);
  if (text === undefined) return nothing(findingOf(encodingInvalid, { parameters: {}, location }));
  if (exceedsParts(text, "\n\r")) {
    return nothing(findingOf(filePartsLimit, { parameters: { limit: PARTS_LIMIT }, location }));
  }

  const { records, fault } = parseRecords(text);
  const broken =
    fault === undefined
      ? []
      : [findingOf(fileParse, { parameters: { fault: fault.kind }, location: { input, line: fault.line } })];
  const [header, ...rows] = records;
  if (header === undefined) {
    return nothing(broken[0] ?? findingOf(fileEmpty, { parameters: {}, location }));
  }
  const { columns, findings } = readTaskHeader(header, input);
  const budget = new FindingsBudget(input);
  budget.add(findings);
  const isReadable = !budget.isSpent && !findings.some(({ severity }) => severity === "error");
  const reports = isReadable ? readRows(rows, { header, columns, options, budget }) : [];
  budget.add(broken);
  return { reports, findings: budget.findings };
}
