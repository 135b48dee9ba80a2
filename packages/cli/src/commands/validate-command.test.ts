import { readFileSync } from "node:fs";
import { ReportSchema } from "@kehoach/model/schema";
import { describe, expect, it } from "vitest";
import { buildWorkbook, type WorkbookDescription } from "../../../validation/src/testing/build-workbook.ts";
import { type Ran, runInMemory } from "../testing/run-in-memory.ts";

const FIXTURES = new URL("../../../validation/fixtures/rules/", import.meta.url);

function bytesOfHex(file: string): Uint8Array {
  const text = readFileSync(new URL(file, FIXTURES), "utf8").replace(/\s/g, "");
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

const GOOD = "indicator,period,value,unit,published_on\ngrdp-growth,2024,7.48,%,2025-01-10\n";
const WARNED = "indicator,period,value,unit,colour\ngrdp-growth,2024,7.48,%,x\n";
const BAD = "indicator,period,value,unit\ngrdp-grwth,2024,7.48,%\n";
const TASKS = `task,agency,period,state,completed_on
III.1.b.1,department-of-planning-and-investment,2025-Q1,in-progress,
`;

/** A workbook as officials make them, with the title of the report and a header of two rows. */
function workbook(value: string, format: WorkbookDescription["format"] = "xlsx"): Promise<Uint8Array> {
  return buildWorkbook({
    format,
    sheets: [
      {
        name: "Biểu 01",
        merges: ["A1:E1", "B3:C3"],
        rows: [
          ["BÁO CÁO CÁC CHỈ TIÊU NĂM 2024"],
          [],
          ["Chỉ tiêu", "Số liệu", null, "Đơn vị tính"],
          [null, "Kỳ", "Giá trị", null],
          ["grdp-growth", "2024", value, "%"],
          ["urbanisation-rate", "2023", "84,1", "%"],
        ],
      },
    ],
  });
}

function json(record: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ observations: [{ period: "2024", value: 7.48, unit: "%", ...record }] });
}

type Files = NonNullable<Parameters<typeof runInMemory>[1]>["files"];

function validate(args: readonly string[], files: Files = {}, more = {}): Promise<Ran> {
  return runInMemory(["validate", ...args, "--lang", "en"], { files: files ?? {}, ...more });
}

describe("kehoach validate", () => {
  it.each([
    { name: "CSV", file: "a.csv", good: GOOD, bad: BAD },
    { name: "CSV of task reports", file: "a.csv", good: TASKS, bad: TASKS.replace("III.1.b.1", "III.9") },
    {
      name: "JSON",
      file: "a.json",
      good: json({ indicator: "grdp-growth" }),
      bad: json({ indicator: "grdp-grwth" }),
    },
    {
      name: "NDJSON",
      file: "a.ndjson",
      good: '{"indicator":"grdp-growth","period":"2024","value":7.48,"unit":"%"}\n',
      bad: '{"indicator":"grdp-growth","period":"2024","value":"x","unit":"%"}\n',
    },
  ])("accepts good $name and rejects bad", async ({ file, good, bad }) => {
    const accepted = await validate([file], { [file]: good });
    expect(accepted).toMatchObject({ code: 0, stderr: "" });
    expect(accepted.stdout).toMatch(/^ACCEPTED\n/);
    const rejected = await validate([file], { [file]: bad });
    expect(rejected).toMatchObject({ code: 1, stderr: "" });
    expect(rejected.stdout).toMatch(/^REJECTED\n1 error, /);
  });

  it.each(["xlsx", "ods"] as const)("accepts a good %s workbook and rejects a bad one", async (format) => {
    const file = `a.${format}`;
    expect((await validate([file], { [file]: await workbook("7,48", format) })).code).toBe(0);
    const { code, stdout } = await validate([file], { [file]: await workbook("7x", format) });
    expect(code).toBe(1);
    expect(stdout).toContain("C5");
    expect(stdout).toContain('"7x" is not a number.');
  });

  it("prints what the README says", async () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const [, section = ""] = readme.split("## Validation\n");
    const [, csv = "", text] = /```csv\n(.*?)```.*?```text\n(.*?)```/s.exec(section) ?? [];
    const { stdout } = await validate(["so-lieu.csv", "--clock", "2025-06-01"], { "so-lieu.csv": csv });
    expect(text).toBe(stdout);
  });

  it("speaks Vietnamese by default", async () => {
    const { code, stdout } = await runInMemory(["validate", "a.csv"], { files: { "a.csv": BAD } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^KHÔNG CHẤP NHẬN\n1 lỗi, /);
    expect(stdout).toContain("Có phải: grdp-growth?");
  });

  it("wraps and colours in a terminal, and for a file does neither", async () => {
    const files = { "a.csv": BAD };
    const shown = await validate(["a.csv"], files, { columns: 60 });
    expect(shown.stdout).toContain("\u001B[31mREJECTED");
    const { stdout, written, stderr } = await validate(["a.csv", "--out", "r.txt"], files, { columns: 60 });
    expect(stdout).toBe("");
    expect(written["r.txt"]).toMatch(/^REJECTED\n/);
    expect(stderr).toBe("Result: rejected (1 error, 0 warnings). It is in r.txt.\n");
  });

  it("accepts warnings up to --max-warnings", async () => {
    const files = { "a.csv": WARNED };
    expect((await validate(["a.csv"], files)).code).toBe(0);
    expect((await validate(["a.csv", "--max-warnings", "1"], files)).code).toBe(0);
    expect(await validate(["a.csv", "--max-warnings", "0"], files)).toMatchObject({
      code: 1,
      stderr: "There are 1 warnings, more than --max-warnings 0.\n",
    });
    expect((await validate(["a.csv", "--max-warnings", "-1"], files)).code).toBe(2);
    expect((await validate(["a.csv", "--max-warnings=many"], files)).stderr).toContain("no value of");
  });

  it("reads standard input", async () => {
    const ran = await runInMemory(["validate", "-", "--format", "json"], { standardInput: GOOD });
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout).inputs[0]).toMatchObject({ name: "stdin", format: "csv" });
    const twice = await validate(["-", "--plan", "-"], {}, { standardInput: GOOD });
    expect(twice).toMatchObject({ code: 2, stdout: "" });
    expect((await validate(["-", "-"])).stderr).toContain("can be read only once");
  });

  it("finds what is in two files", async () => {
    const { code, stdout } = await validate(["a.csv", "b.csv"], { "a.csv": GOOD, "b.csv": GOOD });
    expect(code).toBe(1);
    expect(stdout).toContain("key.duplicate");
    expect(stdout).toContain("is already at a.csv, C2");
  });

  it.each([
    { code: 0, files: { x: GOOD }, verdict: "accepted" },
    { code: 0, files: { x: WARNED }, verdict: "accepted-with-warnings" },
    { code: 1, files: { x: BAD }, verdict: "rejected" },
    { code: 3, files: { x: "" }, verdict: "not-validated" },
    { code: 3, files: { x: bytesOfHex("workbook.encrypted/failing.hex") }, verdict: "not-validated" },
    { code: 3, files: {}, verdict: "not-validated" },
    { code: 3, files: { x: { error: "EACCES" } }, verdict: "not-validated" },
    { code: 3, files: { x: { error: "EISDIR" } }, verdict: "not-validated" },
  ] as const)("prints the JSON of the report at exit $code: $verdict", async ({ code, files, verdict }) => {
    const ran = await validate(["x", "--format", "json"], files as Files);
    expect(ran.code).toBe(code);
    const report = ReportSchema.parse(JSON.parse(ran.stdout));
    expect(report).toMatchObject({ verdict, tool: { name: "kehoach" }, clock: "2025-06-01T07:00:00+07:00" });
    expect(ran.stderr).not.toMatch(/\n {4}at /);
  });

  it("says in words that a file cannot be read", async () => {
    const missing = await validate(["x"]);
    expect(missing).toMatchObject({ code: 3, stderr: "", written: {}, writtenBytes: {} });
    expect(missing.stdout).toContain("The file cannot be read: there is no such file.");
    const encrypted = await validate(["x"], { x: bytesOfHex("workbook.encrypted/failing.hex") });
    expect(encrypted.code).toBe(3);
    expect(encrypted.stdout).toContain("workbook.encrypted");
  });

  it("makes no copy of a file that cannot be read", async () => {
    const { code, stdout, stderr, writtenBytes } = await validate(["x.xlsx", "--annotate", "y.xlsx"]);
    expect({ code, writtenBytes }).toEqual({ code: 3, writtenBytes: {} });
    expect(stdout).toContain("file.unreadable");
    expect(stderr).toMatch(/^kehoach: “y\.xlsx” is not written|^“y\.xlsx” is not written/);
  });

  it("checks the other files where one cannot be read", async () => {
    const files = { x: "indicator,period,value,unit\ngrdp-growth,2024,many,%\n", z: { error: "EACCES" } };
    const { code, stdout } = await validate(["x", "y", "z", "--format", "json"], files);
    expect(code).toBe(3);
    const { inputs, groups } = ReportSchema.parse(JSON.parse(stdout));
    expect(inputs.map(({ name, format }) => [name, format])).toEqual([
      ["x", "csv"],
      ["y", null],
      ["z", null],
    ]);
    expect(groups.map(({ rule, input, message }) => [rule, input, message.en])).toEqual([
      ["cell.number-format", "x", '"many" is not a number.'],
      ["file.unreadable", "y", "The file cannot be read: there is no such file."],
      ["file.unreadable", "z", "The file cannot be read: it may not be read."],
    ]);
  });

  it("gives the same JSON each time but for run id and duration", async () => {
    const once = async () =>
      (await validate(["x", "--format", "json", "--clock", "2025-06-01"], { x: BAD })).stdout
        .replace(/"runId": "[^"]*"/, "")
        .replace(/"durationMilliseconds": \d+/, "");
    expect(await once()).toBe(await once());
  });

  it("streams every finding as CSV", async () => {
    const rows = Array.from({ length: 1500 }, (_, index) => `x${index},2024,1,%\n`).join("");
    const x = `indicator,period,value,unit\n${rows}`;
    const piped = await validate(["x", "--format", "csv"], { x });
    expect(piped.code).toBe(1);
    const lines = piped.stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^severity,rule,input,/);
    expect(lines).toHaveLength(1501);
    const { written } = await validate(["x", "--format", "csv", "--out", "f.csv"], { x });
    expect(written["f.csv"]).toBe(`\uFEFF${piped.stdout}`);
  });

  it("writes SARIF and a page", async () => {
    const sarif = await validate(["x.csv", "--format", "sarif"], { "x.csv": BAD });
    expect(sarif.code).toBe(1);
    expect(JSON.parse(sarif.stdout)).toMatchObject({
      version: "2.1.0",
      runs: [{ tool: { driver: { name: "kehoach" } }, results: [{ ruleId: "ref.unknown", level: "error" }] }],
    });
    const page = await validate(["x.csv", "--format", "html", "--out", "x.html"], { "x.csv": BAD });
    expect(page.written["x.html"]).toMatch(/^<!doctype html>/i);
    expect(page.written["x.html"]).toContain("grdp-grwth");
  });

  it("writes a copy with comments, of a workbook and of a CSV file", async () => {
    const bytes = await workbook("7x");
    const ran = await validate(["a.xlsx", "--annotate", "b.xlsx"], { "a.xlsx": bytes });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe("The copy with comments is b.xlsx.\n");
    const copy = ran.writtenBytes["b.xlsx"] ?? new Uint8Array();
    expect(copy.slice(0, 2)).toEqual(new TextEncoder().encode("PK"));
    // what was wrong is wrong in the copy, too
    expect((await validate(["b.xlsx"], { "b.xlsx": copy })).stdout).toContain('"7x" is not a number.');
    const ofCsv = await validate(["a.csv", "--annotate", "b.xlsx"], { "a.csv": BAD });
    expect(ofCsv.code).toBe(1);
    expect(ofCsv.writtenBytes["b.xlsx"]?.length).toBeGreaterThan(1000);
  });

  it("has no copy with comments of other files", async () => {
    const ods = await validate(["a.ods", "--annotate", "b.xlsx"], { "a.ods": await workbook("7,48", "ods") });
    expect(ods).toMatchObject({ code: 2, writtenBytes: {} });
    expect(ods.stdout).toMatch(/^ACCEPTED/);
    expect(ods.stderr).toContain("“b.xlsx” is not written: only XLSX and CSV files get one");
    const locked = { "a.xlsx": bytesOfHex("workbook.encrypted/failing.hex") };
    expect((await validate(["a.xlsx", "--annotate", "b.xlsx"], locked)).code).toBe(3);
  });

  it.each([
    { name: "no file", args: [], says: "No file to check is given" },
    { name: "an output over an input", args: ["a.csv", "--out", "./a.csv"], says: "--out must not replace" },
    {
      name: "a copy over an input",
      args: ["a.csv", "--annotate", "a.csv"],
      says: "--annotate must not replace",
    },
    {
      name: "one file for report and copy",
      args: ["a.csv", "--out", "b.xlsx", "--annotate", "b.xlsx"],
      says: "--out and --annotate both write",
    },
    {
      name: "a copy of two files",
      args: ["a.csv", "b.csv", "--annotate", "c.xlsx"],
      says: "goes with one file",
    },
    { name: "a clock that is none", args: ["a.csv", "--clock", "2025-02-30"], says: "(--clock)" },
    {
      name: "an unknown agency",
      args: ["a.csv", "--agency", "Sở Cong Thong"],
      says: "Did you mean: department-of-industry-and-trade?",
    },
    { name: "an unknown period", args: ["a.csv", "--period", "Q3/24"], says: "Did you mean: 2024-Q3?" },
    {
      name: "an unknown encoding",
      args: ["a.csv", "--encoding", "tcvn"],
      says: "There is no encoding “tcvn”",
    },
    { name: "an unknown format", args: ["a.csv", "--format", "htm"], says: "Did you mean: html?" },
    { name: "a font encoding that is none", args: ["a.csv", "--convert", "abc"], says: "tcvn3, vni" },
  ])("refuses $name", async ({ args, says }) => {
    const { code, stdout, stderr, written } = await validate(args, { "a.csv": GOOD, "b.csv": GOOD });
    expect({ code, stdout, written }).toEqual({ code: 2, stdout: "", written: {} });
    expect(stderr).toContain(says);
    expect(stderr).toContain("Usage: kehoach validate FILE");
  });

  it.each([
    { option: "--profile", content: "{", rule: "json.syntax" },
    {
      option: "--profile",
      content: '{"schemaVersion":"1","id":"p","rules":[{"rule":"cell.rang","severity":"off","reason":"x"}]}',
      rule: "config.invalid",
    },
    { option: "--mapping", content: '{"schemaVersion":"1","headerrow":3}', rule: "config.invalid" },
    { option: "--mapping", content: '{"schemaVersion":"1","encoding":"latin-99"}', rule: "latin-99" },
    { option: "--history", content: BAD, rule: "ref.unknown" },
    { option: "--plan", content: "[]", rule: "schema." },
  ])("ends with 2 for a bad file of $option: $rule", async ({ option, content, rule }) => {
    const ran = await validate(["a.csv", option, "c"], { "a.csv": GOOD, c: content });
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: "" });
    if (rule !== "schema.") expect(ran.stderr).toContain(rule);
    expect((await validate(["a.csv", option, "none-there"], { "a.csv": GOOD })).code).toBe(3);
  });

  it("tells programs what is wrong with a profile", async () => {
    const ran = await validate(["a.csv", "--profile", "p", "--format", "json"], { "a.csv": GOOD, p: "[]" });
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.stdout).findings[0]).toMatchObject({
      rule: "config.invalid",
      location: { input: "p" },
    });
  });

  it("follows a profile and a mapping", async () => {
    const p =
      '{"schemaVersion":"1","id":"p","rules":[{"rule":"column.unknown","severity":"error","reason":"x"}]}';
    expect((await validate(["a.csv", "--profile", "p"], { "a.csv": WARNED, p })).code).toBe(1);
    const m = '{"schemaVersion":"1","ignoreColumns":["colour"]}';
    const mapped = await validate(["a.csv", "--mapping", "m"], { "a.csv": WARNED, m });
    expect(mapped.stdout).toMatch(/^ACCEPTED\n/);
  });

  it("judges jumps by figures that come along, unless told otherwise", async () => {
    const x = "indicator,period,value,unit\ngrdp-per-capita,2025,1700000000,VND/người\n";
    expect((await validate(["x"], { x })).stdout).toContain("rule.jump");
    expect((await validate(["x", "--history", "none"], { x })).stdout).not.toContain("rule.jump");
  });

  it("takes the day for now that --clock gives", async () => {
    const files = { x: GOOD };
    expect((await validate(["x", "--clock", "2024-12-31"], files)).stdout).toContain("rule.future-day");
    expect((await validate(["x", "--clock", "2025-01-31"], files)).stdout).not.toContain("rule.future-day");
  });

  it("lets those who took over report, and the plan's agencies under their usual names", async () => {
    // the only task whose agencies are all named
    const reportOf = (agency: string) =>
      `task,agency,period,state,completed_on\nIII.3.d.1,${agency},2025-Q1,in-progress,\n`;
    for (const agency of ["hcmc-department-of-finance", "Sở Công Thương", "department-of-finance"]) {
      const { code, stdout } = await validate(["x"], { x: reportOf(agency) });
      expect(`${code} ${stdout}`).not.toContain("ref.not-assigned");
      expect(code).toBe(0);
    }
    const other = await validate(["x"], { x: reportOf("Sở Xây dựng") });
    expect(other.code).toBe(1);
    expect(other.stdout).toContain("ref.not-assigned");
    expect(other.stdout).toContain("department-of-construction");
  });

  it("knows the areas of the registry, and the plan's own by its bare name", async () => {
    const x = `indicator,area,period,value,unit
urbanisation-rate,Bình Dương,2023,84.1,%
urbanisation-rate,Huyện Bàu Bàng,2023,50,%
`;
    const { code, stdout } = await validate(["x"], { x });
    expect(code).toBe(0);
    expect(stdout).toContain("2 figures may be used");
    const foreign = await validate(["x"], { x: x.replace("Huyện Bàu Bàng", "Huyện Củ Chai") });
    expect(foreign.code).toBe(1);
  });

  it("takes agency and period for rows that name none", async () => {
    const x = "indicator,value,unit\ngrdp-growth,7.48,%\n";
    expect((await validate(["x"], { x })).code).toBe(1);
    const given = await validate(["x", "--period", "Năm 2024", "--agency", "Sở Công Thương"], { x });
    expect(given.code).toBe(0);
  });

  it("shows how far it is on a terminal, and takes that away", async () => {
    const rows = Array.from({ length: 9000 }, (_, index) => `grdp-growth,20${10 + (index % 20)},7,%\n`);
    const x = `indicator,period,value,unit\n${rows.join("")}`;
    const slow = await validate(["x", "--format", "json"], { x }, { errorColumns: 80, tick: 2000 });
    expect(slow.stderr).toMatch(/^\r\[[#.]{20}\] \d+% [\d,]+ rows {2}x./);
    expect(slow.stderr.endsWith("\r\u001B[K")).toBe(true);
    const quick = await validate(["x"], { x }, { errorColumns: 80 });
    expect(quick.stderr).toBe("");
    expect((await validate(["x"], { x }, { tick: 2000 })).stderr).toBe("");
  });

  it("shows controls in names and cells as escapes", async () => {
    const file = "a\u001B[2J.csv";
    const { stdout, stderr } = await validate([file], {
      [file]: BAD.replace("grdp-grwth", "\u001B]0;x\u0007"),
    });
    expect(stdout + stderr).not.toContain("\u001B");
  });

  it("ends with 4 where the output cannot be written", async () => {
    const ran = await validate(["x", "--out", "/read-only/r.txt"], { x: GOOD });
    expect(ran).toMatchObject({ code: 4, stdout: "" });
    expect(ran.stderr).toContain("cannot be written: permission is denied");
    expect((await validate(["x", "--format", "csv", "--out", "/read-only/f"], { x: GOOD })).code).toBe(4);
    const copy = await validate(["x", "--annotate", "/read-only/c.xlsx"], { x: GOOD });
    expect(copy.code).toBe(4);
  });
});
