import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/rules/rules.ts";
import exceptions from "./exceptions.json" with { type: "json" };
import { type ExpectedTest, flattened } from "./expectation.ts";
import { folderFiles } from "./file-set.ts";
import { optionsOf } from "./options-of.ts";
import { RULE_OF_TYPE, type TableProblem } from "./table-problem.ts";
import { validate } from "./validate.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/frictionless");
const FILES = folderFiles(FOLDER);
const README = readFileSync(join(import.meta.dirname, "README.md"), "utf8");

const TESTS = JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as readonly ExpectedTest[];

function keyOf({ file, test }: ExpectedTest): string {
  return `${file}::${test}`;
}

const EXCEPTIONS: ReadonlyMap<string, string> = new Map(Object.entries(exceptions));
const NAMED = TESTS.map((test) => ({ ...test, key: keyOf(test) }));
const MET = NAMED.filter(({ key }) => !EXCEPTIONS.has(key));

async function problemsOf(test: ExpectedTest): Promise<readonly (readonly TableProblem[])[]> {
  const { subject, options = {} } = optionsOf(keyOf(test)) ?? {};
  // a folder is where the descriptor before it stands
  const paths = test.paths.filter((path) => FILES.read(path) !== undefined);
  return validate(subject ?? { tasks: paths }, FILES, options);
}

describe("expectations of frictionless", () => {
  it("are 172, of which at least 150 are met", () => {
    expect(TESTS).toHaveLength(172);
    expect(new Set(TESTS.map(keyOf)).size).toBe(172);
    expect(MET.length).toBeGreaterThanOrEqual(150);
    expect(README).toContain(`${MET.length} of 172`);
  });

  it.each(MET)("$key", async (test) => {
    const tasks = await problemsOf(test);
    const ofRows = optionsOf(test.key)?.validIsOf === "rows";
    for (const [place, expectation] of test.expect.entries()) {
      if ("spec" in expectation) {
        expect(flattened(tasks, expectation.spec)).toEqual(expectation.expected);
      } else {
        // the first row below the header is the second
        const problems = tasks.flat().filter(({ rowNumber }) => !ofRows || rowNumber === place + 2);
        expect(problems.length === 0, JSON.stringify(problems)).toBe(expectation.valid);
      }
    }
  });

  it("have exceptions that are there and explained", () => {
    const known = TESTS.map(keyOf);
    for (const [key, reason] of EXCEPTIONS) {
      expect(known).toContain(key);
      expect(README).toContain(`| \`${key.split("::")[1]}\` | ${reason} |`);
    }
  });

  it("have a rule of ours, or a reason why not, for each type", () => {
    const rules = RULES.map(({ id }) => id);
    for (const [type, rule] of Object.entries(RULE_OF_TYPE)) {
      if (rule !== null) expect(rules).toContain(rule);
      expect(README).toContain(rule === null ? `| \`${type}\` | – |` : `| \`${type}\` | \`${rule}\` |`);
    }
  });

  it("have no type that the table of rules lacks", async () => {
    for (const test of MET) {
      for (const { type } of (await problemsOf(test)).flat()) expect(RULE_OF_TYPE).toHaveProperty([type]);
    }
  });
});
