import type { Finding, Plan } from "@kehoach/model";
import type { Io } from "./io.ts";
import { readInput } from "./read-input.ts";

/** A plan with what is wrong with it; `undefined` where it cannot be one. */
export interface LoadedPlan {
  readonly plan: Plan | undefined;
  readonly findings: readonly Finding[];
}

async function parsePlan(bytes: Uint8Array, path: string): Promise<LoadedPlan> {
  // these load zod, which only JSON files need
  const { parseJson } = await import("@kehoach/validation/json");
  const parsed = parseJson(bytes, { input: path });
  if (!parsed.ok) return { plan: undefined, findings: [parsed.finding] };
  const { readPlan } = await import("@kehoach/model/schema");
  const { plan, findings } = readPlan(parsed.value);
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
