import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Finding, Submission } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { combineSubmissions } from "../dataset/combine-submissions.ts";
import { chargedPlan } from "../fixtures/charged-plan.ts";
import { readProfile } from "../report/read-profile.ts";
import { readMapping } from "../table/read-mapping.ts";
import { buildWorkbook, type WorkbookDescription } from "../testing/build-workbook.ts";
import { validateDataset } from "../validate-dataset.ts";
import type { ValidationOptions } from "../validation-options.ts";
import { RULES } from "./rules.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/rules");

const DEFAULTS: ValidationOptions = { plan: chargedPlan, clock: "2026-11-24", runId: "fixture" };

function bytesOfHex(text: string): Uint8Array {
  return Uint8Array.from(text.replace(/\s/g, "").match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

async function contentOf(file: string): Promise<{ readonly name: string; readonly content: Uint8Array }> {
  const bytes = readFileSync(file);
  const name = basename(file);
  if (name.endsWith(".hex")) return { name: name.replace(".hex", ""), content: bytesOfHex(bytes.toString()) };
  if (!name.endsWith(".workbook.json")) return { name, content: bytes };
  const description = JSON.parse(bytes.toString()) as WorkbookDescription;
  return {
    name: name.replace("workbook.json", description.format),
    content: await buildWorkbook(description),
  };
}

/** Options as a file gives them; mapping and profile are read as files of users are. */
function optionsOf(file: string | undefined): {
  readonly options: ValidationOptions;
  readonly findings: readonly Finding[];
} {
  if (file === undefined) return { options: DEFAULTS, findings: [] };
  const { mapping, profile, ...others } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  const findings: Finding[] = [];
  const read: Record<string, unknown> = {};
  if (mapping !== undefined) {
    const reading = readMapping(mapping);
    if (reading.ok) read["mapping"] = reading.mapping;
    else findings.push(...reading.findings);
  }
  if (profile !== undefined) {
    const reading = readProfile(profile, { rules: RULES });
    findings.push(...reading.findings);
    if (reading.profile !== undefined) read["profile"] = reading.profile;
  }
  return { options: { ...DEFAULTS, ...others, ...read }, findings };
}

async function findingsIn(file: string): Promise<readonly Finding[]> {
  if (file.endsWith(".submissions.json")) {
    const submissions = JSON.parse(readFileSync(file, "utf8")) as readonly Submission[];
    return combineSubmissions(submissions).findings;
  }
  const kind = basename(file).split(".")[0];
  const [optionsFile] = globSync(join(file, `../${kind}.options.json`));
  const { options, findings } = optionsOf(optionsFile);
  const all = [...findings];
  for await (const finding of validateDataset(await contentOf(file), options)) all.push(finding);
  return all;
}

function filesOf(rule: string, kind: "failing" | "passing"): readonly string[] {
  return globSync(join(FOLDER, rule, `${kind}.*`)).filter((file) => !file.endsWith(".options.json"));
}

/** Only the readers of whole texts have these limits; their tests make what goes beyond them. */
const LIMITS_OF_TEXTS = ["file.parts-limit", "file.findings-limit", "file.limit"];

const RULES_WITH_FIXTURES = RULES.filter(({ id }) => !LIMITS_OF_TEXTS.includes(id));

describe("the fixtures of rules", () => {
  it("are there for each rule, and for nothing else", () => {
    const folders = globSync("*", { cwd: FOLDER }).sort();
    expect(folders).toEqual(RULES_WITH_FIXTURES.map(({ id }) => id).sort());
  });

  it.each(RULES_WITH_FIXTURES)(
    "$id finds its failing ones and not its passing ones",
    async ({ id, severity }) => {
      const [failing, passing] = [filesOf(id, "failing"), filesOf(id, "passing")];
      expect(failing.length).toBeGreaterThan(0);
      expect(passing.length).toBeGreaterThan(0);
      for (const file of failing) {
        const found = (await findingsIn(file)).filter(({ rule }) => rule === id);
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
        const errors = (await findingsIn(file)).filter(
          ({ rule, severity: told }) => rule === id || told === "error",
        );
        expect(errors.map(({ rule, message }) => `${file}: ${rule} ${message.en}`)).toEqual([]);
      }
    },
  );
});
