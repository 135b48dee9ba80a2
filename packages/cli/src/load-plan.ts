import { type Finding, findingOf, type Plan } from "@kehoach/model";
import type { Io } from "./io.ts";
import { jsonFault } from "./json-fault.ts";
import { jsonEncoding, jsonSyntax } from "./plan-file-rules.ts";
import { readInput } from "./read-input.ts";

/** A plan with what is wrong with it; `undefined` where it cannot be one. */
export interface LoadedPlan {
  readonly plan: Plan | undefined;
  readonly findings: readonly Finding[];
}

async function parsePlan(bytes: Uint8Array, path: string): Promise<LoadedPlan> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return {
      plan: undefined,
      findings: [findingOf(jsonEncoding, { parameters: {}, location: { input: path } })],
    };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column } = jsonFault(text) ?? { line: 1, column: 1 };
    const location = { input: path, line };
    return {
      plan: undefined,
      findings: [findingOf(jsonSyntax, { parameters: { line, column }, location })],
    };
  }
  // loads zod, which only plan files need
  const { readPlan } = await import("@kehoach/model/schema");
  const { plan, findings } = readPlan(value);
  return {
    plan,
    findings: findings.map((finding) => ({ ...finding, location: { input: path, ...finding.location } })),
  };
}

/** The plan of a file, or the one that comes along. */
export async function loadPlan(path: string | undefined, io: Io): Promise<LoadedPlan> {
  if (path !== undefined) return parsePlan(await readInput(path, io), path);
  const { defaultPlan } = await import("./default-plan.ts");
  return { plan: defaultPlan, findings: [] };
}
