import { globSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "./rules.ts";

describe("the rules of readers", () => {
  it("are named after their files, all of them", () => {
    const files = globSync("*.ts", { cwd: import.meta.dirname })
      .map((file) => basename(file, ".ts"))
      .filter((file) => !file.startsWith("rules") && file !== "validation-rule");
    expect(RULES.map(({ id }) => id.replace(".", "-")).sort()).toEqual(files.sort());
  });

  it("have one id each: group.kebab-name", () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
  });

  it("have titles in both languages that state the bad state", () => {
    for (const { title } of RULES) {
      expect(title.en).toMatch(/^[A-Z][^.]+$/);
      expect(title.vi).toMatch(/^[A-ZĐÔ][^.]+$/);
      expect(title.vi).not.toBe(title.en);
    }
  });
});
