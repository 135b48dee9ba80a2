import { type Finding, findingOf, jsonPointer, type Location, type TaskReport } from "@kehoach/model";
import { SubmissionSchema, shapeFindings, TaskReportSchema } from "@kehoach/model/schema";
import type { CodeFinder } from "../code-finder.ts";
import { FindingsBudget } from "../findings-budget.ts";
import { refUnknown } from "../rules/ref-unknown.ts";
import { submissionMismatch } from "../rules/submission-mismatch.ts";
import { submissionWithdrawal } from "../rules/submission-withdrawal.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import { TaskReportChecks } from "../tasks/check-task-report.ts";
import { type TaskCodes, taskCodes } from "../tasks/task-codes.ts";
import type { ReadTaskReports, ReadTaskReportsOptions } from "../tasks/task-reports-reader.ts";
import { nameKeys } from "./name-keys.ts";
import { parseJson } from "./parse-json.ts";

/** What the envelope of a submission says of every report in it. */
interface Envelope {
  readonly agency: string;
  readonly period: string;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function* referenceFindings(
  text: string,
  {
    kind,
    finder,
    location,
  }: { readonly kind: "task" | "agency"; readonly finder: CodeFinder; readonly location: Location },
): Generator<Finding> {
  const found = finder.find(text);
  if (found.kind === "exact") return;
  const near =
    found.kind === "alike" ? [found.id] : found.kind === "ambiguous" ? found.candidates : found.suggestions;
  const confidence = found.kind === "ambiguous" ? "guess" : "likely";
  const suggestions = suggestionsOf(near, confidence);
  yield findingOf(refUnknown, { parameters: { kind, text }, location, value: text, suggestions });
}

function* envelopeFindings(
  report: TaskReport,
  { envelope, at }: { readonly envelope: Envelope; readonly at: (key: keyof TaskReport) => Location },
): Generator<Finding> {
  for (const part of ["agency", "period"] as const) {
    if (report[part] === envelope[part]) continue;
    const parameters = { part, found: report[part], expected: envelope[part] };
    yield findingOf(submissionMismatch, { parameters, location: at(part), value: report[part] });
  }
}

/** Reads the items of an array one by one, so that the findings of a hostile one stay bounded. */
class ReportItems {
  readonly reports: TaskReport[] = [];
  readonly #budget: FindingsBudget;
  readonly #codes: TaskCodes;
  readonly #input: string | undefined;
  readonly #checks = new TaskReportChecks();

  constructor(options: ReadTaskReportsOptions, budget: FindingsBudget) {
    this.#budget = budget;
    this.#codes = taskCodes(options);
    this.#input = options.input;
  }

  read(
    items: readonly unknown[],
    { path, envelope }: { readonly path: readonly string[]; readonly envelope?: Envelope },
  ): void {
    for (const [index, item] of items.entries()) {
      if (this.#budget.isSpent) return;
      this.#readItem(item, { pointer: jsonPointer([...path, index]), envelope });
    }
  }

  #readItem(
    item: unknown,
    { pointer, envelope }: { readonly pointer: string; readonly envelope: Envelope | undefined },
  ): void {
    // an envelope is strict to the letter, a bare list is read as a table is
    const { value, keyOf } =
      envelope === undefined ? nameKeys(item) : { value: item, keyOf: (key: string) => key };
    const locate = (inside: string): Location => {
      const [, first, ...rest] = inside.split("/");
      const path = first === undefined ? "" : ["", keyOf(first), ...rest].join("/");
      return { input: this.#input, pointer: pointer + path };
    };
    const result = TaskReportSchema.safeParse(value);
    if (!result.success) {
      this.#budget.add(
        shapeFindings(result.error, value).map((finding) => ({
          ...finding,
          location: locate(finding.location.pointer ?? ""),
        })),
      );
      return;
    }
    const report: TaskReport = result.data;
    const at = (key: keyof TaskReport): Location => locate(jsonPointer([key]));
    const { tasks, agencies } = this.#codes;
    const findings = [
      ...referenceFindings(report.task, { kind: "task", finder: tasks, location: at("task") }),
      ...referenceFindings(report.agency, { kind: "agency", finder: agencies, location: at("agency") }),
      ...(envelope === undefined ? [] : envelopeFindings(report, { envelope, at })),
      ...this.#checks.check(report, { of: at, name: pointer }),
    ];
    this.#budget.add(findings);
    if (!findings.some(({ severity }) => severity === "error")) this.reports.push(report);
  }
}

function readSubmission(
  value: unknown,
  {
    items,
    budget,
    options,
  }: {
    readonly items: ReportItems;
    readonly budget: FindingsBudget;
    readonly options: ReadTaskReportsOptions;
  },
): void {
  const { plan, input } = options;
  const place = (finding: Finding): Finding => ({ ...finding, location: { input, ...finding.location } });
  const taskReports =
    isRecord(value) && Array.isArray(value["taskReports"]) ? value["taskReports"] : undefined;
  const observations = isRecord(value) && Array.isArray(value["observations"]);
  const envelope = isRecord(value)
    ? {
        ...value,
        ...(taskReports === undefined ? {} : { taskReports: [] }),
        ...(observations ? { observations: [] } : {}),
      }
    : value;
  const result = SubmissionSchema.safeParse(envelope);
  if (!result.success) {
    budget.add(shapeFindings(result.error, value).map(place));
    return;
  }
  const { plan: planId, agency, period, action, refersTo } = result.data;
  if (planId !== plan.id) {
    const parameters = { part: "plan", found: planId, expected: plan.id } as const;
    const location = { input, pointer: "/plan" };
    budget.add([findingOf(submissionMismatch, { parameters, location, value: planId })]);
    return;
  }
  if (action === "withdraw") {
    const location = { input, pointer: "/action" };
    const parameters = { refersTo: refersTo ?? "" };
    budget.add([findingOf(submissionWithdrawal, { parameters, location, value: action })]);
    return;
  }
  items.read(taskReports ?? [], { path: ["taskReports"], envelope: { agency, period } });
}

/**
 * Reads reports on tasks from JSON text, or from a value that was parsed from it: a list of reports, or a submission.
 *
 * In a list, keys may be written as headers of CSV are (`completed_on`), and what may be `null` may be left out. A
 * submission is strict; its observations are not looked at, and one that withdraws another gives no reports. Tasks and
 * agencies must be codes of the plan to the letter; others are suggested and never put in. At most 64 MiB of text.
 *
 * A report with an error is left out. Reading stops after ten thousand findings, and says so.
 *
 * @example
 * import { readTaskReports } from "@kehoach/validation/json";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * readTaskReports([{ task: "III.1.đ.1", agency: "department-of-industry-and-trade", period: "2025-Q1", state: "in-progress" }], { plan: plan7099 }).reports.length; // => 1
 * readTaskReports("[{}]", { plan: plan7099 }).findings[0].location; // => { input: undefined, pointer: "/0" }
 */
export function readTaskReports(source: unknown, options: ReadTaskReportsOptions): ReadTaskReports {
  const { input } = options;
  const isText = typeof source === "string" || source instanceof Uint8Array;
  const parsed = isText ? parseJson(source, { input }) : ({ ok: true, value: source } as const);
  if (!parsed.ok) return { reports: [], findings: [parsed.finding] };
  const budget = new FindingsBudget(input);
  const items = new ReportItems(options, budget);
  if (Array.isArray(parsed.value)) items.read(parsed.value, { path: [] });
  else readSubmission(parsed.value, { items, budget, options });
  return { reports: items.reports, findings: budget.findings };
}
