import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/run-in-memory.ts";

const ASK = ["template", "--agency", "department-of-industry-and-trade", "--period", "2025-Q3"];

describe("kehoach template", () => {
  it("makes a workbook that validates as it comes", async () => {
    const made = await runInMemory([...ASK, "--out", "t.xlsx"]);
    expect(made).toMatchObject({ code: 0, stdout: "", stderr: "" });
    const bytes = made.writtenBytes["t.xlsx"] ?? new Uint8Array();
    const files = { "t.xlsx": bytes };
    const { code, stdout } = await runInMemory(["validate", "t.xlsx", "--format", "json"], { files });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).inputs[0].template).toMatchObject({
      plan: "plan-7099-kh-ubnd-2024",
      agency: "department-of-industry-and-trade",
      period: "2025-Q3",
    });
  });

  it("takes names and periods as people write them", async () => {
    const named = ["template", "--agency", "Sở Công Thương", "--period", "Quý III/2025", "--out", "t"];
    const coded = [...ASK, "--out", "t"];
    const [a, b] = await Promise.all([named, coded].map((args) => runInMemory(args)));
    expect(a?.writtenBytes["t"]).toEqual(b?.writtenBytes["t"]);
  });

  it.each([
    { args: ASK, says: "--out is not given" },
    { args: ["template", "--period", "2025", "--out", "t"], says: "--agency is not given" },
    { args: ["template", "--agency", "x", "--out", "t"], says: "--period is not given" },
    {
      args: ["template", "--agency", "Sở Cong Thong", "--period", "2025", "--out", "t"],
      says: "Did you mean: department-of-industry-and-trade?",
    },
    {
      args: [...ASK.slice(0, 3), "--period", "Q3/25", "--out", "t"],
      says: "Did you mean: 2025-Q3?",
    },
  ])("refuses a wrong use: $says", async ({ args, says }) => {
    const { code, stderr, writtenBytes } = await runInMemory([...args, "--lang", "en"]);
    expect({ code, writtenBytes }).toEqual({ code: 2, writtenBytes: {} });
    expect(stderr).toContain(says);
  });

  it("ends with 4 where the file cannot be written", async () => {
    expect((await runInMemory([...ASK, "--out", "/read-only/t.xlsx"])).code).toBe(4);
  });
});
