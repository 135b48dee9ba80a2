import { periodInterval } from "@kehoach/calendar";
import {
  type IndicatorCodeOf,
  isDay,
  type Observation,
  type Plan,
  type PlanAssessment,
  parsePeriod,
  UNITS,
  type UnitCode,
} from "@kehoach/model";
import { assessPlan } from "./assess-plan.ts";
import { type AssessmentChange, assessmentChanges } from "./assessment-changes.ts";
import type { Assumptions } from "./assumptions.ts";
import { comparisonKey } from "./figure-changes.ts";
import type { SeriesBreak } from "./series-break.ts";

/** The source that marks a figure as made up; no published figure has it. */
export const SIMULATION_SOURCE = "simulation";

/** A figure that nobody published. */
export interface HypotheticalFigure<IndicatorCode extends string = string> {
  readonly indicator: IndicatorCode;
  /** `null` or left out for the indicator as a whole. */
  readonly component?: string | null;
  /** Period code; it must have begun by the day of the assessment. */
  readonly period: string;
  readonly value: number;
  readonly unit: UnitCode;
  /** What the value is a total over; that of the latest known figure of the same series if it is left out. */
  readonly scope?: string | null;
}

/** What is supposed. */
export interface SimulationChanges<IndicatorCode extends string = string> {
  /** Each takes the place of every figure of the same series and period, or is added. */
  readonly figures?: readonly HypotheticalFigure<IndicatorCode>[];
  /** Laid over the assumptions of the assessment before, indicator by indicator. */
  readonly assumptions?: Assumptions;
}

/** What would be, beside what is. */
export interface Simulation<IndicatorCode extends string = string, TargetId extends string = string> {
  /** `id` of the plan. */
  readonly plan: string;
  readonly asOf: string;
  /** Always `true`: nothing here is a published result. */
  readonly hypothetical: true;
  /** The figures that were supposed, as they were used: source `simulation`, release unspecified. */
  readonly figures: readonly Observation[];
  /** The figures whose place they took. */
  readonly replaced: readonly Observation[];
  /** The assumptions that `after` was made with. */
  readonly assumptions: Assumptions;
  readonly before: PlanAssessment<IndicatorCode, TargetId>;
  readonly after: PlanAssessment<IndicatorCode, TargetId>;
  /** Targets whose verdict or numbers differ, in the plan's order; those with no `axes` kept their verdict. */
  readonly changes: readonly AssessmentChange<IndicatorCode, TargetId>[];
}

function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}

/** The scope of the figure that a supposed one stands in line with: of its period if there is one, else the latest. */
function scopeOf(observations: readonly Observation[], figure: HypotheticalFigure): string | null {
  if (figure.scope !== undefined) return figure.scope;
  const { component = null, period } = figure;
  const kin = observations.filter(
    (other) => other.indicator === figure.indicator && other.component === component && other.value !== null,
  );
  const own = kin.filter((other) => other.period === period);
  const [latest] = [...(own.length > 0 ? own : kin)].sort(
    (a, b) =>
      (a.period < b.period ? 1 : a.period > b.period ? -1 : 0) ||
      ((a.publishedOn ?? "") < (b.publishedOn ?? "") ? 1 : -1),
  );
  return latest?.scope ?? null;
}

function observationOf({
  plan,
  observations,
  asOf,
  figure,
}: {
  readonly plan: Plan;
  readonly observations: readonly Observation[];
  readonly asOf: string;
  readonly figure: HypotheticalFigure;
}): Observation {
  const { indicator, component = null, period, value, unit } = figure;
  return {
    indicator,
    component,
    area: plan.area,
    coverage: null,
    scope: scopeOf(observations, figure),
    period,
    basis: "period",
    value,
    valueText: String(value),
    decimals: decimalsOf(value),
    qualifier: null,
    missing: null,
    unit,
    unitText: UNITS[unit].label.vi,
    release: "unspecified",
    publishedOn: asOf,
    dateBasis: null,
    confidence: null,
    source: SIMULATION_SOURCE,
  };
}

/** Stops a figure that could not take part, which would otherwise be passed over in silence. */
function requireFigure(plan: Plan, asOf: string, figure: HypotheticalFigure): void {
  const { indicator: code, component = null, period, value, unit } = figure;
  const stop = (what: string): never => {
    throw new RangeError(`simulate: changes.figures: ${what}`);
  };
  const indicator = plan.indicators.find((candidate) => candidate.code === code);
  if (indicator === undefined) stop(`indicator must be one of the plan's, got "${code}"`);
  if (component !== null && !indicator?.components.some((part) => part.code === component)) {
    stop(`component must be one of the indicator "${code}", got "${component}"`);
  }
  if (!Number.isFinite(value)) stop(`value must be finite, got ${value}`);
  if (!Object.hasOwn(UNITS, unit)) stop(`unit must be a unit code, got "${unit}"`);
  if (parsePeriod(period) === undefined) stop(`period must be a period code, got "${period}"`);
  if (periodInterval(period).start > asOf) stop(`period must have begun by asOf "${asOf}", got "${period}"`);
}

/** Shares of a whole are only ever read together. */
function requireWholes(plan: Plan, figures: readonly Observation[]): void {
  for (const { code, components, componentsForm } of plan.indicators) {
    if (componentsForm !== "shares") continue;
    const parts = figures.filter((figure) => figure.indicator === code && figure.component !== null);
    for (const period of new Set(parts.map((part) => part.period))) {
      const given = parts.filter((part) => part.period === period).map(({ component }) => component);
      const missing = components.filter((component) => !given.includes(component.code));
      if (missing.length === 0) continue;
      const names = missing.map((component) => component.code).join(", ");
      throw new RangeError(
        `simulate: changes.figures: all parts of "${code}" must be given for ${period}, got none of ${names}`,
      );
    }
  }
}

function mergedAssumptions(base: Assumptions, changes: Assumptions): Assumptions {
  const indicators = { ...base.indicators };
  for (const [code, own] of Object.entries(changes.indicators ?? {})) {
    indicators[code] = { ...indicators[code], ...own };
  }
  return { ...base, ...changes, indicators };
}

/**
 * What the verdicts would be if some figures or assumptions were others, beside what they are.
 *
 * A supposed figure takes the place of every published one of its series and period, or is added; it counts for
 * the whole area and its period, as published on `asOf`. It stays marked wherever it goes: its source is
 * `simulation`, its release unspecified, so that an answer that rests on it is never better evidence than that.
 * To look into the future, set `asOf` there. The observations given are not changed.
 *
 * @throws {RangeError} If `asOf` is not a day, an assumption or a break cannot be meant, a figure names an
 *   indicator, a component, a unit or a period that there is not, its value is not finite, its period begins after
 *   `asOf`, two figures are of one series and period, or only some parts of a composition are given.
 *
 * @example
 * import { simulate } from "@kehoach/progress";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * import { publishedFigures } from "@kehoach/binh-duong/observations";
 * const figures = [{ indicator: "urbanisation-rate", period: "2030", value: 87, unit: "percent" }];
 * const { changes } = simulate({ plan: plan7099, observations: publishedFigures, asOf: "2030-12-31", changes: { figures } });
 * changes.map(({ target, before, after }) => [target, before.outcome, after.outcome]); // => [["urbanisation-rate-2030", null, "nearly-met"]]
 */
export function simulate<const P extends Plan>({
  plan,
  observations,
  asOf,
  changes,
  assumptions = {},
  breaks = [],
}: {
  readonly plan: P;
  readonly observations: readonly Observation[];
  /** The day to speak for, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly changes: SimulationChanges<IndicatorCodeOf<P>>;
  readonly assumptions?: Assumptions;
  /** Days on which series break, as for an assessment; both sides know them. */
  readonly breaks?: readonly SeriesBreak[];
}): Simulation<IndicatorCodeOf<P>, P["targets"][number]["id"]> {
  if (!isDay(asOf)) throw new RangeError(`simulate: asOf must be a day such as 2024-12-31, got "${asOf}"`);
  const supposed = changes.figures ?? [];
  for (const figure of supposed) requireFigure(plan, asOf, figure);
  const figures = supposed.map((figure) => observationOf({ plan, observations, asOf, figure }));
  requireWholes(plan, figures);
  const keys = new Set(figures.map(comparisonKey));
  if (keys.size < figures.length) {
    throw new RangeError("simulate: changes.figures: there must be one figure for a series and period");
  }
  const isReplaced = (observation: Observation): boolean =>
    observation.value !== null && observation.release !== "planned" && keys.has(comparisonKey(observation));
  const replaced = observations.filter(isReplaced);
  const kept = observations.filter((observation) => !isReplaced(observation));
  const changedAssumptions = mergedAssumptions(assumptions, changes.assumptions ?? {});
  const before = assessPlan<P>({ plan, observations, asOf, assumptions, breaks });
  const after = assessPlan<P>({
    plan,
    observations: [...kept, ...figures],
    asOf,
    assumptions: changedAssumptions,
    breaks,
  });
  return {
    plan: plan.id,
    asOf,
    hypothetical: true,
    figures,
    replaced,
    assumptions: changedAssumptions,
    before,
    after,
    changes: assessmentChanges({ before, after }),
  };
}
