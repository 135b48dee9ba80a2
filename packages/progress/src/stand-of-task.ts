import type { Day, TaskAssessment } from "@kehoach/model";
import { type DeadlineJudgement, judgeDeadline, type TaskStatement } from "./judge-deadline.ts";
import type { DatedTaskReport } from "./weigh-task-report.ts";

/** Where a task stands, on both axes. */
export type TaskStand = Pick<
  TaskAssessment,
  | "state"
  | "stateReason"
  | "deadlineStatus"
  | "deadlineReason"
  | "cell"
  | "completedOn"
  | "comparedOn"
  | "daysToDeadline"
>;

/** The one value that all have, `undefined` if there are several or none. */
function unanimous<Value>(values: readonly Value[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** What the reports say; a completion without its day gives way to one with it. */
function statementsOf(reports: readonly DatedTaskReport[]): readonly TaskStatement[] {
  if (reports.length === 0) return [{ state: null, completedOn: null, speaksFor: null }];
  const statements = reports.map(({ report, speaksFor }) => ({
    state: report.state,
    completedOn: report.state === "completed" ? report.completedOn : null,
    speaksFor,
  }));
  const isDayKnown = statements.some(({ completedOn }) => completedOn !== null);
  return statements.filter(
    ({ state, completedOn }) => state !== "completed" || completedOn !== null || !isDayKnown,
  );
}

const CONFLICT: DeadlineJudgement = {
  status: null,
  reason: "conflicting-reports",
  cell: null,
  comparedOn: null,
  daysToDeadline: null,
};

/** Where the reports that count put a task; what they do not agree on is left open. */
export function standOfTask({
  reports,
  deadline,
  day,
  dueSoonDays,
}: {
  readonly reports: readonly DatedTaskReport[];
  readonly deadline: Day | null;
  readonly day: Day;
  readonly dueSoonDays: number;
}): TaskStand {
  const statements = statementsOf(reports);
  const judgements = statements.map((statement) => judgeDeadline({ statement, deadline, day, dueSoonDays }));
  const agreed = unanimous(judgements.map(({ cell, reason }) => cell ?? reason));
  const { status, reason, cell } = agreed === undefined ? CONFLICT : (judgements[0] ?? CONFLICT);
  const state = unanimous(statements.map((statement) => statement.state));
  return {
    state: state ?? null,
    stateReason: state === undefined ? "conflicting-reports" : state === null ? "no-report" : null,
    deadlineStatus: status,
    deadlineReason: reason,
    cell,
    completedOn: unanimous(statements.map(({ completedOn }) => completedOn)) ?? null,
    comparedOn:
      agreed === undefined ? null : (unanimous(judgements.map(({ comparedOn }) => comparedOn)) ?? null),
    daysToDeadline:
      agreed === undefined
        ? null
        : (unanimous(judgements.map(({ daysToDeadline }) => daysToDeadline)) ?? null),
  };
}
