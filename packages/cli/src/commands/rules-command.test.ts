import { RULES } from "@kehoach/validation";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/run-in-memory.ts";

describe("kehoach rules", () => {
  it("lists every rule", async () => {
    const { code, stdout } = await runInMemory(["rules", "--lang", "en"]);
    expect(code).toBe(0);
    for (const { id } of RULES) expect(stdout).toContain(`${id}\t`);
    expect(stdout.split("\n").filter((line) => line.includes("\t"))).toHaveLength(RULES.length + 1);
    expect(stdout).toContain(RULES[0]?.title.en ?? "?");
  });

  it("gives all of it as JSON", async () => {
    const { stdout } = await runInMemory(["rules", "--format", "json"]);
    const { rules } = JSON.parse(stdout);
    expect(rules.map(({ id }: { readonly id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    const one = JSON.parse((await runInMemory(["rules", "cell.range", "--format", "json"])).stdout);
    expect(rules).toContainEqual(one);
    expect(one).toMatchObject({ id: "cell.range", severity: "error", scope: "cell" });
    expect(one.example.message.en).toContain("841");
  });

  it("tells of one rule by example", async () => {
    const { code, stdout } = await runInMemory(["rules", "CELL.range", "--lang", "en"]);
    expect(code).toBe(0);
    expect(stdout).toContain("cell.range  A value is out of range");
    expect(stdout).toMatch(/Bad:\n {2}indicator,/);
    expect(stdout).toContain('at D2: "841" is not between 0 and 100.');
    expect(stdout).toMatch(/Good:\n {2}indicator,/);
  });

  it.each(RULES.map(({ id }) => id))("can tell of %s in both languages", async (id) => {
    const [vi, en] = await Promise.all(
      ["vi", "en"].map(async (lang) => (await runInMemory(["rules", id, "--lang", lang])).stdout),
    );
    expect(vi).toContain(id);
    expect(vi).not.toBe(en);
  });

  it("asks what an unknown id was meant to be", async () => {
    const { code, stderr } = await runInMemory(["rules", "cell.rnge", "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toContain("There is no rule “cell.rnge”");
    expect(stderr).toContain("Did you mean: cell.range");
  });
});
