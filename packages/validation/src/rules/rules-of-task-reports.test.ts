import type { Finding } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { readTaskReports } from "../csv/read-task-reports.ts";
import { taskPlan } from "../fixtures/task-plan.ts";
import { readTaskReports as readJson } from "../json/read-task-reports.ts";
import { TASK_REPORT_RULES } from "./rules-of-task-reports.ts";

const HEADER = "task,agency,period,state,completed_on,reported_on";
const AGENCY = "department-of-construction";
const options = { plan: taskPlan };
const csv = (row: string): readonly Finding[] => readTaskReports(`${HEADER}\n${row}`, options).findings;
const envelope = {
  schemaVersion: "1",
  id: "s1",
  plan: taskPlan.id,
  agency: AGENCY,
  period: "2025",
  action: "withdraw",
  refersTo: "s0",
  submittedOn: "2025-06-30",
  observations: [],
  taskReports: [],
};

/** A case of each rule, beside which nothing else is wrong, and the same put right. */
const CASES: Readonly<
  Record<string, { readonly bad: readonly Finding[]; readonly good: readonly Finding[] }>
> = {
  "json.syntax": { bad: readJson("[", options).findings, good: readJson("[]", options).findings },
  "submission.mismatch": {
    bad: readJson({ ...envelope, plan: "other" }, options).findings,
    good: readJson({ ...envelope, action: "submit", refersTo: null }, options).findings,
  },
  "submission.withdrawal": {
    bad: readJson(envelope, options).findings,
    good: readJson({ ...envelope, action: "correct" }, options).findings,
  },
  "cell.day-format": {
    bad: csv(`III.1.a.1,${AGENCY},2025,suspended,,30/06/2025`),
    good: csv(`III.1.a.1,${AGENCY},2025,suspended,,2025-06-30`),
  },
  "key.duplicate": {
    bad: csv(`III.1.a.1,${AGENCY},2025,suspended,,\nIII.1.a.1,${AGENCY},2025,rejected,,`),
    good: csv(`III.1.a.1,${AGENCY},2025,suspended,,\nIII.1.a.1,${AGENCY},2025-Q1,rejected,,`),
  },
  "rule.status": {
    bad: csv(`III.1.a.1,${AGENCY},2025,suspended,2025-06-30,`),
    good: csv(`III.1.a.1,${AGENCY},2025,completed,2025-06-30,`),
  },
  "rule.completion-day": {
    bad: csv(`III.1.a.1,${AGENCY},2025,completed,,`),
    good: csv(`III.1.a.1,${AGENCY},2025,completed,2025-06-30,2025-06-30`),
  },
};

describe("the rules of task reports", () => {
  it("have a case each", () => {
    expect(Object.keys(CASES)).toEqual(TASK_REPORT_RULES.map(({ id }) => id));
  });

  it.each(Object.entries(CASES))("%s is found where it is broken and only there", (id, { bad, good }) => {
    expect(bad.map(({ rule }) => rule)).toEqual([id]);
    expect(good).toEqual([]);
  });

  it.each(Object.entries(CASES))("%s says in both languages what is wrong and what to do", (_, { bad }) => {
    for (const { message, fix } of bad) {
      for (const { vi, en } of [message, fix]) {
        expect(en).toMatch(/^["A-Z].*\.$/);
        expect(vi).toMatch(/\.$/);
        expect(vi).not.toBe(en);
      }
    }
  });
});
