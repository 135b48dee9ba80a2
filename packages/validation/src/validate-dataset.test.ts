import {
  type Finding,
  type Observation,
  parseDocumentNumber,
  type Report,
  type TaskReport,
} from "@kehoach/model";
import { ReportSchema } from "@kehoach/model/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvReader } from "./csv/csv-reader.ts";
import { INPUT_FORMATS } from "./dataset-reader.ts";
import { chargedPlan } from "./fixtures/charged-plan.ts";
import { renderJson } from "./report/render-json.ts";
import { buildWorkbook } from "./testing/build-workbook.ts";
import { goodObservations, goodTaskReports } from "./testing/good-submission.ts";
import { Random } from "./testing/random.ts";
import { anyManner, writeSubmission } from "./testing/written-submission.ts";
import type { SourceInput } from "./to-data-source.ts";
import { validateDataset } from "./validate-dataset.ts";
import type { ValidationOptions } from "./validation-options.ts";

const OPTIONS: ValidationOptions = { plan: chargedPlan, clock: "2026-11-24", runId: "run" };
const HEADER = "indicator,period,value,unit";

const csv = (...rows: readonly string[]): SourceInput => ({
  name: "figures.csv",
  content: [HEADER, ...rows].join("\n"),
});

function reportOf(
  input: SourceInput | readonly SourceInput[],
  options: Partial<ValidationOptions> = {},
): Promise<Report> {
  return validateDataset(input, { ...OPTIONS, ...options }).report();
}

async function rulesIn(
  input: SourceInput | readonly SourceInput[],
  options: Partial<ValidationOptions> = {},
): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const { rule, location } of validateDataset(input, { ...OPTIONS, ...options })) {
    const { sheet, cell, row, pointer, line, input: file } = location;
    const place = cell ?? row ?? pointer ?? line ?? file;
    told.push(`${rule} ${sheet === undefined ? "" : `${sheet}!`}${place}`);
  }
  return told;
}

describe("the verdict", () => {
  it.each([
    { name: "of sound rows", input: csv("urban-share,2024,84.61,%"), verdict: "accepted" },
    {
      name: "of rows with a warning",
      input: csv("urban-share,Năm 2024,84.61,%"),
      verdict: "accepted-with-warnings",
    },
    { name: "of rows with an error", input: csv("urban-share,2024,many,%"), verdict: "rejected" },
    { name: "of a header alone", input: csv(), verdict: "accepted-with-warnings" },
    { name: "of an empty list", input: { name: "a.json", content: "[]" }, verdict: "accepted-with-warnings" },
    {
      name: "of what cannot be opened",
      input: {
        name: "a.csv",
        size: null,
        open: async function* () {
          yield new Uint8Array(0);
          throw new Error("ENOENT");
        },
      },
      verdict: "not-validated",
    },
    { name: "of nothing", input: { name: "a.csv", content: "" }, verdict: "not-validated" },
    { name: "of what is no table", input: { name: "a.csv", content: "%PDF-1.7" }, verdict: "not-validated" },
    { name: "of a file that breaks off", input: csv('urban-share,"2024,84.61,%'), verdict: "not-validated" },
  ])("$name is $verdict", async ({ input, verdict }) => {
    const report = await reportOf(input);
    expect(report.verdict).toBe(verdict);
    expect(() => ReportSchema.parse(report)).not.toThrow();
  });
});

describe("the year of a period", () => {
  const table = (title: string) => ({
    name: "figures.csv",
    content: `${title};;;\nChỉ tiêu;Kỳ;Giá trị;ĐVT\nurban-share;Quý III;84,61;%`,
  });

  it("is that of the title above the table", async () => {
    const seen: string[] = [];
    const onObservation = ({ period }: Observation): void => {
      seen.push(period);
    };
    expect(await rulesIn(table("Năm 2024"), { onObservation, period: "2023" })).not.toContain(
      "cell.period-format B3",
    );
    expect(seen).toEqual(["2024-Q3"]);
  });

  it("is that of the period that is given, where no title says one", async () => {
    expect(await rulesIn(table("Báo cáo"), { period: "2024" })).not.toContain("cell.period-format B3");
  });

  it("is none where nothing says one", async () => {
    expect(await rulesIn(table("Báo cáo"))).toContain("cell.period-format B3");
  });
});

describe("a plan named by its document", () => {
  it.each(["7/KH-UBND", "7/kh-ubnd"])("is suggested by its id for %s", async (written) => {
    const number = parseDocumentNumber("7/KH-UBND");
    if (!number.ok) throw new TypeError(number.reason);
    const document = {
      id: "7-KH-UBND-2020",
      role: "plan",
      number: number.value,
      issuer: "UBND",
      date: "2020-01-01",
      title: "Kế hoạch",
      citations: [],
    } as const;
    const content = JSON.stringify({
      schemaVersion: "1",
      id: "s1",
      plan: written,
      observations: [{ indicator: "urban-share", period: "2024", value: 84.61, unit: "percent" }],
    });
    const plan = { ...chargedPlan, document: document.id, documents: [document] };
    const told: Finding[] = [];
    for await (const finding of validateDataset({ name: "s.json", content }, { ...OPTIONS, plan })) {
      if (finding.rule === "submission.mismatch") told.push(finding);
    }
    expect(told.flatMap(({ suggestions }) => suggestions)).toEqual([
      { value: chargedPlan.id, confidence: "likely" },
    ]);
  });
});

describe("a run", () => {
  it("gives every finding once, and the report after them", async () => {
    const rows = Array.from({ length: 2500 }, (_, place) => `nobody-${place},2024,1.25,%`);
    const run = validateDataset(csv(...rows), OPTIONS);
    const findings: Finding[] = [];
    for await (const finding of run) findings.push(finding);
    for await (const finding of run) findings.push(finding);
    expect(findings.length).toBe(2500);
    const report = await run.report();
    expect(report.counts.bySeverity.error).toBe(2500);
    expect(report.truncated).toEqual([{ rule: "ref.unknown", kept: 1000, total: 2500 }]);
    expect(report.complete).toBe(false);
    expect(await run.report()).toBe(report);
  });

  it("goes on after a loop that was left", async () => {
    const run = validateDataset(csv("a,2024,1,%", "b,2024,1,%"), OPTIONS);
    for await (const _ of run) break;
    expect((await run.report()).counts.byRule).toEqual({ "ref.unknown": 2 });
  });

  it.each(INPUT_FORMATS)("gives the same bytes each time, but for its duration: %s", async (format) => {
    const random = new Random(7);
    const good = goodObservations(random, "plain");
    const bad = {
      ...good,
      rows: good.rows.map((row, place) => (place % 5 === 0 ? { ...row, value: "x" } : row)),
    };
    const source = await writeSubmission(bad, { format, manner: anyManner(random) });
    const once = async (): Promise<string> =>
      renderJson({ ...(await reportOf(source)), durationMilliseconds: 0 });
    expect(await once()).toBe(await once());
  });

  it("stops when it is aborted", async () => {
    const controller = new AbortController();
    const run = validateDataset(csv("a,2024,1,%"), { ...OPTIONS, signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(run.report()).rejects.toThrow("enough");
  });

  it("tells how far it is", async () => {
    const content = [
      HEADER,
      ...Array.from({ length: 20_000 }, (_, place) => `urban-share,${1000 + (place % 1000)},84.61,%`),
    ].join("\n");
    const seen: { readonly bytes: number; readonly totalBytes: number | null; readonly rows: number }[] = [];
    await reportOf({ name: "a.csv", content }, { onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(2);
    const last = seen.at(-1);
    expect(last?.totalBytes).toBe(2 * content.length);
    expect(last?.bytes).toBe(last?.totalBytes);
    expect(last?.rows).toBeGreaterThan(10_000);
    for (const [place, { bytes }] of seen.entries()) {
      expect(bytes).toBeGreaterThanOrEqual(seen[place - 1]?.bytes ?? 0);
    }
  });

  it("hands on the rows that have no error, with where they are", async () => {
    const observations: [Observation, string | undefined][] = [];
    const report = await reportOf(csv("urban-share,2024,84.61,%", "urban-share,2023,x,%"), {
      onObservation: (observation, { locationOf }) =>
        observations.push([observation, locationOf("value").cell]),
    });
    expect(observations.map(([{ value }, cell]) => [value, cell])).toEqual([[84.61, "C2"]]);
    expect(report.counts).toMatchObject({ rowsRead: 2, rowsWithErrors: 1, observations: 1 });
  });

  it("hands on task reports", async () => {
    const random = new Random(3);
    const source = await writeSubmission(goodTaskReports(random), {
      format: "csv",
      manner: anyManner(random),
    });
    const reports: TaskReport[] = [];
    const report = await reportOf(source, { onTaskReport: (taskReport) => reports.push(taskReport) });
    expect(reports.length).toBe(report.counts.taskReports);
    expect(reports.length).toBeGreaterThan(10);
  });

  it("takes only the formats of the readers that it is given", async () => {
    expect(await rulesIn({ name: "a.json", content: "[]" }, { readers: [csvReader] })).toEqual([
      "file.type-unsupported a.json",
    ]);
    expect((await reportOf(csv("urban-share,2024,84.61,%"), { readers: [csvReader] })).verdict).toBe(
      "accepted",
    );
  });

  it("refuses a clock that is neither day nor instant", () => {
    expect(() => validateDataset(csv(), { ...OPTIONS, clock: "today" })).toThrow(RangeError);
  });
});

describe("several inputs", () => {
  it("are checked against each other", async () => {
    const row = "urban-share,2024,84.61,%";
    expect(await rulesIn([csv(row), { name: "b.csv", content: `${HEADER}\n${row}` }])).toEqual([
      "key.duplicate C2",
    ]);
  });

  it("are told apart in the report", async () => {
    const report = await reportOf([csv("urban-share,2024,84.61,%"), { name: "b.pdf", content: "%PDF-1.7" }]);
    expect(report.inputs.map(({ name, format }) => [name, format])).toEqual([
      ["figures.csv", "csv"],
      ["b.pdf", null],
    ]);
    expect(report.verdict).toBe("not-validated");
  });
});

describe("tables as officials make them", () => {
  it("wide ones give a row for each period", async () => {
    const content =
      "Chỉ tiêu;ĐVT;Năm 2022;Sơ bộ 2023;Ước 2024\nTỷ lệ đô thị hóa;%;83,25;84,1;84,61\nThu nhập;USD/người;7.100;7.1x;";
    const observations: Observation[] = [];
    const rules = await rulesIn(
      { name: "a.csv", content },
      { onObservation: (observation) => observations.push(observation) },
    );
    expect(
      observations.map(({ indicator, period, value, release }) => [indicator, period, value, release]),
    ).toEqual([
      ["urban-share", "2022", 83.25, "unspecified"],
      ["urban-share", "2023", 84.1, "preliminary"],
      ["urban-share", "2024", 84.61, "estimate"],
      ["income", "2022", 7100, "unspecified"],
    ]);
    expect(rules.filter((rule) => !rule.startsWith("code."))).toEqual(["cell.number-format D3"]);
  });

  it("a cell that several figures share is reported once", async () => {
    const content =
      "Kỳ báo cáo: Quý III năm 2024\n\nChỉ tiêu;ĐVT;Năm 2022;Năm 2023\nNo such;%;1,5;2,5\nTỷ lệ đô thị hóa;ha;1,5;2,5\nNo such;%;1,5;2,5";
    const report = await reportOf({ name: "a.csv", content });
    expect(await rulesIn({ name: "a.csv", content })).toEqual([
      "ref.unknown A4",
      "code.label-used A5",
      "cell.unit-mismatch B5",
      "ref.unknown A6",
    ]);
    expect(report.counts).toMatchObject({ rowsRead: 3, rowsWithErrors: 3, observations: 0 });
  });

  it("agency and period of the options may be words, and are nothing to tell", async () => {
    const seen: (string | null)[] = [];
    const rules = await rulesIn(
      { name: "a.csv", content: "indicator,value,unit\nurban-share,84.61,%" },
      {
        agency: "Sở Xây dựng",
        period: "Quý III/2024",
        onObservation: ({ period }, { agency }) => seen.push(agency, period),
      },
    );
    expect(rules).toEqual([]);
    expect(seen).toEqual(["department-of-construction", "2024-Q3"]);
  });

  it("a period that names no year is of that of the options", async () => {
    const periods: string[] = [];
    await reportOf(
      { name: "a.csv", content: "indicator,period,value,unit\nurban-share,Quý III,84.61,%" },
      { period: "Năm 2024", onObservation: ({ period }) => periods.push(period) },
    );
    expect(periods).toEqual(["2024-Q3"]);
  });

  it("what a title says of all rows is reported once", async () => {
    const content =
      "Kỳ báo cáo: Năm 2024\n\nChỉ tiêu;Giá trị;ĐVT\nurban-share;84;%\ntown-trees;84;%\nvillage-trees;84;%";
    expect(await rulesIn({ name: "a.csv", content })).toEqual(["code.label-used A1"]);
  });

  it("several sheets hold figures and task reports", async () => {
    const content = await buildWorkbook({
      format: "xlsx",
      sheets: [
        { name: "Hướng dẫn", rows: [["Điền số liệu vào hai biểu sau"]] },
        {
          name: "Số liệu",
          rows: [
            ["indicator", "period", "value", "unit"],
            ["urban-share", "2024", 84.61, "%"],
          ],
        },
        {
          name: "Nhiệm vụ",
          rows: [
            ["task", "agency", "period", "state"],
            ["III.1.a.1", "department-of-construction", "2025", "in-progress"],
          ],
        },
      ],
    });
    const report = await reportOf({ name: "a.xlsx", content });
    expect(report.verdict).toBe("accepted");
    expect(report.counts).toMatchObject({ observations: 1, taskReports: 1 });
    expect(report.inputs[0]?.sheets.map(({ name, used }) => [name, used])).toEqual([
      ["Hướng dẫn", false],
      ["Số liệu", true],
      ["Nhiệm vụ", true],
    ]);
  });

  it.each([
    {
      mark: "-",
      message: "“-” có thể là 0, cũng có thể là không có số liệu.",
      fix: "Ghi 0 nếu bằng không; nếu thiếu, ghi “không có số liệu” hoặc “không áp dụng”.",
      candidates: ["0", "not-available", "not-applicable"],
    },
    {
      mark: "x",
      message: "“x” không phải là số; có thể là không có số liệu hoặc không áp dụng.",
      fix: "Ghi số; nếu thiếu, ghi “không có số liệu” hoặc “không áp dụng”.",
      candidates: ["not-available", "not-applicable"],
    },
  ])("a mark is told with what it may mean: $mark", async ({ mark, message, fix, candidates }) => {
    const run = validateDataset(csv(`urban-share,2024,${mark},%`, "urban-share,2023,84.61,%"), OPTIONS);
    const told: unknown[] = [];
    for await (const found of run) {
      told.push([found.message.vi, found.fix.vi, found.suggestions.map(({ value }) => value)]);
    }
    expect(told).toEqual([[message, fix, candidates]]);
  });

  it("a workbook without any table says so once", async () => {
    const content = await buildWorkbook({
      format: "xlsx",
      sheets: [
        { name: "A", rows: [["Kính gửi"]] },
        { name: "B", rows: [["Nơi nhận"]] },
      ],
    });
    expect(await rulesIn({ name: "a.xlsx", content })).toEqual(["table.header-missing A!a.xlsx"]);
  });

  it("a header is missing in the first sheet that is not blank", async () => {
    const content = await buildWorkbook({
      format: "xlsx",
      sheets: [
        { name: "A", rows: [] },
        { name: "B", rows: [["Kính gửi", "x"], ["y"]] },
      ],
    });
    expect(await rulesIn({ name: "a.xlsx", content })).toEqual(["table.header-missing B!a.xlsx"]);
  });

  it.each([
    { name: "blank sheets", sheets: [{ name: "A", rows: [] }] },
    {
      name: "a hidden sheet",
      sheets: [
        { name: "A", rows: [] },
        {
          name: "B",
          hidden: true,
          rows: [
            ["indicator", "period", "value", "unit"],
            ["urban-share", "2024", 84.61, "%"],
          ],
        },
      ],
    },
    { name: "a header", sheets: [{ name: "A", rows: [["indicator", "period", "value", "unit"]] }] },
  ])("a workbook of nothing but $name says so", async ({ sheets }) => {
    const content = await buildWorkbook({ format: "xlsx", sheets });
    expect(await rulesIn({ name: "a.xlsx", content })).toEqual(["table.empty a.xlsx"]);
  });

  it("a mapping names headers that nobody would guess", async () => {
    const content = "c1,c2,c3\nurban-share,2024,84.61";
    const mapping = {
      schemaVersion: "1",
      columns: { indicator: "c1", period: "c2", value: "C" },
      defaults: { unit: "%" },
    } as const;
    const report = await reportOf({ name: "a.csv", content }, { mapping });
    expect(report.groups).toEqual([]);
    expect(report.counts.observations).toBe(1);
  });
});

describe("a submission", () => {
  const row = { indicator: "urban-share", period: "2024", value: 84.61, unit: "%" };
  const envelope = {
    schemaVersion: "1",
    id: "s1",
    plan: "small-plan",
    agency: "department-of-construction",
    period: "2024",
    action: "submit",
    refersTo: null,
    submittedOn: "2025-03-01",
  };
  const submitted = (changes: object): SourceInput => ({
    name: "a.json",
    content: JSON.stringify({ ...envelope, observations: [row], ...changes }),
  });

  it("gives its agency to its rows, wherever its keys stand", async () => {
    const agencies: (string | null)[] = [];
    const content = JSON.stringify({ observations: [row], ...envelope });
    await reportOf({ name: "a.json", content }, { onObservation: (_, { agency }) => agencies.push(agency) });
    expect(agencies).toEqual(["department-of-construction"]);
  });

  it.each([
    { name: "of another plan", changes: { plan: "x" }, expected: ["submission.mismatch /plan"] },
    { name: "of nobody", changes: { agency: "x" }, expected: ["ref.unknown /agency"] },
    { name: "of no period", changes: { period: "x" }, expected: ["cell.period-format /period"] },
    { name: "of no day", changes: { submittedOn: "x" }, expected: ["cell.date-format /submittedOn"] },
    { name: "that does what nobody knows", changes: { action: "x" }, expected: ["code.unknown /action"] },
    {
      name: "that corrects nothing",
      changes: { action: "correct" },
      expected: ["submission.reference /refersTo"],
    },
    {
      name: "that withdraws",
      changes: { action: "withdraw", refersTo: "s0" },
      expected: ["submission.withdrawal /action"],
    },
    {
      name: "with a row of another agency",
      changes: { observations: [{ ...row, agency: "department-of-planning-and-investment" }] },
      expected: ["submission.mismatch /observations/0/agency"],
    },
  ])("$name", async ({ changes, expected }) => {
    expect(await rulesIn(submitted(changes))).toEqual(expected);
  });
});

describe("a record of JSON", () => {
  it.each([
    {
      name: "with a key twice",
      text: '[{"indicator":"urban-share","period":"2024","value":1.25,"value":2.25,"unit":"%"}]',
    },
    {
      name: "with two keys of one meaning",
      text: '[{"indicator":"urban-share","period":"2024","value":1.25,"Giá trị":2.25,"unit":"%"}]',
    },
  ])("$name is not taken", async ({ text }) => {
    const { verdict, counts } = await reportOf({ name: "a.json", content: text });
    expect(verdict).toBe("rejected");
    expect(counts).toMatchObject({ rowsRead: 1, rowsWithErrors: 1, observations: 0 });
  });
});

describe("what is not checked", () => {
  it("is told with its reason", async () => {
    const { rules, complete } = await reportOf(csv("urban-share,2024,84.61,%"));
    const skipped = rules.filter(({ status }) => status === "skipped");
    expect(skipped.map(({ rule, because }) => [rule, because?.en])).toEqual([
      [
        "ref.not-assigned",
        "Some rows name no agency that reports, so whether it is in charge was not checked.",
      ],
    ]);
    expect(complete).toBe(false);
  });
});

describe("validateDataset", () => {
  it("never throws over bytes, and always has a report that its schema accepts", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 300 }).map((content) => new TextEncoder().encode(content)),
      fc
        .array(
          fc.array(
            fc.oneof(
              fc.constantFrom(
                "indicator",
                "period",
                "value",
                "unit",
                "task",
                "state",
                "urban-share",
                "2024",
                "84,61",
                "%",
              ),
              fc.string({ maxLength: 6 }),
            ),
            { maxLength: 6 },
          ),
          { maxLength: 8 },
        )
        .map((rows) => new TextEncoder().encode(rows.map((row) => row.join(",")).join("\n"))),
    );
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.constantFrom("a.csv", "a.json", "a.ndjson", "a.xlsx"),
        async (content, name) => {
          const report = await reportOf({ name, content });
          expect(ReportSchema.safeParse(report).error?.issues ?? []).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("pollutes no prototype", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const content = `${HEADER},__proto__,constructor\nurban-share,2024,84.61,%,x,y`;
    await reportOf({ name: "a.csv", content });
    await reportOf({
      name: "a.json",
      content: '[{"__proto__":{"x":1},"indicator":"__proto__","constructor":1}]',
    });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});
