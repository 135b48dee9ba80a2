import {
  type IndicatorCodeOf,
  isDay,
  type Observation,
  type Plan,
  type PlanAssessment,
} from "@kehoach/model";
import { assessPlan } from "./assess-plan.ts";
import { type AssessmentChange, assessmentChanges } from "./assessment-changes.ts";
import type { Assumptions } from "./assumptions.ts";
import { type FigureChange, figureChanges } from "./figure-changes.ts";
import type { SeriesBreak } from "./series-break.ts";

/** What is compared: one set of figures as it was known on two days. */
export interface VintageQuestion<P extends Plan> {
  readonly plan: P;
  /** Only this indicator; all of the plan's if it is left out. */
  readonly indicator?: IndicatorCodeOf<P>;
  readonly observations: readonly Observation[];
  /** The earlier day, `YYYY-MM-DD`. */
  readonly before: string;
  /** The later day, `YYYY-MM-DD`. */
  readonly after: string;
  readonly assumptions?: Assumptions;
  /** Days on which series break, as for an assessment; each day knows those up to it. */
  readonly breaks?: readonly SeriesBreak[];
}

/** A target whose assessment differs, and the figures that changed in between. */
export interface VintageAssessmentChange<
  IndicatorCode extends string = string,
  TargetId extends string = string,
> extends AssessmentChange<IndicatorCode, TargetId> {
  /** Changed figures of its indicator; empty where only time has passed, so that a target fell due. */
  readonly figures: readonly FigureChange[];
}

/** What changed between two days. */
export interface VintageComparison<IndicatorCode extends string = string, TargetId extends string = string> {
  /** `id` of the plan. */
  readonly plan: string;
  readonly before: string;
  readonly after: string;
  /** Figures that were added, revised or reissued, in order of indicator, period and component. */
  readonly figures: readonly FigureChange[];
  /** Targets whose verdict or numbers differ, in the plan's order; those with no `axes` kept their verdict. */
  readonly assessments: readonly VintageAssessmentChange<IndicatorCode, TargetId>[];
}

/**
 * What became known between two days, and which verdicts it changed.
 *
 * Both days see the same figures as far as they were published by then, so that a revision shows as what it was
 * before and after. A verdict may change without a figure, because its time has come.
 *
 * @returns No changes for two equal days.
 * @throws {RangeError} If a day is none, `after` is before `before`, the plan has no such indicator, or an
 *   assumption or a break cannot be meant.
 *
 * @example
 * import { compareVintages } from "@kehoach/progress";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * import { publishedFigures } from "@kehoach/binh-duong/observations";
 * const { figures } = compareVintages({ plan: plan7099, indicator: "grdp-growth", observations: publishedFigures, before: "2024-01-31", after: "2024-12-31" });
 * figures.filter(({ change }) => change === "revised").map(({ from, to }) => [to.period, from.value, to.value]); // => [["2022-S1", 6.84, 5.97], ["2023", 5.97, 5]]
 */
export function compareVintages<const P extends Plan>({
  plan,
  indicator,
  observations,
  before,
  after,
  assumptions = {},
  breaks = [],
}: VintageQuestion<P>): VintageComparison<IndicatorCodeOf<P>, P["targets"][number]["id"]> {
  for (const [name, day] of Object.entries({ before, after })) {
    if (!isDay(day)) {
      throw new RangeError(`compareVintages: ${name} must be a day such as 2024-12-31, got "${day}"`);
    }
  }
  if (after < before) {
    throw new RangeError(`compareVintages: after must not be before "${before}", got "${after}"`);
  }
  if (indicator !== undefined && !plan.indicators.some(({ code }) => code === indicator)) {
    throw new RangeError(`compareVintages: indicator must be one of the plan's, got "${String(indicator)}"`);
  }
  const codes = new Set<string>(
    indicator === undefined ? plan.indicators.map(({ code }) => code) : [indicator],
  );
  const relevant = observations.filter((observation) => codes.has(observation.indicator));
  const targets = plan.targets.filter((target) => codes.has(target.indicator));
  const assessedOn = (asOf: string): PlanAssessment<IndicatorCodeOf<P>, P["targets"][number]["id"]> =>
    assessPlan({ plan: { ...plan, targets }, observations: relevant, asOf, assumptions, breaks });
  const figures = figureChanges({ plan, observations: relevant, before, after });
  const assessments = assessmentChanges({ before: assessedOn(before), after: assessedOn(after) }).map(
    (change) => ({ ...change, figures: figures.filter(({ to }) => to.indicator === change.indicator) }),
  );
  return { plan: plan.id, before, after, figures, assessments };
}
