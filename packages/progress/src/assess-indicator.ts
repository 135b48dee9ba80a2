import { type Assessment, type IndicatorCodeOf, isDay, type Observation, type Plan } from "@kehoach/model";
import { assessTarget } from "./assess-target.ts";
import { type Assumptions, requireAssumptions } from "./assumptions.ts";
import { requireBreaks, type SeriesBreak } from "./series-break.ts";

/** What an assessment is made from. */
export interface AssessmentInput<P extends Plan> {
  readonly plan: P;
  /** Figures of any indicators; those of others are passed over. */
  readonly observations: readonly Observation[];
  /** The day to speak for, `YYYY-MM-DD`: figures published later are not used. */
  readonly asOf: string;
  readonly assumptions?: Assumptions;
  /**
   * Days on which series break; none by default. No change, growth, sum or share is counted across one: figures on
   * the other side of it than the due period (or the day of the assessment, where that is earlier) are left out.
   * Those after `asOf` are not known yet.
   */
  readonly breaks?: readonly SeriesBreak[];
}

/** Stops a day that is none, and assumptions and breaks that no caller can mean. */
export function requireInput(
  caller: string,
  { plan, asOf, assumptions, breaks }: AssessmentInput<Plan>,
): void {
  if (!isDay(asOf)) throw new RangeError(`${caller}: asOf must be a day such as 2024-12-31, got "${asOf}"`);
  if (assumptions === undefined && breaks === undefined) return;
  const indicators = plan.indicators.map(({ code }) => code);
  if (assumptions !== undefined) requireAssumptions({ caller, assumptions, indicators });
  if (breaks !== undefined) requireBreaks({ caller, breaks, indicators });
}

/** The figures of an indicator; stops values that are no numbers. */
export function figuresOfIndicator(
  caller: string,
  { observations, indicator }: { readonly observations: readonly Observation[]; readonly indicator: string },
): readonly Observation[] {
  return observations.filter((observation) => {
    if (observation.indicator !== indicator) return false;
    const { value } = observation;
    if (value === null || Number.isFinite(value)) return true;
    throw new RangeError(`${caller}: observations must have finite values, got ${value}`);
  });
}

/**
 * How far one indicator has come by a day, for each of its targets, and why that is the answer.
 *
 * Three axes that are never mixed: `outcome` (exceeded, met, nearly-met, not-met, not-due), `pace` (from the ratio
 * of actual to required progress) and `evidence` (the weakest release used). What cannot be had has a reason code;
 * no value is ever NaN, and a missing figure is never 0. The figures of a period are those published on or before
 * `asOf`; the latest wins, unless it only restates an earlier one more coarsely. Everything assumed is a step of
 * the derivation. Where a series breaks, only the figures on one side of the break count; if that leaves no
 * baseline, the reason is `series-break`. The outcome of a level that is due needs none.
 *
 * @returns One assessment for each target; empty for an indicator without a target.
 * @throws {RangeError} If the plan has no such indicator, `asOf` is not a day, or an assumption cannot be meant
 *   (a tolerance outside 0 to below 1, a rate not above 0, an indicator that the plan does not have), a break has
 *   no real day or an indicator that the plan does not have, or a figure of the indicator is `NaN` or infinite.
 *
 * @example
 * import { assessIndicator } from "@kehoach/progress";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * import { publishedFigures } from "@kehoach/binh-duong/observations";
 * assessIndicator({ plan: plan7099, indicator: "urbanisation-rate", observations: publishedFigures, asOf: "2024-12-31" })[0].pace; // => "ahead"
 */
export function assessIndicator<const P extends Plan>(
  input: AssessmentInput<P> & { readonly indicator: IndicatorCodeOf<P> },
): readonly Assessment<IndicatorCodeOf<P>>[] {
  requireInput("assessIndicator", input);
  const { plan, indicator: code, observations, asOf, assumptions = {}, breaks = [] } = input;
  const indicator = plan.indicators.find((candidate) => candidate.code === code);
  if (indicator === undefined) {
    throw new RangeError(`assessIndicator: indicator must be one of the plan's, got "${String(code)}"`);
  }
  const own = figuresOfIndicator("assessIndicator", { observations, indicator: code });
  return plan.targets
    .filter((target) => target.indicator === code)
    .map((target) => assessTarget({ plan, indicator, target, observations: own, asOf, assumptions, breaks }));
}
