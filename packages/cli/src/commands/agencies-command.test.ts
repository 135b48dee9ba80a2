import { plan7099 } from "@kehoach/binh-duong/plan";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/run-in-memory.ts";

interface Answers {
  readonly answers: readonly {
    readonly id: string;
    readonly certainty: string;
    readonly since: string | null;
    readonly until: string | null;
    readonly function: { readonly code: string; readonly basis: string } | null;
    readonly via: readonly { readonly effective: string }[];
  }[];
  readonly candidates: readonly { readonly id: string; readonly score: number }[];
  readonly unknown: readonly { readonly reason: string }[];
}

const json = async (...args: readonly string[]): Promise<Answers> => {
  const { code, stdout, stderr } = await runInMemory(["agencies", ...args, "--format", "json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as Answers;
};

describe("kehoach agencies", () => {
  it("answers for a task with function, certainty and way", async () => {
    const { answers, candidates } = await json("--task", "III.3.b.1", "--on", "2026-11-23");
    expect(answers).toMatchObject([
      {
        id: "hcmc-department-of-education-and-training",
        since: "2025-07-01",
        until: null,
        function: { code: "vocational-education", basis: "inferred" },
        certainty: "national-pattern",
        via: [{ effective: "2025-03-01" }, { effective: "2025-07-01" }],
      },
    ]);
    expect(candidates).toEqual([]);
  });

  it.each([
    { task: "III.3.b.1", on: "2024-12-31", ids: ["department-of-labour-invalids-and-social-affairs"] },
    {
      task: "III.7.a",
      on: "2025-07-01",
      ids: ["hcmc-department-of-culture-and-sports", "hcmc-department-of-tourism"],
    },
    { task: "III.2.d", on: "2025-07-27", ids: ["industrial-parks-management-board"] },
    { task: "III.2.d", on: "2025-07-28", ids: ["hcmc-export-processing-and-industrial-zones-board"] },
  ])("answers for $task on $on with $ids", async ({ task, on, ids }) => {
    expect((await json("--task", task, "--on", on)).answers.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    { language: "vi", says: ["theo mô hình chung cả nước", "đọc ở tỉnh Hà Tĩnh"] },
    { language: "en", says: ["by the national pattern", "read for Hà Tĩnh Province", "1 July 2025"] },
  ])("says by which pattern and how sure in $language", async ({ language, says }) => {
    const args = ["agencies", "--task", "III.3.b.1", "--on", "2026-11-23", "--lang", language];
    const { stdout } = await runInMemory(args);
    for (const text of says) expect(stdout).toContain(text);
  });

  it.each(["SKHĐT", "So KH&DT", "Sở Kế hoạch và Đầu tư"])("follows %s to today", async (name) => {
    const { answers } = await json(name, "--on", "2026-11-23");
    expect(answers.map(({ id }) => id)).toEqual(["hcmc-department-of-finance"]);
  });

  it("gives no answer but candidates where a name is in doubt", async () => {
    const { answers, candidates } = await json("Sở Công", "--on", "2024-12-31");
    expect(answers).toEqual([]);
    expect(candidates[0]).toMatchObject({ id: "department-of-industry-and-trade" });
    expect(candidates[0]?.score).toBeLessThan(0.8);
    expect(await json("Bộ Xây dựng")).toMatchObject({ answers: [], candidates: [] });
    for (const [language, says] of [
      ["vi", "Chưa xác định được cơ quan"],
      ["en", "No agency is meant beyond doubt"],
    ] as const) {
      const { stdout } = await runInMemory(["agencies", "Sở Công", "--lang", language]);
      expect(stdout).toContain(says);
    }
  });

  it("says what is not known", async () => {
    const { answers, unknown } = await json("--task", "III.5.b.1", "--on", "2026-11-23");
    expect(answers).toEqual([]);
    expect(unknown).toMatchObject([{ reason: "no-successor-known" }]);
    const args = ["agencies", "--task", "III.5.b.1", "--on", "2026-11-23", "--lang", "en"];
    const { stdout } = await runInMemory(args);
    expect(stdout).toContain("its successor is not known");
  });

  it("lists the agencies of a day, today in Viet Nam by default", async () => {
    const listed = await runInMemory(["agencies", "--format", "json"], { now: "2025-06-30T18:00:00Z" });
    const ids = (JSON.parse(listed.stdout) as Answers).answers.map(({ id }) => id);
    expect(ids).toContain("hcmc-department-of-finance");
    expect(ids).not.toContain("department-of-finance");
  });

  it("knows no changes for another plan", async () => {
    const { stdout } = await runInMemory(
      ["agencies", "--plan", "p.json", "--task", "III.4.a.1", "--on", "2025-02-01", "--format", "json"],
      { files: { "p.json": JSON.stringify(plan7099) } },
    );
    expect((JSON.parse(stdout) as Answers).answers.map(({ id }) => id)).toEqual(["department-of-transport"]);
  });

  it.each([
    { args: ["--task", "III.9.z"], says: "no task or point “III.9.z”" },
    { args: ["Sở Y tế", "--task", "III.3.b"], says: "a name or --task, not both" },
    { args: ["--on", "23/11/2026"], says: "“23/11/2026” is not a real day written like 2024-12-31 (--on)" },
  ])("refuses $args", async ({ args, says }) => {
    const { code, stdout, stderr } = await runInMemory(["agencies", ...args, "--lang", "en"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });
});
