import { plan7099 } from "@kehoach/binh-duong/plan";
import type { Assessment } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/run-in-memory.ts";

const HEADER = "indicator,period,value,unit";

async function assess(
  args: readonly string[],
  options: Parameters<typeof runInMemory>[1] = {},
): Promise<Readonly<Record<string, Assessment>>> {
  const { code, stdout, stderr } = await runInMemory(["progress", "--format", "json", ...args], options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const { assessments } = JSON.parse(stdout) as { assessments: Assessment[] };
  return Object.fromEntries(assessments.map((assessment) => [assessment.indicator, assessment]));
}

function readFigures(csv: string | Uint8Array, args: readonly string[] = []) {
  return runInMemory(["progress", "x.csv", "--lang", "en", ...args], { files: { "x.csv": csv } });
}

describe("kehoach progress", () => {
  it("prints plan, day, assessments and who answers, and no other key", async () => {
    const { stdout } = await runInMemory(["progress", "--format", "json", "--as-of", "2024-12-31"]);
    const result = JSON.parse(stdout);
    expect(Object.keys(result)).toEqual(["plan", "asOf", "assessments", "answerable"]);
    expect(result.plan).toEqual({ id: plan7099.id, number: "7099/KH-UBND", title: plan7099.title });
    expect(result.asOf).toBe("2024-12-31");
    expect(result.assessments.map(({ target }: Assessment) => target)).toEqual(
      plan7099.targets.map(({ id }) => id),
    );
    for (const { explanation } of result.assessments) {
      expect(explanation.vi.length).toBe(explanation.en.length);
      expect(explanation.vi.length).toBeGreaterThan(0);
    }
  });

  it("averages growth with the figures known on the day", async () => {
    const later = (await assess(["--as-of", "2024-12-31"]))["grdp-growth"];
    expect(later?.observations.map(({ value }) => value)).toEqual([2.62, 8.01, 5, 7.48]);
    expect(later?.values["averageGrowth"]).toBeCloseTo(5.7556, 4);
    expect(later?.values["remainingRequiredGrowthLow"]).toBeCloseTo(11.2181, 4);
    expect(later?.values["remainingRequiredGrowthHigh"]).toBeCloseTo(12.9238, 4);
    const earlier = (await assess(["--as-of", "2023-12-31"]))["grdp-growth"];
    expect(earlier?.observations.at(-1)).toMatchObject({ period: "2023", value: 5.97 });
  });

  it("takes today in Viet Nam without --as-of", async () => {
    const asOf = async (now: string) =>
      JSON.parse((await runInMemory(["progress", "--format", "json"], { now })).stdout).asOf;
    expect(await asOf("2024-12-31T16:59:59.999Z")).toBe("2024-12-31");
    expect(await asOf("2024-12-31T17:00:00Z")).toBe("2025-01-01");
  });

  it("uses assumptions, and says which were of no use", async () => {
    const args = ["--as-of", "2024-12-31"];
    expect((await assess(args))["industrial-land-area"]?.reason).toBe("baseline-missing");
    const base = await assess([...args, "--assume", "industrial-land-area.base-year=2023"]);
    expect(base["industrial-land-area"]?.values["absoluteIncrease"]).toBeCloseTo(63.09, 10);
    const rate = await assess([...args, "--assume", "usd-vnd=25000"]);
    expect(JSON.stringify(rate["grdp-per-capita"]?.derivation)).toContain("--assume usd-vnd=25000");
    const { code, stderr } = await runInMemory([
      "progress",
      "--assume",
      "urbanisation-rate.tolerance=5%",
      "--lang",
      "en",
    ]);
    expect(code).toBe(0);
    expect(stderr).toBe("Note: no calculation uses the assumption urbanisation-rate.tolerance.\n");
  });

  describe("shows who answers today beside who was named", () => {
    const on = (day: string) => ({ now: `${day}T03:00:00Z` });

    it("to read: the issuer and the leads, whatever day is assessed", async () => {
      const { stdout } = await runInMemory(
        ["progress", "--as-of", "2024-12-31", "--lang", "en"],
        on("2026-11-23"),
      );
      const lines = stdout.slice(stdout.indexOf("WHO ANSWERS")).split("\n");
      expect(lines.slice(0, 5)).toEqual([
        "WHO ANSWERS ON 23 November 2026",
        "Issued by: People's Committee of Bình Dương Province; answers today: People's Committee of Ho Chi Minh City.",
        "The plan names no agency for any indicator; it names those who lead by task.",
        "",
        "Named\tPoints\tAnswers today",
      ]);
      expect(lines).toContain(
        "Department of Culture, Sports and Tourism\tIII.7.a\tDepartment of Culture and Sports of Ho Chi Minh City; Department of Tourism of Ho Chi Minh City",
      );
      expect(lines).toContain(
        "Department of Planning and Investment\tIII.1.b, III.2.a, III.5.a\tDepartment of Finance of Ho Chi Minh City (by the national pattern)",
      );
      expect(lines).toContain(
        "Cooperative Alliance\tIII.5.b\tthe collective economy and cooperatives: not known",
      );
      const rows = lines.slice(5).filter((line) => line.includes("\t"));
      const leads = new Set(
        plan7099.assignments.flatMap(({ leads: all }) => all.map(({ agency }) => agency)),
      );
      expect(rows).toHaveLength(leads.size);
    });

    it.each(["vi", "en"])("with chosen indicators and steps only the issuer, in %s", async (language) => {
      for (const extra of [["--indicator", "urbanisation-rate"], ["--explain"]]) {
        const { stdout } = await runInMemory(["progress", "--lang", language, ...extra], on("2026-11-23"));
        const said = {
          vi: "nay do: Ủy ban nhân dân Thành phố Hồ Chí Minh.",
          en: "answers today: People's Committee of Ho Chi Minh City.",
        };
        expect(stdout).toContain(said[language as "vi" | "en"]);
        expect(stdout).not.toContain("III.7.a\t");
      }
    });

    it("for programs, with certainty and way, and names nobody for an indicator", async () => {
      const { stdout } = await runInMemory(["progress", "--format", "json"], on("2026-11-23"));
      const { answerable } = JSON.parse(stdout);
      expect(answerable).toMatchObject({
        on: "2026-11-23",
        changesKnown: true,
        forIndicators: null,
        forPlan: {
          asWritten: "Ủy ban nhân dân tỉnh Bình Dương",
          answers: [
            {
              id: "hcmc-peoples-committee",
              since: "2025-07-01",
              certainty: "enacted",
              named: { id: "provincial-peoples-committee" },
              via: [{ effective: "2025-07-01", legalBasis: "202/2025/QH15" }],
            },
          ],
          unknown: [],
          candidates: [],
        },
      });
      const minerals = answerable.forTasks.find(
        ({ named }: { named: { id: string } }) =>
          named.id === "department-of-natural-resources-and-environment",
      );
      expect(minerals).toMatchObject({ basis: "stated", assignments: ["III.6.a"] });
      expect(minerals.answers).toContainEqual(
        expect.objectContaining({
          id: "hcmc-department-of-industry-and-trade",
          until: "2027-02-28",
          function: expect.objectContaining({ code: "minerals" }),
        }),
      );
    });

    it("is the issuer itself while it exists", async () => {
      const { stdout } = await runInMemory(["progress", "--format", "json"], on("2025-06-30"));
      const { forPlan } = JSON.parse(stdout).answerable;
      expect(forPlan.answers.map(({ id }: { id: string }) => id)).toEqual(["provincial-peoples-committee"]);
    });

    it("says of another plan that no changes are known, and of an unknown issuer that it is not known", async () => {
      const documents = plan7099.documents.map((document) => ({ ...document, issuer: "Ủy ban X" }));
      const files = { "x.json": JSON.stringify({ ...plan7099, id: "another", documents }) };
      const { stdout } = await runInMemory(["progress", "--plan", "x.json", "--lang", "en"], { files });
      expect(stdout).toContain("Issued by: Ủy ban X; answers today: not known.");
      expect(stdout).toContain("No changes of organisation are known for this plan");
    });

    it("on the page, as a table that is read without its lines, too", async () => {
      const { stdout } = await runInMemory(
        ["progress", "--format", "html", "--lang", "en"],
        on("2026-11-23"),
      );
      expect(stdout).toContain('<h2 id="answerable">Who answers</h2>');
      expect(stdout).toContain('<a href="#answerable">Who answers</a>');
      expect(stdout).toContain('<td role="cell" data-label="Answers today">Department of Culture and Sports');
      expect(stdout).toContain("People&#39;s Committee of Ho Chi Minh City.");
    });
  });

  describe("breaks a series where the area passed into another", () => {
    const file = `${HEADER}\nurbanisation-rate,2020,82,%\nurbanisation-rate,2023,84,%\nurbanisation-rate,2025,86,%\ngrdp-growth,2021,2.62,%`;
    const options = { files: { "x.csv": file }, now: "2026-11-23T03:00:00Z" };
    const ask = (args: readonly string[] = []) =>
      runInMemory(["progress", "x.csv", "--lang", "en", ...args], options);

    it("so that no trend leads from the former province to the city", async () => {
      const { stdout, stderr } = await ask(["--format", "json"]);
      const all = Object.fromEntries(
        JSON.parse(stdout).assessments.map((one: Assessment) => [one.indicator, one]),
      );
      expect(all["urbanisation-rate"]).toMatchObject({ pace: null, reasons: { pace: "series-break" } });
      expect(all["urbanisation-rate"].observations.map(({ period }: { period: string }) => period)).toEqual([
        "2025",
      ]);
      // a series that ends before the change is as it was
      expect(JSON.stringify(all["grdp-growth"])).not.toContain("series-break");
      expect(stderr).toBe(
        "Note: the area changed on 1 July 2025 (202/2025/QH15), so series break there: Urbanisation rate. If all figures are of the former area, add --same-territory.\n",
      );
    });

    it("unless the user says that all figures are of the former area", async () => {
      const { stdout, stderr } = await ask(["--same-territory", "--indicator", "urbanisation-rate"]);
      expect(stdout).toContain("2025: 86% (2020: 82%)\tnot due\tahead (1.33)");
      expect(stderr).toContain("are taken to be of the former area: Urbanisation rate.");
    });

    it("not before that day", async () => {
      const { stdout, stderr } = await ask(["--as-of", "2025-06-30", "--indicator", "urbanisation-rate"]);
      expect(stderr).toBe("");
      expect(stdout).toContain("ahead");
    });

    it("and leaves the figures that come along as they are: none of them reaches that day", async () => {
      const today = await runInMemory(["progress", "--format", "json"], options);
      expect(today.stderr).toBe("");
      expect(today.stdout).not.toContain("series-break");
    });
  });

  it("reads its own figures back with the same answers", async () => {
    const { readFile } = await import("node:fs/promises");
    const file = new URL(import.meta.resolve("@kehoach/binh-duong/published-figures.csv"));
    const files = { "x.csv": await readFile(file) };
    expect(await assess(["x.csv", "--as-of", "2024-12-31"], { files })).toEqual(
      await assess(["--as-of", "2024-12-31"]),
    );
  });

  it("shows chosen indicators only", async () => {
    const { stdout } = await runInMemory([
      "progress",
      "--as-of",
      "2024-12-31",
      "--indicator",
      "urbanisation-rate",
      "--indicator",
      "tfp-contribution",
    ]);
    expect(stdout).toMatchInlineSnapshot(`
      "Tiến độ kế hoạch 7099/KH-UBND tính đến ngày 31/12/2024
      2 mức phấn đấu: 1 đánh giá được, 1 chưa đánh giá được.

      Chỉ tiêu	Mức phấn đấu	Số liệu	Kết quả	Tiến độ	Loại số liệu
      Đóng góp của TFP vào tăng trưởng	khoảng 56%	—	chưa đến hạn	— chưa có số liệu	không có
      Tỷ lệ đô thị hóa	88–90%	2023: 84% (2020: 82%)	chưa đến hạn	vượt tiến độ (1,11)	không nêu rõ

      Giả định:
      - Tỷ lệ đô thị hóa: năm gốc 2020 (mặc định: năm liền trước thời kỳ kế hoạch).
      Số trong ngoặc sau tiến độ: mức thực hiện so với mức cần có đến nay (1 là đúng tiến độ).
      Xem từng bước tính: thêm --explain (có thể kèm --indicator MÃ).

      AI PHỤ TRÁCH VÀO NGÀY 01/06/2025
      Ban hành: Ủy ban nhân dân tỉnh Bình Dương; nay do: Ủy ban nhân dân tỉnh Bình Dương.
      Kế hoạch không nêu cơ quan nào cho từng chỉ tiêu; cơ quan chủ trì được nêu theo nhiệm vụ.
      "
    `);
    const without = await runInMemory(["progress", "--indicator", "fdi-stock", "--lang", "en"]);
    expect(without).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("The plan sets no target for what was chosen."),
    });
  });

  it("explains each step", async () => {
    const { stdout } = await runInMemory(["progress", "--as-of", "2024-12-31", "--explain", "--lang", "en"]);
    expect(stdout).toContain("GRDP growth: 9–10%/year\n  - The plan, II.2.1:");
    expect(stdout).toContain("5.7556%");
    expect(stdout.match(/\n {2}- Pace: /g)).toHaveLength(18);
  });

  it.each([80, 100, 120])("fits a terminal of %d columns", async (columns) => {
    for (const args of [["progress"], ["progress", "--explain"], ["plan"]]) {
      const { stdout } = await runInMemory(args, { columns, env: { NO_COLOR: "1" } });
      const { default: stringWidth } = await import("string-width");
      expect(Math.max(...stdout.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
      expect(stdout).not.toContain("\u001b");
      expect(stdout).not.toContain("\t");
    }
  });

  it.each([
    { name: "piped", options: {}, coloured: false },
    { name: "in a terminal", options: { columns: 100 }, coloured: true },
    { name: "in a dumb terminal", options: { columns: 100, env: { TERM: "dumb" } }, coloured: false },
    { name: "where NO_COLOR is set", options: { columns: 100, env: { NO_COLOR: "1" } }, coloured: false },
    { name: "where FORCE_COLOR is set", options: { env: { FORCE_COLOR: "1" } }, coloured: true },
  ])("has colour: $coloured, $name", async ({ options, coloured }) => {
    expect((await runInMemory(["progress"], options)).stdout.includes("\u001b[")).toBe(coloured);
  });

  it("has no figures of another plan, and says so", async () => {
    const files = { "x.json": JSON.stringify({ ...plan7099, id: "another" }) };
    const { code, stdout, stderr } = await runInMemory(["progress", "--plan", "x.json", "--lang", "en"], {
      files,
    });
    expect(code).toBe(0);
    expect(stdout).toContain("18 targets: 0 assessable");
    expect(stderr).toMatch(/^Note: there are no figures for this plan/);
  });

  it("names what is wrong in a file, line by line", async () => {
    const csv = [
      HEADER,
      "grdp-grwth,2024,7.48,%",
      "grdp-growth,2024,cao,%",
      "grdp-growth,2024-Q5,7.48,%",
      "grdp-growth,2024,7.48,ha",
      "urbanisation-rate,2024,84.5,%",
    ].join("\n");
    const { code, stdout, stderr } = await readFigures(csv);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatchInlineSnapshot(`
      "x.csv:2:A2 [error] ref.unknown The plan has no indicator "grdp-grwth". → Correct the code or name to one of the plan's. (meant: grdp-growth?)
      x.csv:3:C3 [error] cell.number-format "cao" is not a number. → Write the number only, such as 1234.5; the unit has its own column.
      x.csv:4:B4 [error] cell.period-format "2024-Q5" is not a period, or leaves open which one. → Write 2024 (year), 2024-S1 (half), 2024-Q3 (quarter), 2024-M09 (month) or 2024-01-01/P9M (nine months).
      x.csv:5:D5 [error] cell.unit-mismatch "ha" is not a unit of "grdp-growth" (percent). → Give the value in percent and correct the unit.
      4 errors, 0 warnings.
      "
    `);
    const json = await readFigures(csv, ["--format", "json"]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout).findings).toHaveLength(4);
    expect(json.stderr).toBe(stderr);
  });

  it("goes on after warnings", async () => {
    const { code, stdout, stderr } = await readFigures(`${HEADER}\nTỷ lệ đô thị hóa,2024,84.5,%`);
    expect(code).toBe(0);
    expect(stdout).toContain("2024: 84.5%");
    expect(stderr).toContain("x.csv:2:A2 [warning] code.label-used");
  });

  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...Buffer.from(`${HEADER}\ngrdp-growth,2024,7.48,%`, "utf16le"),
  ]);
  it.each<{ name: string; file: string | Uint8Array; code: number }>([
    { name: "CRLF", file: `${HEADER}\r\ngrdp-growth,2024,7.48,%\r\n`, code: 0 },
    { name: "a byte order mark", file: `\uFEFF${HEADER}\ngrdp-growth,2024,7.48,%`, code: 0 },
    { name: "UTF-16", file: utf16, code: 0 },
    { name: "semicolons", file: `${HEADER}\ngrdp-growth,2024,7.48,%`.replaceAll(",", ";"), code: 0 },
    { name: "a header alone", file: HEADER, code: 0 },
    { name: "nothing", file: "", code: 1 },
    { name: "blanks", file: " \n\n\t\n", code: 1 },
    { name: "binary", file: Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256), code: 1 },
    { name: "NUL bytes", file: `${HEADER}\ngrdp-\0growth,2024,7.48,%`, code: 1 },
    { name: "a cell of 5 MB", file: `${HEADER}\n${"x".repeat(5_000_000)},2024,7.48,%`, code: 1 },
    {
      name: "a header of 900 kB",
      file: `${HEADER},${"x".repeat(900_000)}\ngrdp-growth,2024,7.48,%,`,
      code: 0,
    },
    { name: "a value of 400 digits", file: `${HEADER}\ngrdp-growth,2024,${"9".repeat(400)},%`, code: 1 },
    {
      name: "a value of 300 digits",
      file: `${HEADER}\nfdi-attracted,2021,${"9".repeat(300)},trillion VND`,
      code: 1,
    },
    { name: "very many decimals", file: `${HEADER}\nurbanisation-rate,2024,84.${"1".repeat(60)},%`, code: 1 },
    {
      name: "a header __proto__",
      file: `__proto__,constructor,${HEADER}\n1,2,grdp-growth,2024,7.48,%`,
      code: 0,
    },
    {
      name: "an indicator __proto__",
      file: `${HEADER}\n__proto__,2024,7.48,%\nconstructor,2024,1,%`,
      code: 1,
    },
    { name: "terminal escapes", file: `${HEADER}\n\u001b]0;x\u0007\u009b2J,2024,7.48,%`, code: 1 },
    { name: "bidirectional marks", file: `${HEADER}\n\u202egrdp-growth\u2066,2024,7.48,%`, code: 0 },
    {
      name: "naughty strings",
      file: `${HEADER}\n<script>alert(1)</script>,$(id),'; DROP TABLE x;--,𝕜𝕡\n${"Ẑ̶̡̖".repeat(50)},٢٠٢٤,٧,％\n﷽,NaN,-0,\uFEFF`,
      code: 1,
    },
    { name: "a quotation mark that never closes", file: `${HEADER}\n"grdp-growth,2024,7.48,%`, code: 1 },
  ])("ends with $code for $name", async ({ file, code }) => {
    for (const format of ["table", "json"]) {
      const ran = await readFigures(file, ["--format", format, "--explain"]);
      expect(ran.code, ran.stderr.slice(0, 200)).toBe(code);
      // nothing that a terminal would act on
      expect(ran.stdout + ran.stderr).not.toMatch(/(?!\n|\t)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(ran.stderr.length).toBeLessThan(20_000);
      expect(ran.stderr).not.toMatch(/\n {4}at /);
    }
  });

  describe("reads JSON", () => {
    const figure = { indicator: "grdp-growth", period: "2021", value: 2.62, unit: "percent" };
    const submission = {
      schemaVersion: "1",
      plan: plan7099.id,
      action: "submit",
      observations: [figure],
      taskReports: [],
    };
    const csv = `${HEADER}\ngrdp-growth,2021,2.62,percent`;

    it.each([
      { name: "by its name", path: "x.json", content: JSON.stringify([figure]) },
      { name: "a figure a line", path: "x.ndjson", content: `${JSON.stringify(figure)}\n` },
      { name: "by what it holds", path: "x", content: `\uFEFF ${JSON.stringify(submission)}` },
      { name: "from standard input", path: "-", content: JSON.stringify(submission) },
    ])("$name", async ({ path, content }) => {
      const asOf = ["--as-of", "2025-01-01"];
      const expected = await assess(["x.csv", ...asOf], { files: { "x.csv": csv } });
      expect(await assess([path, ...asOf], { files: { [path]: content }, standardInput: content })).toEqual(
        expected,
      );
    });

    it("and names what is wrong in it, place by place", async () => {
      const files = { "x.json": JSON.stringify([figure, { ...figure, indicator: "grdp-grwth" }]) };
      const { code, stderr } = await runInMemory(["progress", "x.json", "--lang", "en"], { files });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^x\.json:1:\/1\/indicator \[error\] ref\.unknown /);
    });
  });

  it("reads standard input", async () => {
    const found = await assess(["-", "--as-of", "2025-01-01"], {
      standardInput: `${HEADER}\ngrdp-growth,2021,2.62,%`,
    });
    expect(found["grdp-growth"]?.observations).toHaveLength(1);
  });
});
