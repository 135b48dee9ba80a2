import type { Submission, TaskReport } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { taskPlan } from "../fixtures/task-plan.ts";
import { JSON_RECORD_LIMIT } from "./json-limits.ts";
import { JSON_BYTE_LIMIT } from "./parse-json.ts";
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
    { name: "one report", source: report },
    { name: "a report a line", source: `${JSON.stringify(report)}\n` },
    {
      name: "keys of a submission as headers of CSV, and what they say once for all reports",
      source: {
        schema_version: "1",
        Plan: taskPlan.id,
        agency: report.agency,
        period: report.period,
        task_reports: [{ task: report.task, state: report.state, reported_on: report.reportedOn }],
      },
    },
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

  it("several reports, one a line, and counts the lines", () => {
    const lines = [report, { ...report, task: "III.1.a.1" }, report, 7];
    const { reports, findings } = read(lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(reports.map(({ task }) => task)).toEqual(["III.1.b.1", "III.1.a.1"]);
    expect(findings).toMatchObject([
      {
        rule: "key.duplicate",
        location: { line: 3, pointer: "/task" },
        parameters: { first: "tasks.json:1, /task" },
      },
      { rule: "json.shape", location: { line: 4 } },
    ]);
  });

  it("names, labels, days and keys as people write them, and says what it understood", () => {
    const { reports, findings } = read([
      { ...report, agency: "Sở Kế hoạch và Đầu tư", period: "Quý I/2025", state: "Đang thực hiện", extra: 1 },
      { ...report, task: "III.1.a.1", reportedOn: "10/04/2025", extra: 2 },
    ]);
    expect(reports).toEqual([report, { ...report, task: "III.1.a.1" }]);
    expect(findings.map(({ rule, severity, location }) => [rule, severity, location.pointer])).toEqual([
      ["column.unknown", "warning", "/0/extra"],
      ["code.label-used", "warning", "/0/agency"],
      ["code.label-used", "warning", "/0/period"],
      ["code.label-used", "warning", "/0/state"],
      ["cell.date-ambiguous", "warning", "/1/reportedOn"],
    ]);
    expect(findings[0]?.message).toEqual({
      vi: "Không nhận ra khóa “extra” nên không đọc khóa này.",
      en: 'The key "extra" is not known and was not read.',
    });
    // a value of a program has no lines
    expect(findings.every(({ location }) => !("line" in location))).toBe(true);
  });

  it("a list of evidence as it is, and evidence in one text piece by piece", () => {
    const evidenceOf = (evidence: unknown) => read([{ ...report, evidence }]).reports[0]?.evidence;
    expect(evidenceOf(["12/BC; bản 2", " "])).toEqual(["12/BC; bản 2"]);
    expect(evidenceOf("12/BC; 13/BC")).toEqual(["12/BC", "13/BC"]);
  });

  it("agencies beside those of the plan", () => {
    const [agency] = taskPlan.agencies;
    if (agency === undefined) throw new TypeError("the plan must have an agency");
    const agencies = [{ ...agency, id: "successor" }];
    const result = readTaskReports([{ ...report, agency: "successor" }], { plan: taskPlan, agencies });
    expect(result).toMatchObject({ reports: [{ agency: "successor" }], findings: [] });
  });

  it("up to where a text breaks", () => {
    expect(read(`[${JSON.stringify(report)}, {]`).reports).toEqual([report]);
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
    { name: "nothing", source: "", expected: ["file file.empty"] },
    {
      name: "bytes that are no text",
      source: new Uint8Array([0x5b, 0xff]),
      expected: ["file encoding.invalid"],
    },
    { name: "a number", source: "42", expected: [" json.shape"] },
    { name: "null", source: null, expected: [" json.shape"] },
    { name: "what has no JSON", source: () => 1, expected: [" json.shape"] },
    { name: "an object of another kind", source: { a: 1 }, expected: [" json.shape"] },
    { name: "an item that is none", source: [report, 7], expected: ["/1 json.shape"] },
    {
      name: "an item that is blank",
      source: [{}],
      expected: ["/0 cell.required", "/0 cell.required", "/0 cell.required", "/0 cell.required"],
    },
    {
      name: "a task of no plan",
      source: [{ ...report, task: "III.9.a.1" }],
      expected: ["/0/task ref.unknown"],
    },
    { name: "d or đ", source: [{ ...report, task: "III.1.D.1" }], expected: ["/0/task ref.ambiguous"] },
    {
      name: "an agency of no plan",
      source: [{ ...report, agency: "Sở Y tế" }],
      expected: ["/0/agency ref.unknown"],
    },
    {
      name: "a state that is none",
      source: [{ ...report, state: "chưa hoàn thành" }],
      expected: ["/0/state code.unknown"],
    },
    {
      name: "values of other types",
      source: [{ ...report, note: { a: 1 }, completedOn: false }],
      expected: ["/0/completedOn cell.type", "/0/note cell.type"],
    },
    {
      name: "two keys of one meaning",
      source: [{ ...report, reported_on: "2025-04-11" }],
      expected: ["/0/reported_on column.duplicate"],
    },
    {
      name: "a key that is there twice",
      source: `[${JSON.stringify(report).replace("{", '{"state":"completed",')}]`,
      expected: ["/0/state json.duplicate-key"],
    },
    {
      name: "what follows the fault of a text",
      source: `[${JSON.stringify(report)}, {]`,
      expected: ["1 json.syntax"],
    },
    {
      name: "a day that is none, under the key as written",
      source: [
        {
          task: "III.1.b.1",
          agency: report.agency,
          period: "2025",
          state: "completed",
          completed_on: "30/02/2025",
        },
      ],
      expected: ["/0/completed_on cell.date-format"],
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
      name: "a submission of an agency of no plan",
      source: { ...submission, agency: "Sở Y tế" },
      expected: ["/agency ref.unknown"],
    },
    {
      name: "a submission that may be a withdrawal",
      source: { ...submission, action: "withdrawn" },
      expected: ["/action code.unknown"],
    },
    {
      name: "a list of reports that is none",
      source: { ...submission, taskReports: report },
      expected: ["/taskReports json.shape"],
    },
    {
      name: "a report of another agency and period than the submission's",
      source: { ...submission, agency: "department-of-construction", period: "2025" },
      expected: ["/taskReports/0/agency submission.mismatch", "/taskReports/0/period submission.mismatch"],
    },
  ])("$name", ({ source, expected }) => {
    expect(findingsOf(source)).toEqual(expected);
    expect(read(source).reports.length).toBeLessThanOrEqual(1);
  });

  it("what may be one of two, and suggests both", () => {
    const { findings } = read([{ ...report, task: "III.1.D.1" }]);
    expect(findings[0]?.suggestions.map(({ value }) => value)).toEqual(["III.1.d.1", "III.1.đ.1"]);
  });

  it("more than it can tell of", () => {
    const { findings } = read(`[${"1,".repeat(20_000)}1]`);
    expect(findings.length).toBe(10_001);
    expect(findings.at(-1)).toMatchObject({ rule: "file.findings-limit", location: { pointer: "/10000" } });
  });

  it("more than it reads", () => {
    expect(findingsOf(" ".repeat(JSON_BYTE_LIMIT + 1))).toEqual(["file file.limit"]);
    // going through twenty million blank reports would take minutes
    expect(findingsOf(`[${"{},".repeat(1_048_576)}{}]`)).toEqual(["file file.parts-limit"]);
    expect(findingsOf("[".repeat(1_048_577))).toEqual(["file file.parts-limit"]);
    expect(findingsOf([{ ...report, note: "a".repeat(JSON_RECORD_LIMIT) }])).toEqual(["/0 json.limit"]);
  });

  it("deep nesting and keys of prototypes, without harm", () => {
    const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect(findingsOf(deep(100_000))).toEqual(["/0 json.shape", " json.limit"]);
    expect(findingsOf(JSON.parse(deep(1_000)))).toEqual(["/0 json.shape", " json.limit"]);
    expect(findingsOf(JSON.parse(deep(1_001)))).toEqual([" json.limit"]);
    const inItself: unknown[] = [];
    inItself.push(inItself);
    expect(findingsOf(inItself)).toEqual([" json.limit"]);
    const polluting = `[${JSON.stringify(report).replace("{", '{"__proto__":{"polluted":1},')}]`;
    for (const source of [polluting, JSON.parse(polluting)]) {
      expect(findingsOf(source)).toEqual(["/0/__proto__ column.unknown"]);
    }
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
