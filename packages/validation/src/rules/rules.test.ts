import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "./rules.ts";
import { RULE_SCOPES } from "./validation-rule.ts";

function holdsRule(file: string): boolean {
  return /^export const \w+: ValidationRule</m.test(readFileSync(file, "utf8"));
}

describe("the rules", () => {
  it("are named after their files, all of them", () => {
    const files = globSync("*.ts", { cwd: import.meta.dirname })
      .filter((file) => holdsRule(join(import.meta.dirname, file)))
      .map((file) => basename(file, ".ts"));
    expect(RULES.map(({ id }) => id.replace(".", "-")).sort()).toEqual(files.sort());
  });

  it("have one id each: group.kebab-name", () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
  });

  it("stand in the order of what they look at, then of their ids", () => {
    const sorted = RULE_SCOPES.flatMap((scope) =>
      RULES.filter((rule) => rule.scope === scope)
        .map(({ id }) => id)
        .sort(),
    );
    expect(RULES.map(({ id }) => id)).toEqual(sorted);
  });

  it("have titles in both languages that state the bad state", () => {
    for (const { title } of RULES) {
      expect(title.en).toMatch(/^[A-Z][^.]+$/);
      expect(title.vi).toMatch(/^[A-ZĐÔ][^.]+$/);
      expect(title.vi).not.toBe(title.en);
    }
  });

  it("say in sentences of both languages why they are there", () => {
    for (const { rationale } of RULES) {
      expect(rationale.en).toMatch(/^[A-Z“"].*[.”]$/);
      expect(rationale.vi).toMatch(/^[\p{Lu}“"].*[.”]$/u);
      expect(rationale.vi).not.toBe(rationale.en);
    }
  });
});
