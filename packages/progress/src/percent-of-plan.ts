import { finiteOrUndefined } from "./finite-or-undefined.ts";
import { requireFinite } from "./require-finite.ts";

/**
 * A value as percent of what was planned: the column "% so với KH" of Vietnamese tables. 100 is exactly the plan.
 *
 * Both in one unit. Not capped and without direction: where less is better, below 100 is the good side (a value of
 * 6 on a plan of at most 8 is 75). There is no turned-round variant: of the sources read only one tracker turns
 * the fraction round for decreasing indicators, and it takes the worst month. For totals give the running total
 * itself, never a sum of running totals.
 *
 * @returns Percent; `undefined` if the plan is 0, or the result too large for a number.
 * @throws {RangeError} If a number is not finite.
 *
 * @example
 * import { percentOfPlan } from "@kehoach/progress";
 * percentOfPlan({ value: 60, plan: 80 }); // => 75
 * percentOfPlan({ value: 6, plan: 0 }); // => undefined
 */
export function percentOfPlan({
  value,
  plan,
}: {
  readonly value: number;
  readonly plan: number;
}): number | undefined {
  requireFinite("percentOfPlan", { value, plan });
  return plan === 0 ? undefined : finiteOrUndefined((value / plan) * 100);
}
