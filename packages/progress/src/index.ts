export { type AssessmentInput, assessIndicator } from "./assess-indicator.ts";
export { assessPlan } from "./assess-plan.ts";
export {
  type Assumptions,
  DEFAULT_ASSUMPTIONS,
  type ExchangeRate,
  type IndicatorAssumptions,
} from "./assumptions.ts";
export { averageGrowth, type GrowthLevels, type GrowthRates } from "./average-growth.ts";
export { changePerYear } from "./change-per-year.ts";
export { type BoundCheck, type BoundQuestion, checkBound } from "./check-bound.ts";
export { classifyOutcome, type DueOutcome } from "./classify-outcome.ts";
export { classifyPace, PACE_THRESHOLDS } from "./classify-pace.ts";
export { combineOutcomes } from "./combine-outcomes.ts";
export { compositionDistance } from "./composition-distance.ts";
export { cumulativeProrated } from "./cumulative-prorated.ts";
export { explain } from "./explain.ts";
export { paceRatio } from "./pace-ratio.ts";
export { type Rederivation, rederive } from "./rederive.ts";
export { type RemainingGrowth, remainingRequiredGrowth } from "./remaining-required-growth.ts";
export { requiredGrowth } from "./required-growth.ts";
export { shareOfGapClosed } from "./share-of-gap-closed.ts";
export { weakestRelease } from "./weakest-release.ts";
