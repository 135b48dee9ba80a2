import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  findingsInFixture,
  fixturesOf,
  RULE_FIXTURES,
  RULES_WITHOUT_FIXTURES,
} from "../testing/rule-fixtures.ts";
import { RULES } from "./rules.ts";

const RULES_WITH_FIXTURES = RULES.filter(({ id }) => !RULES_WITHOUT_FIXTURES.includes(id));

describe("the fixtures of rules", () => {
  it("are there for each rule, and for nothing else", () => {
    const folders = globSync("*", { cwd: RULE_FIXTURES }).sort();
    expect(folders).toEqual(RULES_WITH_FIXTURES.map(({ id }) => id).sort());
  });

  it.each(RULES_WITH_FIXTURES)(
    "$id finds its failing ones and not its passing ones",
    async ({ id, severity }) => {
      const [failing, passing] = [fixturesOf(id, "failing"), fixturesOf(id, "passing")];
      expect(failing.length).toBeGreaterThan(0);
      expect(passing.length).toBeGreaterThan(0);
      for (const file of failing) {
        const found = (await findingsInFixture(file)).filter(({ rule }) => rule === id);
        expect(found.length, file).toBeGreaterThan(0);
        for (const { severity: told, message, fix } of found) {
          expect(told).toBe(severity);
          for (const { vi, en } of [message, fix]) {
            expect(vi).not.toBe(en);
            expect(`${vi} ${en}`).not.toMatch(/undefined|\[object|NaN/);
          }
        }
      }
      for (const file of passing) {
        const errors = (await findingsInFixture(file)).filter(
          ({ rule, severity: told }) => rule === id || told === "error",
        );
        expect(errors.map(({ rule, message }) => `${file}: ${rule} ${message.en}`)).toEqual([]);
      }
    },
  );
});
