import type { Finding, Location, Observation, Plan, TaskReport } from "@kehoach/model";
import type { CheckContext, SkippedRule } from "./dataset-check.ts";
import type { IndicatorReporters } from "./indicator-reporters.ts";
import { RunningChecks } from "./running-checks.ts";

/** Rows that a program already has. */
export interface DatasetRows {
  readonly observations?: readonly Observation[];
  readonly taskReports?: readonly TaskReport[];
  /** `id` of the agency that reports the observations, `null` or missing if nobody says. */
  readonly agency?: string | null;
}

/** What {@link checkRows} checks by. */
export interface CheckRowsOptions {
  readonly plan: Plan;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly clock: string;
  /** Figures that were accepted before; none if missing. */
  readonly history?: readonly Observation[];
  /** Who may report which indicator; if missing, that is not checked. */
  readonly reporters?: readonly IndicatorReporters[];
  /** `id`s of the agencies that took over from an agency; none if missing. */
  readonly successorsOf?: (agency: string) => readonly string[];
}

/** What is wrong with rows, and what could not be checked. */
export interface CheckedRows {
  /** Those of single rows in their order, then those of the whole. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedRule[];
}

const KEY_OF_FIELD: Readonly<Record<string, string>> = {
  published_on: "publishedOn",
  completed_on: "completedOn",
  reported_on: "reportedOn",
};

function locatorOf(pointer: string): (field: string | null) => Location {
  return (field) =>
    field === null
      ? { pointer }
      : { pointer: `${pointer}/${Object.hasOwn(KEY_OF_FIELD, field) ? KEY_OF_FIELD[field] : field}`, field };
}

/** Fills in what a caller of checks may leave out. */
export function checkContextOf({
  plan,
  clock,
  history = [],
  reporters = [],
  successorsOf = () => [],
}: CheckRowsOptions): CheckContext {
  return { plan, clock, history, reporters, successorsOf };
}

/**
 * Checks rows that a program already has against the plan, each other and the history.
 *
 * The shape of the rows is taken for granted. Locations are JSON Pointers: `/observations/3/value`. Nothing in, nothing
 * found.
 *
 * @throws {RangeError} If the period of a row is no period code.
 *
 * @example
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * import { checkRows } from "@kehoach/validation";
 * const report = { task: "III.3.b.1", agency: "department-of-health", period: "2025", state: "in-progress", completedOn: null, reportedOn: null, note: null, evidence: [] };
 * checkRows({ taskReports: [report] }, { plan: plan7099, clock: "2026-01-31" }).findings.map(({ rule }) => rule); // => ["ref.not-assigned"]
 */
export function checkRows(
  { observations = [], taskReports = [], agency = null }: DatasetRows,
  options: CheckRowsOptions,
): CheckedRows {
  const checks = new RunningChecks(checkContextOf(options));
  const findings: Finding[] = [];
  for (const [place, observation] of observations.entries()) {
    const locationOf = locatorOf(`/observations/${place}`);
    findings.push(...checks.observation({ observation, agency, locationOf }));
  }
  for (const [place, taskReport] of taskReports.entries()) {
    const locationOf = locatorOf(`/taskReports/${place}`);
    findings.push(...checks.taskReport({ taskReport, locationOf }));
  }
  findings.push(...checks.end());
  return { findings, skipped: [...checks.skipped()] };
}
