import { TaskReportSchema } from "@kehoach/model/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordOf } from "../fixtures/record-of.ts";
import { taskPlan } from "../fixtures/task-plan.ts";
import type { Cell } from "../grid.ts";
import { planFinders } from "./plan-finders.ts";
import type { RecordContext } from "./read-observation.ts";
import { readTaskReport } from "./read-task-report.ts";
import { surveyOf } from "./survey.ts";

const finders = planFinders({ plan: taskPlan });
const SOUND = {
  task: "III.1.b.1",
  agency: "department-of-construction",
  period: "2025-Q1",
  state: "completed",
};

function read(cells: Readonly<Record<string, Cell>>, context: Partial<RecordContext> = {}) {
  const record = recordOf({ ...SOUND, ...cells });
  const { taskReport, agency, findings } = readTaskReport(record, {
    plan: taskPlan,
    finders,
    survey: surveyOf(record),
    ...context,
  });
  return { taskReport, agency, found: findings.map(({ rule, location }) => `${location.field} ${rule}`) };
}

describe("readTaskReport", () => {
  it("reads a report with all of its parts", () => {
    const cells = {
      completed_on: "20/03/2025",
      reported_on: "2025-04-10",
      note: " Đã trình ",
      evidence: "12/BC; a",
    };
    expect(read(cells)).toEqual({
      taskReport: {
        ...SOUND,
        completedOn: "2025-03-20",
        reportedOn: "2025-04-10",
        note: "Đã trình",
        evidence: ["12/BC", "a"],
      },
      agency: SOUND.agency,
      found: [],
    });
  });

  it.each([
    { cells: { state: "Đang thực hiện" }, found: ["state code.label-used"] },
    { cells: { period: "Quý I/2025" }, found: ["period code.label-used"] },
    { cells: { agency: "Sở Xây dựng" }, found: ["agency code.label-used"] },
    { cells: { completed_on: "03/04/2025" }, found: ["completed_on cell.date-ambiguous"] },
    { cells: { task: "III.1.b.1 " }, found: ["task cell.whitespace"] },
  ])("understands $cells and says so", ({ cells, found }) => {
    const reading = read(cells);
    expect(reading.found).toEqual(found);
    expect(reading.taskReport).toBeDefined();
  });

  it.each([
    { cells: { task: "" }, found: ["task cell.required"] },
    { cells: { task: "III.1.D.1" }, found: ["task ref.ambiguous"] },
    { cells: { agency: "Sở Y tế" }, found: ["agency ref.unknown"] },
    { cells: { state: "chưa hoàn thành" }, found: ["state code.unknown"] },
    { cells: { completed_on: "2025-03" }, found: ["completed_on cell.date-format"] },
    {
      cells: { reported_on: { kind: "number", value: 45_657, text: "45657" } },
      found: ["reported_on cell.date-format"],
    },
    { cells: { note: { kind: "object", text: "{}" } }, found: ["note cell.type"] },
    {
      cells: { evidence: { kind: "list", items: [{ kind: "object", text: "{}" }], text: "[{}]" } },
      found: ["evidence cell.type"],
    },
  ] as const)("refuses $cells", ({ cells, found }) => {
    expect(read(cells)).toMatchObject({ taskReport: undefined, found });
  });

  it("takes a day of a workbook, and evidence as a list", () => {
    const completed_on = { kind: "day", day: "2025-03-20", text: "20-thg 3" } as const;
    const evidence = { kind: "list", items: ["12/BC", " "], text: "" } as const;
    expect(read({ completed_on, evidence })).toMatchObject({
      taskReport: { completedOn: "2025-03-20", evidence: ["12/BC"] },
      found: [],
    });
  });

  it("takes agency and period from outside where the record has none", () => {
    const defaults = { agency: "department-of-construction", period: "2025-Q2" };
    expect(read({ agency: "", period: "" }, { defaults }).taskReport).toMatchObject(defaults);
  });

  it("gives a report or an error for any cells", () => {
    const text = fc.oneof(
      fc.constantFrom(...Object.values(SOUND), "đang thực hiện", "03/04/2025", "__proto__", ""),
      fc.string(),
    );
    const cells = fc.dictionary(
      fc.constantFrom(...Object.keys(SOUND), "completed_on", "note", "evidence"),
      text,
      {
        noNullPrototype: true,
      },
    );
    fc.assert(
      fc.property(cells, (any) => {
        const { taskReport, found } = read(any);
        if (taskReport === undefined) expect(found).not.toEqual([]);
        else expect(TaskReportSchema.safeParse(taskReport).success).toBe(true);
      }),
    );
  });
});
