import type { Indicator, Observation, Plan, Target } from "@kehoach/model";
import { type Assumptions, DEFAULT_ASSUMPTIONS, type IndicatorAssumptions } from "./assumptions.ts";
import type { DerivationLog } from "./derivation-log.ts";
import type { SeriesBreak } from "./series-break.ts";

/** All that the assessment of one target knows. */
export interface TargetContext<SomeTarget extends Target = Target> {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly target: SomeTarget;
  /** Those of the indicator. */
  readonly observations: readonly Observation[];
  readonly asOf: string;
  readonly assumptions: Assumptions;
  readonly breaks: readonly SeriesBreak[];
  readonly log: DerivationLog;
}

/** What the caller assumes of the indicator of a context. */
export function indicatorAssumptions({ assumptions, indicator }: TargetContext): IndicatorAssumptions {
  return assumptions.indicators?.[indicator.code] ?? {};
}

/**
 * The tolerance of an approximate bound, written down as an assumption; 0 without a word for other bounds, which
 * need none.
 */
export function toleranceFor(context: TargetContext, approximate: boolean): number {
  if (!approximate) return 0;
  const stated = indicatorAssumptions(context).tolerance;
  const value = stated ?? DEFAULT_ASSUMPTIONS.tolerance;
  const origin = stated === undefined ? "default" : "caller";
  context.log.add({ step: "assumption", name: "tolerance", value, unit: null, origin, because: null });
  return value;
}

/** How near a miss is nearly met, written down as an assumption where a miss is judged. */
export function nearlyMetToleranceFor({ assumptions }: TargetContext): number {
  return assumptions.nearlyMetTolerance ?? DEFAULT_ASSUMPTIONS.nearlyMetTolerance;
}
