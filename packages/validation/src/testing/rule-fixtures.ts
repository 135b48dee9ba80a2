import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Finding, Submission } from "@kehoach/model";
import { combineSubmissions } from "../dataset/combine-submissions.ts";
import { chargedPlan } from "../fixtures/charged-plan.ts";
import { readProfile } from "../report/read-profile.ts";
import { RULES } from "../rules/rules.ts";
import { readMapping } from "../table/read-mapping.ts";
import { validateDataset } from "../validate-dataset.ts";
import type { ValidationOptions } from "../validation-options.ts";
import { buildWorkbook, type WorkbookDescription } from "./build-workbook.ts";

/** Where the fixtures of rules are, one folder for each. */
export const RULE_FIXTURES: string = join(import.meta.dirname, "../../fixtures/rules");

/**
 * Rules that no file can show: limits that tests go beyond with what they make, and files that cannot be opened.
 */
export const RULES_WITHOUT_FIXTURES: readonly string[] = [
  "file.parts-limit",
  "file.findings-limit",
  "file.limit",
  "file.unreadable",
];

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

/** The file with the options of a fixture, `undefined` if it needs none. */
export function optionsFileOf(fixture: string): string | undefined {
  const kind = basename(fixture).split(".")[0];
  const file = join(dirname(fixture), `${kind}.options.json`);
  return existsSync(file) ? file : undefined;
}

/** What is found in a fixture. */
export async function findingsInFixture(file: string): Promise<readonly Finding[]> {
  if (file.endsWith(".submissions.json")) {
    const submissions = JSON.parse(readFileSync(file, "utf8")) as readonly Submission[];
    return combineSubmissions(submissions).findings;
  }
  const { options, findings } = optionsOf(optionsFileOf(file));
  const all = [...findings];
  for await (const finding of validateDataset(await contentOf(file), options)) all.push(finding);
  return all;
}

/** The fixtures of a rule: those that it finds, or those that it does not. */
export function fixturesOf(rule: string, kind: "failing" | "passing"): readonly string[] {
  const folder = join(RULE_FIXTURES, rule);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${kind}.`) && !name.endsWith(".options.json"))
    .sort()
    .map((name) => join(folder, name));
}
