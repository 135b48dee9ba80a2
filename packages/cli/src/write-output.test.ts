import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { runInMemory } from "./testing/run-in-memory.ts";

const asOf = ["--as-of", "2024-12-31"];

describe("kehoach progress --format csv", () => {
  it("holds the numbers of the JSON, one result a row", async () => {
    const csv = await runInMemory(["progress", ...asOf, "--format", "csv"]);
    const json = JSON.parse((await runInMemory(["progress", ...asOf, "--format", "json"])).stdout);
    const rows: Record<string, string>[] = parse(csv.stdout, { columns: true });
    expect(csv.code).toBe(0);
    for (const { indicator, target, outcome, pace, reason, values } of json.assessments) {
      const own = rows.filter((row) => row["target"] === target);
      const results = own.filter(({ name }) => name !== "").map(({ name, value }) => [name, Number(value)]);
      expect(Object.fromEntries(results)).toEqual(values);
      for (const row of own) {
        expect(row).toMatchObject({
          indicator,
          as_of: "2024-12-31",
          outcome: outcome ?? "",
          pace: pace ?? "",
          reason: reason ?? "",
        });
      }
    }
    expect(new Set(rows.map(({ target }) => target)).size).toBe(json.assessments.length);
  });

  it("marks text that a spreadsheet would run, and leaves negative numbers alone", async () => {
    const plan = JSON.parse((await runInMemory(["plan", "--format", "json"])).stdout);
    for (const target of plan.targets) target.id = `=cmd|${target.id}`;
    const falling =
      "indicator,period,value,unit\nurbanisation-rate,2020,82,%\nurbanisation-rate,2023,81.5,%\n";
    const { stdout } = await runInMemory(
      ["progress", "f.csv", "--plan", "p.json", ...asOf, "--format", "csv"],
      {
        files: { "p.json": JSON.stringify(plan), "f.csv": falling },
      },
    );
    expect(stdout).toContain("'=cmd|urbanisation-rate-2030");
    expect(stdout).toMatch(/changePerYear,-0\.1666/);
  });
});

describe("kehoach progress --out", () => {
  it.each([
    { format: "html", begins: "<!doctype html>" },
    { format: "csv", begins: "indicator,target," },
    { format: "json", begins: "{" },
    { format: "table", begins: "Tiến độ kế hoạch 7099/KH-UBND" },
  ])("writes $format to the file and nothing else", async ({ format, begins }) => {
    const { code, stdout, written } = await runInMemory([
      "progress",
      ...asOf,
      "--format",
      format,
      "--out",
      "x",
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(Object.keys(written)).toEqual(["x"]);
    expect(written["x"]?.toLowerCase().startsWith(begins.toLowerCase())).toBe(true);
  });

  it("writes the page for the indicators that were asked for, in the language asked for", async () => {
    const { stdout } = await runInMemory([
      "progress",
      ...asOf,
      "--format",
      "html",
      "--lang",
      "en",
      "--indicator",
      "grdp-growth",
    ]);
    expect(stdout).toContain('lang="en"');
    expect(stdout).toContain("GRDP growth");
    expect(stdout).not.toContain("Urbanisation rate");
  });

  it("says why a file cannot be written, without a stack trace", async () => {
    const { code, stderr } = await runInMemory([
      "progress",
      ...asOf,
      "--out",
      "/read-only/x",
      "--lang",
      "en",
    ]);
    expect(code).toBe(4);
    expect(stderr).toBe("kehoach: “/read-only/x” cannot be written: permission is denied.\n");
  });

  it("is unknown to a command that has nothing to write", async () => {
    expect((await runInMemory(["plan", "--out", "x"])).code).toBe(2);
    expect((await runInMemory(["plan", "--format", "html"])).code).toBe(2);
  });
});
