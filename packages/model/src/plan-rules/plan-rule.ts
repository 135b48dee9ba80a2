import type { Finding, FindingParameter } from "../finding.ts";
import type { Plan } from "../plan.ts";
import { type Breach, findingOf, type Rule } from "../rule.ts";

/** A check of a whole plan. */
export interface PlanRule extends Pick<Rule<never>, "id" | "severity" | "title"> {
  /** The findings of this rule, in the order of the plan's parts. */
  readonly check: (plan: Plan) => Iterable<Finding>;
}

/** Joins a rule with the search for its breaches. */
export function planRule<Parameters extends Readonly<Record<string, FindingParameter>>>(
  rule: Rule<Parameters>,
  breaches: (plan: Plan) => Iterable<Breach<Parameters>>,
): PlanRule {
  return {
    id: rule.id,
    severity: rule.severity,
    title: rule.title,
    *check(plan) {
      for (const breach of breaches(plan)) yield findingOf(rule, breach);
    },
  };
}
