import type { Finding } from "./finding.ts";
import type { Plan } from "./plan.ts";
import { PLAN_RULES } from "./plan-rules/plan-rules.ts";

/**
 * What is wrong with a plan as a whole, beyond the shape that types and schemas see: ids used twice, references
 * to nothing, quotations that are not in the text, shares that do not sum to 100, ranges without ends, units
 * that do not fit, years in the wrong order, targets outside the horizon, assignments without tasks.
 *
 * Every finding has a JSON Pointer into the plan. Empty for a sound plan.
 */
export function checkPlan(plan: Plan): readonly Finding[] {
  return PLAN_RULES.flatMap((rule) => [...rule.check(plan)]);
}
