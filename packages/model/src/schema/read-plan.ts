import { checkPlan } from "../check-plan.ts";
import type { Finding } from "../finding.ts";
import type { Plan } from "../plan.ts";
import { PlanSchema } from "./plan-schema.ts";
import { shapeFindings } from "./shape-findings.ts";

/** A plan that was read, or `undefined` if it cannot be one, with what is wrong with it. */
export interface ReadPlan {
  readonly plan: Plan | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a plan from data that comes from outside, such as a parsed `plan.json`.
 *
 * Keys that this release does not know are kept. If the shape is wrong there is no plan, and the findings say
 * where and what; if the shape is right the findings are those of `checkPlan`.
 *
 * @example
 * import { readPlan } from "@kehoach/model/schema";
 * readPlan(42).findings[0].message.en; // => "The value must be an object."
 */
export function readPlan(input: unknown): ReadPlan {
  const result = PlanSchema.safeParse(input);
  if (!result.success) return { plan: undefined, findings: shapeFindings(result.error, input) };
  // the input itself, not zod's copy, so that additions survive
  const plan = input as Plan;
  return { plan, findings: checkPlan(plan) };
}
