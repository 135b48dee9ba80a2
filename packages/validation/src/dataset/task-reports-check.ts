import { keyDuplicate } from "../rules/key-duplicate.ts";
import { ruleCompletionDay } from "../rules/rule-completion-day.ts";
import { ruleOrder } from "../rules/rule-order.ts";
import { ruleStatus } from "../rules/rule-status.ts";
import { type ReportPart, TaskReportChecks } from "../tasks/check-task-report.ts";
import type { CheckRun, DatasetCheck } from "./dataset-check.ts";
import { placeName } from "./place-name.ts";

const FIELD_OF: Readonly<Record<ReportPart, string>> = {
  task: "task",
  state: "state",
  completedOn: "completed_on",
};

function start(): CheckRun {
  const checks = new TaskReportChecks();
  return {
    taskReport({ taskReport, locationOf }) {
      return checks.check(taskReport, {
        of: (part) => locationOf(FIELD_OF[part]),
        name: placeName(locationOf("task")),
      });
    },
  };
}

/** Task reports that are given twice, or whose state and days contradict each other. */
export const taskReportsCheck: DatasetCheck = {
  rules: [keyDuplicate, ruleStatus, ruleCompletionDay, ruleOrder],
  start,
};
