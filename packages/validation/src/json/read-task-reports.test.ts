import type { Submission, TaskReport } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { taskPlan } from "../fixtures/task-plan.ts";
import { readTaskReports } from "./read-task-reports.ts";

const report: TaskReport = {
  task: "III.1.b.1",
  agency: "department-of-planning-and-investment",
  period: "2025-Q1",
  state: "in-progress",
  completedOn: null,
  reportedOn: "2025-04-10",
  note: null,
  evidence: [],
};

const submission: Submission = {
  schemaVersion: "1",
  id: "s1",
  plan: taskPlan.id,
  agency: report.agency,
  period: report.period,
  action: "submit",
  refersTo: null,
  submittedOn: "2025-04-11",
  observations: [],
  taskReports: [report],
};

const read = (source: unknown) => readTaskReports(source, { plan: taskPlan, input: "tasks.json" });
const findingsOf = (source: unknown) =>
  read(source).findings.map(({ rule, location }) => `${location.pointer ?? location.line ?? "file"} ${rule}`);

describe("readTaskReports reads", () => {
  it.each([
    { name: "a list", source: [report] },
    { name: "a submission", source: submission },
    { name: "text", source: JSON.stringify([report]) },
    { name: "text behind a byte order mark", source: `\uFEFF${JSON.stringify(submission)}` },
    { name: "bytes", source: new TextEncoder().encode(JSON.stringify([report])) },
    {
      name: "keys as headers of CSV",
      source: [
        {
          Task: report.task,
          "Mã cơ quan": report.agency,
          period: "2025-Q1",
          state: "in-progress",
          reported_on: "2025-04-10",
        },
      ],
    },
  ])("$name", ({ source }) => {
    expect(read(source)).toEqual({ reports: [report], findings: [] });
  });

  it("an empty list", () => {
    expect(read([])).toEqual({ reports: [], findings: [] });
  });

  it("a correction like any other, and nothing of a withdrawal", () => {
    expect(read({ ...submission, action: "correct", refersTo: "s0" }).reports).toEqual([report]);
    const { reports, findings } = read({ ...submission, action: "withdraw", refersTo: "s0" });
    expect(reports).toEqual([]);
    expect(findings).toMatchObject([{ rule: "submission.withdrawal", location: { pointer: "/action" } }]);
  });

  it("past the observations of a submission", () => {
    expect(read({ ...submission, observations: [1, 2] }).reports).toEqual([report]);
  });
});

describe("readTaskReports refuses", () => {
  it.each([
    { name: "what is no JSON", source: '[{"task": }]', expected: ["1 json.syntax"] },
    { name: "nothing", source: "", expected: ["1 json.syntax"] },
    {
      name: "bytes that are no text",
      source: new Uint8Array([0x5b, 0xff]),
      expected: ["file encoding.invalid"],
    },
    { name: "a number", source: "42", expected: [" json.wrong-type"] },
    { name: "null", source: null, expected: [" json.wrong-type"] },
    { name: "an item that is none", source: [report, 7], expected: ["/1 json.wrong-type"] },
    {
      name: "a task of no plan",
      source: [{ ...report, task: "III.1.D.1" }],
      expected: ["/0/task ref.unknown"],
    },
    {
      name: "a name for a code",
      source: [{ ...report, agency: "Sở Xây dựng" }],
      expected: ["/0/agency ref.unknown"],
    },
    {
      name: "a label for a state",
      source: [{ ...report, state: "tạm hoãn" }],
      expected: ["/0/state json.not-allowed"],
    },
    { name: "a key that is not known", source: [{ ...report, extra: 1 }], expected: ["/0 json.unknown-key"] },
    {
      name: "two keys of one meaning",
      source: [{ ...report, reported_on: "2025-04-11" }],
      expected: ["/0 json.unknown-key"],
    },
    {
      name: "a day that is none, under the key as written",
      source: [
        {
          task: "III.1.b.1",
          agency: report.agency,
          period: "2025",
          state: "completed",
          completed_on: "20/03/2025",
        },
      ],
      expected: ["/0/completed_on json.wrong-form"],
    },
    {
      name: "a day without completion",
      source: [{ ...report, completedOn: "2025-03-01" }],
      expected: ["/0/completedOn rule.status"],
    },
    { name: "a second report", source: [report, report], expected: ["/1/task key.duplicate"] },
    {
      name: "a submission for another plan",
      source: { ...submission, plan: "other" },
      expected: ["/plan submission.mismatch"],
    },
    {
      name: "a report of another agency and period than the submission's",
      source: { ...submission, agency: "department-of-construction", period: "2025" },
      expected: ["/taskReports/0/agency submission.mismatch", "/taskReports/0/period submission.mismatch"],
    },
    {
      name: "a submission with what it does not know",
      source: { ...submission, extra: 1 },
      expected: [" json.unknown-key"],
    },
    {
      name: "keys of a submission's report that are written otherwise",
      source: {
        ...submission,
        taskReports: [{ ...report, reportedOn: undefined, reported_on: "2025-04-10" }],
      },
      expected: ["/taskReports/0 json.missing-key", "/taskReports/0 json.unknown-key"],
    },
  ])("$name", ({ source, expected }) => {
    expect(findingsOf(source)).toEqual(expected);
    expect(read(source).reports.length).toBeLessThanOrEqual(1);
  });

  it("a code in another spelling, and suggests the code", () => {
    const suggestionsFor = (changes: Partial<TaskReport>) =>
      read([{ ...report, ...changes }]).findings.flatMap(({ suggestions }) =>
        suggestions.map(({ value }) => value),
      );
    expect(suggestionsFor({ agency: "Sở Xây dựng" })).toEqual(["department-of-construction"]);
    expect(suggestionsFor({ task: "III.1.D.1" })).toEqual(["III.1.d.1", "III.1.đ.1"]);
  });

  it("more than it can tell of", () => {
    const { findings } = read(`[${"1,".repeat(20_000)}1]`);
    expect(findings.length).toBe(10_001);
    expect(findings.at(-1)).toMatchObject({ rule: "file.findings-limit", location: { pointer: "/10000" } });
  });

  it("more objects and lists than it takes apart", () => {
    expect(findingsOf(`[${"[],".repeat(1_048_576)}1]`)).toEqual(["file file.parts-limit"]);
    expect(findingsOf("[".repeat(1_048_577))).toEqual(["file file.parts-limit"]);
  });

  it("deep nesting and keys of prototypes, without harm", () => {
    expect(findingsOf("[".repeat(100_000) + "]".repeat(100_000))).toEqual(["/0 json.wrong-type"]);
    expect(findingsOf(`[${JSON.stringify(report).replace("{", '{"__proto__":{"polluted":1},')}]`)).toEqual([
      "/0 json.unknown-key",
    ]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("nothing by throwing, whatever the data", () => {
    const field = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(report.task, report.agency, "2025-Q1", "completed", "2025-03-20"),
    );
    const item = fc.record(
      {
        task: field,
        agency: field,
        period: field,
        state: field,
        completedOn: field,
        reportedOn: field,
        note: field,
        evidence: field,
      },
      { requiredKeys: [] },
    );
    const envelope = fc.record({
      ...Object.fromEntries(
        Object.entries(submission).map(([key, value]) => [key, fc.oneof(fc.constant(value), fc.jsonValue())]),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(fc.array(item), envelope, fc.jsonValue(), fc.string()), (source) => {
        const ids = new Set<string>(taskPlan.tasks.map(({ id }) => id));
        for (const { task } of read(source).reports) expect(ids).toContain(task);
      }),
    );
  });
});
