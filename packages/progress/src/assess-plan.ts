import type { IndicatorCodeOf, Plan, PlanAssessment } from "@kehoach/model";
import { type AssessmentInput, figuresOfIndicator, requireInput } from "./assess-indicator.ts";
import { assessTarget } from "./assess-target.ts";

/**
 * How far a whole plan has come by a day: one assessment for each of its targets, in their order.
 *
 * Each is what {@link assessIndicator} gives for its indicator. Empty for a plan without targets.
 *
 * @throws {RangeError} If `asOf` is not a day, an assumption or a break cannot be meant, a value is `NaN`
 *   or infinite, or a target names an indicator that
 *   the plan does not have (`checkPlan` finds that before).
 *
 * @example
 * import { assessPlan } from "@kehoach/progress";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * import { publishedFigures } from "@kehoach/binh-duong/observations";
 * assessPlan({ plan: plan7099, observations: publishedFigures, asOf: "2024-12-31" }).assessments.length; // => 18
 */
export function assessPlan<const P extends Plan>(
  input: AssessmentInput<P>,
): PlanAssessment<IndicatorCodeOf<P>, P["targets"][number]["id"]> {
  requireInput("assessPlan", input);
  const { plan, observations, asOf, assumptions = {}, breaks = [] } = input;
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const assessments = plan.targets.map((target) => {
    const indicator = indicators.get(target.indicator);
    if (indicator === undefined) {
      throw new RangeError(
        `assessPlan: plan has no indicator "${target.indicator}" for target "${target.id}"`,
      );
    }
    const own = figuresOfIndicator("assessPlan", { observations, indicator: target.indicator });
    return assessTarget({ plan, indicator, target, observations: own, asOf, assumptions, breaks });
  });
  return { plan: plan.id, asOf, assessments };
}
