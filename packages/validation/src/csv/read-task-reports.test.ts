import type { Agency } from "@kehoach/model";
import { TaskReportSchema } from "@kehoach/model/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { taskPlan } from "../fixtures/task-plan.ts";
import { readTaskReports } from "./read-task-reports.ts";

const HEADER = "task,agency,period,state,completed_on,reported_on,note,evidence";
const LEAD = "department-of-planning-and-investment";

const read = (text: string) => readTaskReports(text, { plan: taskPlan, input: "tasks.csv" });

/** Findings of a file as a person points to them. */
function findingsOf(text: string) {
  return read(text).findings.map(
    ({ rule, location }) => `${location.cell ?? location.line ?? "file"} ${rule}`,
  );
}

const withRow = (row: string) => `${HEADER}\n${row}`;

describe("readTaskReports", () => {
  it("reads a report with all of its parts", () => {
    const row = `III.1.b.1,${LEAD},2025-Q1,completed,2025-03-20,2025-04-10,"Đã trình, xong",12/BC-SKHDT; https://example.org`;
    expect(read(withRow(row))).toEqual({
      reports: [
        {
          task: "III.1.b.1",
          agency: LEAD,
          period: "2025-Q1",
          state: "completed",
          completedOn: "2025-03-20",
          reportedOn: "2025-04-10",
          note: "Đã trình, xong",
          evidence: ["12/BC-SKHDT", "https://example.org"],
        },
      ],
      findings: [],
    });
  });

  it("reads what officials write in Vietnamese, and says what it understood", () => {
    const text =
      "Mã nhiệm vụ;Nhiệm vụ;Đơn vị thực hiện;KỲ BÁO CÁO;Trạng thái;Ngày hoàn thành;Ghi chú\nIII.1.b.1;Rà soát;Sở Kế hoạch và Đầu tư;2025-Q1;Đang thực hiện;;\n";
    const { reports, findings } = read(text);
    expect(reports).toMatchObject([
      { task: "III.1.b.1", agency: LEAD, state: "in-progress", reportedOn: null },
    ]);
    expect(findings.map(({ rule, severity, location }) => [rule, severity, location.cell])).toEqual([
      ["code.label-used", "warning", "C2"],
      ["code.label-used", "warning", "E2"],
    ]);
  });

  it("takes a header that may stand over a text where no other names the column", () => {
    expect(findingsOf(`Nhiệm vụ,Cơ quan,Kỳ,Trạng thái\nIII.1.b.1,${LEAD},2025,suspended`)).toEqual([]);
  });

  it.each([
    { name: "a task of no plan", row: `III.9.a.1,${LEAD},2025,suspended,,,,`, expected: ["A2 ref.unknown"] },
    { name: "d or đ", row: `III.1.D.1,${LEAD},2025,suspended,,,,`, expected: ["A2 ref.ambiguous"] },
    {
      name: "an agency of no plan",
      row: "III.1.b.1,Sở Y tế,2025,suspended,,,,",
      expected: ["B2 ref.unknown"],
    },
    {
      name: "a period without its year",
      row: `III.1.b.1,${LEAD},Quý I,suspended,,,,`,
      expected: ["C2 cell.period-format"],
    },
    {
      name: "a state that is none",
      row: `III.1.b.1,${LEAD},2025,chưa hoàn thành,,,,`,
      expected: ["D2 code.unknown"],
    },
    {
      name: "days that are none",
      row: `III.1.b.1,${LEAD},2025,completed,30/02/2025,10/04/25,,`,
      expected: ["E2 cell.date-format", "F2 cell.date-format"],
    },
    {
      name: "a month for a day",
      row: `III.1.b.1,${LEAD},2025,completed,2025-03,,,`,
      expected: ["E2 cell.date-format"],
    },
    {
      name: "a day without completion",
      row: `III.1.b.1,${LEAD},2025,suspended,2025-03-20,,,`,
      expected: ["E2 rule.status"],
    },
    {
      name: "completion after the report",
      row: `III.1.b.1,${LEAD},2025,completed,2025-03-20,2025-03-19,,`,
      expected: ["E2 rule.order"],
    },
    {
      name: "blank cells",
      row: ",,,,,,,x",
      expected: ["A2 cell.required", "B2 cell.required", "C2 cell.required", "D2 cell.required"],
    },
    { name: "a row that is too short", row: "III.1.b.1", expected: ["2 row.width"] },
  ])("refuses $name", ({ row, expected }) => {
    expect(findingsOf(withRow(row))).toEqual(expected);
    expect(read(withRow(row)).reports).toEqual([]);
  });

  it("reads days day first and periods in words, and says what it understood", () => {
    const row = `III.1.b.1,${LEAD},Quý I/2025,completed,20/03/2025,10/04/2025,,`;
    const { reports, findings } = read(withRow(row));
    expect(reports).toMatchObject([
      { period: "2025-Q1", completedOn: "2025-03-20", reportedOn: "2025-04-10" },
    ]);
    expect(findings.map(({ rule, location }) => `${location.cell} ${rule}`)).toEqual([
      "C2 code.label-used",
      "F2 cell.date-ambiguous",
    ]);
  });

  it("accepts completion without its day, with a warning", () => {
    const { reports, findings } = read(withRow(`III.1.b.1,${LEAD},2025,completed,,,,`));
    expect(reports.length).toBe(1);
    expect(findings).toMatchObject([
      { rule: "rule.completion-day", severity: "warning", location: { cell: "D2" } },
    ]);
  });

  it("suggests the day that was meant, and both codes that may be", () => {
    const { findings } = read(withRow(`III.1.D.1,${LEAD},2025,completed,20/03/25,,,`));
    expect(findings.map(({ suggestions }) => suggestions.map(({ value }) => value))).toEqual([
      ["III.1.d.1", "III.1.đ.1"],
      ["2025-03-20"],
    ]);
    expect(findings[0]?.message).toEqual({
      vi: "“III.1.D.1” có thể là nhiệm vụ III.1.d.1 hoặc III.1.đ.1.",
      en: '"III.1.D.1" may be the task III.1.d.1 or III.1.đ.1.',
    });
  });

  it("points a second report for one period to the first, however the period is written", () => {
    const rows = ["2025-Q1", "2025-Q2", "2025-01-01/P3M"].map(
      (period) => `III.1.b.1,${LEAD},${period},suspended,,,,`,
    );
    const { reports, findings } = read(withRow(rows.join("\n")));
    expect(reports.map(({ period }) => period)).toEqual(["2025-Q1", "2025-Q2"]);
    expect(findings).toMatchObject([
      { rule: "key.duplicate", location: { cell: "A4", line: 4 }, parameters: { first: "A2" } },
    ]);
  });

  it("knows the agencies that the caller adds", () => {
    const health: Agency = {
      id: "department-of-health",
      kind: "department",
      name: { vi: "Sở Y tế", en: "Department of Health" },
      otherNames: [],
      identifiers: [],
      since: null,
      until: null,
    };
    const text = withRow("III.1.b.1,Sở Y tế,2025,suspended,,,,");
    expect(readTaskReports(text, { plan: taskPlan, agencies: [health] }).reports).toMatchObject([
      { agency: "department-of-health" },
    ]);
  });

  it.each([
    { name: "an empty file", text: "", expected: ["file file.empty"] },
    {
      name: "missing columns",
      text: "task,note\nIII.1.b.1,x",
      expected: ["1 column.missing", "1 column.missing", "1 column.missing"],
    },
    {
      name: "two columns of one meaning",
      text: "task,agency,period,state,Trạng thái\n",
      expected: ["E1 column.duplicate"],
    },
    { name: "an open quotation mark", text: `${HEADER}\n"III`, expected: ["2 file.parse"] },
  ])("reports $name", ({ text, expected }) => {
    expect(findingsOf(text)).toEqual(expected);
  });

  it("reads UTF-16 and refuses what is no text", () => {
    const text = withRow(`III.1.đ.1,${LEAD},2025,suspended,,,,`);
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer),
    ]);
    expect(readTaskReports(wide, { plan: taskPlan }).reports[0]?.task).toBe("III.1.đ.1");
    expect(readTaskReports(new Uint8Array([0x74, 0xff]), { plan: taskPlan }).findings[0]?.rule).toBe(
      "encoding.invalid",
    );
  });

  it("stops after ten thousand findings and says so", () => {
    const { findings } = read(`${HEADER}\n${"x,y,z,q,,,,\n".repeat(4_000)}`);
    expect(findings.length).toBe(10_001);
    expect(findings.at(-1)).toMatchObject({
      rule: "file.findings-limit",
      severity: "error",
      location: { line: 2502 },
    });
  });

  it("stops in a header of very many columns", () => {
    const { reports, findings } = read(`${HEADER},${"q,".repeat(20_000)}\nIII.1.b.1,${LEAD},2025,suspended`);
    expect(reports).toEqual([]);
    expect(findings.at(-1)?.rule).toBe("file.findings-limit");
  });

  it("gives only sound reports for whatever text, and never throws", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "III.1.b.1",
        "III.1.đ.1",
        LEAD,
        "2025",
        "2025-Q1",
        "completed",
        "đang thực hiện",
        "2025-03-20",
        "",
        '"',
        "\u0000",
        "=1+1",
        "__proto__",
      ),
      fc.string(),
    );
    const table = fc
      .array(fc.array(cell, { minLength: 8, maxLength: 8 }))
      .map((rows) => [HEADER, ...rows.map((row) => row.join(","))].join("\n"));
    fc.assert(
      fc.property(fc.oneof(table, fc.string(), fc.uint8Array()), (source) => {
        const { reports } = readTaskReports(source, { plan: taskPlan });
        const ids = new Set<string>(taskPlan.tasks.map(({ id }) => id));
        for (const report of reports) {
          expect(TaskReportSchema.safeParse(report).success).toBe(true);
          expect(ids).toContain(report.task);
        }
      }),
    );
  });
});
