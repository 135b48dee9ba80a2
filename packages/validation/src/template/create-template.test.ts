import type { Plan } from "@kehoach/model";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { templatePlan } from "../fixtures/template-plan.ts";
import { matchHeader } from "../table/field-of.ts";
import { eventsOf } from "../testing/cells-by-us.ts";
import { createTemplate } from "./create-template.ts";
import { OBSERVATION_COLUMNS, TASK_COLUMNS } from "./template-columns.ts";

const agency = "department-of-construction";
const options = { agency, period: "2024" };

async function sheetsOf(plan: Plan = templatePlan, more: object = {}): Promise<readonly Sheet[]> {
  const { sheets } = await readXlsx(await createTemplate(plan, { ...options, ...more }), {
    readStyles: true,
  });
  return sheets;
}

function sheetNamed(sheets: readonly Sheet[], wanted: string): Sheet {
  const sheet = sheets.find(({ name }) => name === wanted);
  if (sheet === undefined) throw new Error(`no sheet ${wanted}`);
  return sheet;
}

const HEADER_ROW = 6;

describe("createTemplate", () => {
  it("gives the same bytes for the same arguments, whenever it is called", async () => {
    const once = await createTemplate(templatePlan, options);
    // ZIP counts time in steps of two seconds
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await createTemplate(templatePlan, options)).toEqual(once);
  });

  it("has sheets for figures, tasks and instructions, and two that only programs can show", async () => {
    const sheets = await sheetsOf();
    expect(sheets.map(({ name, veryHidden }) => [name, veryHidden === true])).toEqual([
      ["Số liệu", false],
      ["Nhiệm vụ", false],
      ["Hướng dẫn", false],
      ["_danh_muc", true],
      ["_kehoach", true],
    ]);
  });

  it("tells readers what it is", async () => {
    const events = await eventsOf(await createTemplate(templatePlan, options));
    const [input] = events;
    expect(input).toMatchObject({
      kind: "input",
      input: { template: { version: "1", plan: templatePlan.id, agency, period: "2024" } },
    });
    expect(events.filter(({ kind }) => kind === "finding")).toEqual([]);
  });

  it("asks for every component of every indicator with a number in the plan", async () => {
    const sheet = sheetNamed(await sheetsOf(), "Số liệu");
    const asked = sheet.rows
      .slice(HEADER_ROW + 1)
      .map(([indicator, , component, , period]) => [indicator ?? null, component ?? null, period ?? null])
      .filter(([indicator]) => indicator !== null);
    const wanted = templatePlan.indicators
      .filter(({ quantified }) => quantified)
      .flatMap(({ code, components }) =>
        (components.length === 0 ? [null] : components).map((part) => [code, part?.code ?? null, "2024"]),
      );
    expect(asked).toEqual(wanted);
  });

  it("asks for the tasks that the agency leads or takes part in, their texts shortened", async () => {
    const rows = sheetNamed(await sheetsOf(), "Nhiệm vụ").rows.slice(HEADER_ROW + 1);
    const urban = "Lập quy hoạch chung đô thị và trình phê duyệt.";
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["III.1.a.1", "=HYPERLINK(1)", agency, "2024"],
      ["III.1.b.1", `(phối hợp) ${`${urban} `.repeat(5)}Lập…`, agency, "2024"],
      ["III.1.b.2", "(phối hợp) Việc khác.", agency, "2024"],
      ["III.2.a.1", "(phối hợp) Xây dựng nhà ở xã hội.", agency, "2024"],
    ]);
  });

  it.each([
    ["observations", OBSERVATION_COLUMNS],
    ["task-reports", TASK_COLUMNS],
  ] as const)("heads %s with what readers know", (dataset, columns) => {
    const fields = columns.map(({ header }) => matchHeader(header, dataset)?.field);
    expect(fields).not.toContain(undefined);
    const sure = columns.flatMap(({ header }) => {
      const match = matchHeader(header, dataset);
      return match?.isSure === true ? [match.field] : [];
    });
    expect(new Set(sure).size).toBe(sure.length);
  });

  it.each(["Số liệu", "Nhiệm vụ"])("protects what stands in %s already and nothing else", async (name) => {
    const sheet = sheetNamed(await sheetsOf(), name);
    expect(sheet.protection?.sheet).toBe(true);
    const columns = name === "Số liệu" ? OBSERVATION_COLUMNS : TASK_COLUMNS;
    const locked = columns.map((_, column) =>
      [HEADER_ROW, HEADER_ROW + 1].map(
        (row) => sheet.cells?.get(`${row},${column}`)?.style?.protection?.locked !== false,
      ),
    );
    const given = name === "Số liệu" ? 5 : 4;
    expect(locked).toEqual(columns.map((_, column) => [true, column < given]));
    expect(sheet.freezePane?.rows).toBe(HEADER_ROW + 1);
    expect(sheet.cells?.get(`${HEADER_ROW},0`)?.style?.font?.name).toBe("Times New Roman");
  });

  it("says at each header how to fill the column in", async () => {
    const sheet = sheetNamed(await sheetsOf(), "Số liệu");
    const notes = OBSERVATION_COLUMNS.map(
      (_, column) => sheet.cells?.get(`${HEADER_ROW},${column}`)?.comment?.text,
    );
    expect(notes).toEqual(OBSERVATION_COLUMNS.map(({ note }) => note));
  });

  it("offers what may be entered, from names that lead to filled cells", async () => {
    const { sheets, namedRanges = [] } = await readXlsx(await createTemplate(templatePlan, options));
    const lists = sheetNamed(sheets, "_danh_muc");
    const offered = new Map(
      namedRanges.map(({ name, range }) => {
        const [, letter = "", last = ""] = /\$([A-Z])\$1:\$[A-Z]\$(\d+)$/.exec(range) ?? [];
        const column = letter.charCodeAt(0) - 65;
        return [name, lists.rows.slice(0, Number(last)).map((row) => row[column])] as const;
      }),
    );
    const rules = sheets.flatMap(({ dataValidations = [] }) => dataValidations);
    const used = rules.flatMap(({ type, formula1 }) => (type === "list" ? [formula1] : []));
    expect(used.length).toBeGreaterThan(5);
    for (const name of used) {
      expect(offered.get(name ?? "")?.length).toBeGreaterThan(0);
      expect(offered.get(name ?? "")?.every((entry) => typeof entry === "string" && entry !== "")).toBe(true);
    }
    expect(offered.get("kehoach_loai_so_lieu")).toEqual(["ước tính", "sơ bộ", "chính thức", "không nêu rõ"]);
    expect(offered.get("kehoach_trang_thai")).toContain("đã hoàn thành");
    expect(rules.map(({ type }) => type)).toEqual(expect.arrayContaining(["decimal", "date"]));
  });

  it("asks for the indicators that are named, and for one dataset if told so", async () => {
    const sheets = await sheetsOf(templatePlan, { indicators: ["urban-share"], dataset: "observations" });
    expect(sheets.map(({ name }) => name)).not.toContain("Nhiệm vụ");
    const codes = sheetNamed(sheets, "Số liệu")
      .rows.slice(HEADER_ROW + 1)
      .map(([code]) => code ?? null);
    expect(codes.filter((code) => code !== null)).toEqual(["urban-share"]);
    const tasks = await sheetsOf(templatePlan, { dataset: "task-reports" });
    expect(tasks.map(({ name }) => name)).not.toContain("Số liệu");
  });

  it("writes texts of a plan that look like formulas as texts", async () => {
    const plan: Plan = { ...templatePlan, title: { vi: "=1+1", en: "" } };
    const sheets = await sheetsOf(plan);
    expect(sheetNamed(sheets, "Số liệu").rows[1]?.[0]).toBe("=1+1");
    const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it.each([
    [{ agency: "nobody" }, 'createTemplate: agency must be one of the plan\'s, got "nobody"'],
    [{ period: "Năm 2024" }, 'createTemplate: period must be a period code, got "Năm 2024"'],
    [{ indicators: ["x"] }, 'createTemplate: indicators must be of the plan, got "x"'],
    [
      { indicators: [], dataset: "observations" as const },
      `createTemplate: dataset must have something to ask "${agency}" for, got "observations"`,
    ],
  ])("refuses %j", (wrong, message) => {
    expect(() => createTemplate(templatePlan, { ...options, ...wrong })).toThrow(new RangeError(message));
  });
});
