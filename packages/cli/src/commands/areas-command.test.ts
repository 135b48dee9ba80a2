import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/run-in-memory.ts";

interface Answers {
  readonly answers: readonly {
    readonly name: { readonly vi: string };
    readonly code: string;
    readonly level: string;
    readonly extent: string | null;
    readonly predecessors: readonly { readonly extent: string }[];
  }[];
  readonly candidates: readonly unknown[];
}

const json = async (...args: readonly string[]): Promise<Answers> => {
  const { code, stdout, stderr } = await runInMemory(["areas", ...args, "--format", "json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as Answers;
};

describe("kehoach areas", () => {
  it.each([
    { on: "2025-05-01", name: "Phường Mỹ Phước" },
    { on: "2025-08-01", name: "Phường Bến Cát" },
  ])("takes 25813 on $on for $name", async ({ on, name }) => {
    expect((await json("25813", "--on", on)).answers.map((area) => area.name.vi)).toEqual([name]);
  });

  it.each([
    { language: "vi", says: "mã đơn vị hành chính được dùng lại" },
    { language: "en", says: "codes are used again for other units" },
  ])("refuses a code without a day and says why in $language", async ({ language, says }) => {
    for (const args of [["25813"], ["Phường Bến Cát"], []]) {
      const { code, stdout, stderr } = await runInMemory(["areas", ...args, "--lang", language]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(says);
    }
  });

  it("lists all 36 communes with their predecessors, whole or partial", async () => {
    const { answers } = await json("--on", "2025-07-01");
    const communes = answers.filter(({ level }) => level === "commune");
    expect(communes).toHaveLength(36);
    for (const { predecessors } of communes) {
      expect(predecessors.length).toBeGreaterThan(0);
      for (const { extent } of predecessors) expect(["whole", "partial"]).toContain(extent);
    }
  });

  it("follows an old name to what lies there", async () => {
    const { answers } = await json("P. MY PHUOC", "--on", "2025-08-01");
    expect(answers.map(({ code, extent }) => [code, extent])).toEqual([
      ["25813", "partial"],
      ["25840", "partial"],
    ]);
  });

  it.each([
    { language: "vi", says: ["Xã Tân Hưng (toàn bộ)", "Phường Mỹ Phước (một phần)"] },
    { language: "en", says: ["Tân Hưng Commune (whole)", "Mỹ Phước Ward (partial)"] },
  ])("tells where an area comes from in $language", async ({ language, says }) => {
    const { stdout } = await runInMemory(["areas", "25813", "--on", "2025-08-01", "--lang", language]);
    for (const text of says) expect(stdout).toContain(text);
  });

  it("answers with nothing for a code that means nothing on that day", async () => {
    expect(await json("718", "--on", "2025-08-01")).toMatchObject({ answers: [], candidates: [] });
    const { stdout } = await runInMemory(["areas", "718", "--on", "2025-08-01", "--lang", "en"]);
    expect(stdout).toContain("There is no such area on that day.");
  });

  it("refuses a day that is none", async () => {
    const { code, stderr } = await runInMemory(["areas", "25813", "--on", "2025-02-30", "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toContain("(--on)");
  });
});
