export { aitchisonDistance } from "./aitchison-distance.ts";
export { type AssessmentInput, assessIndicator } from "./assess-indicator.ts";
export { assessPlan } from "./assess-plan.ts";
export { assessTasks, DEFAULT_DUE_SOON_DAYS, type TaskAssessmentInput } from "./assess-tasks.ts";
export type { AssessmentChange, ValueChange, VerdictAxis } from "./assessment-changes.ts";
export {
  type Assumptions,
  DEFAULT_ASSUMPTIONS,
  type ExchangeRate,
  type IndicatorAssumptions,
} from "./assumptions.ts";
export { averageGrowth, type GrowthLevels, type GrowthRates } from "./average-growth.ts";
export { changePerYear } from "./change-per-year.ts";
export { type BoundCheck, type BoundQuestion, checkBound } from "./check-bound.ts";
export { classifyMoves } from "./classify-moves.ts";
export { classifyOutcome, type DueOutcome } from "./classify-outcome.ts";
export { classifyPace, PACE_THRESHOLDS } from "./classify-pace.ts";
export {
  COLUMNAR_CODES,
  type ColumnarCode,
  type ColumnarPaces,
  type ColumnarSeries,
  columnarPace,
} from "./columnar-pace.ts";
export { combineOutcomes } from "./combine-outcomes.ts";
export {
  compareVintages,
  type VintageAssessmentChange,
  type VintageComparison,
  type VintageQuestion,
} from "./compare-vintages.ts";
export { compositionDistance } from "./composition-distance.ts";
export { constantRateProjection } from "./constant-rate-projection.ts";
export { countMet, type MetCount } from "./count-met.ts";
export { cumulativeProrated } from "./cumulative-prorated.ts";
export { describeAssumption } from "./describe-assumption.ts";
export { explain } from "./explain.ts";
export { explainTask, explainTasks, type TaskExplanationOptions } from "./explain-tasks.ts";
export type { FigureChange } from "./figure-changes.ts";
export { logLinearRate } from "./log-linear-rate.ts";
export { type MannKendall, mannKendall } from "./mann-kendall.ts";
export { type MeanScore, meanScore, type WeightedScore } from "./mean-score.ts";
export { axesOfDestatis } from "./methods/axes-of-destatis.ts";
export { axesOfEscap } from "./methods/axes-of-escap.ts";
export { axesOfEurostat } from "./methods/axes-of-eurostat.ts";
export { axesOfOpenSdg } from "./methods/axes-of-open-sdg.ts";
export { axesOfSdsn } from "./methods/axes-of-sdsn.ts";
export { axesOfUnsd } from "./methods/axes-of-unsd.ts";
export { axesOfVietnam } from "./methods/axes-of-vietnam.ts";
export { type DestatisDirection, destatisDirection } from "./methods/destatis-direction.ts";
export {
  type DestatisKeepEachYear,
  destatisKeepEachYear,
  type OneSidedBound,
} from "./methods/destatis-keep-each-year.ts";
export { type DestatisTargetValue, destatisTargetValue } from "./methods/destatis-target-value.ts";
export {
  DESTATIS_SYMBOLS,
  type DestatisReason,
  type DestatisSymbol,
  destatisWorst,
} from "./methods/destatis-weather.ts";
export {
  ESCAP_LABELS,
  type EscapAnticipatedProgress,
  type EscapLabel,
  escapAnticipatedProgress,
} from "./methods/escap-anticipated-progress.ts";
export { type EscapQuestion, escapCurrentStatus } from "./methods/escap-current-status.ts";
export {
  type EscapExtrapolationInput,
  type EscapExtrapolationKind,
  escapExtrapolation,
} from "./methods/escap-extrapolation.ts";
export {
  EUROSTAT_STATUSES,
  type EurostatInput,
  type EurostatResult,
  type EurostatStatus,
  eurostat,
} from "./methods/eurostat.ts";
export { type EurostatAggregate, eurostatAggregate } from "./methods/eurostat-aggregate.ts";
export {
  MENARO_LABELS,
  type MenaroCurrentLabel,
  type MenaroInput,
  type MenaroLabel,
  type MenaroResult,
  menaro,
} from "./methods/menaro.ts";
export type { MethodAxes } from "./methods/method-axes.ts";
export {
  OPEN_SDG_STATUSES,
  OPEN_SDG_THRESHOLDS,
  type OpenSdgInput,
  type OpenSdgResult,
  type OpenSdgStatus,
  type OpenSdgThresholds,
  type OpenSdgWarning,
  openSdg,
} from "./methods/open-sdg.ts";
export { type OpenSdgAggregate, openSdgAggregate } from "./methods/open-sdg-aggregate.ts";
export { openSdgGoldilocks } from "./methods/open-sdg-goldilocks.ts";
export {
  SDSN_ARROWS,
  SDSN_THRESHOLDS,
  type SdsnArrow,
  type SdsnResult,
  sdsnArrow,
} from "./methods/sdsn-arrow.ts";
export {
  UNSD_EUSTAT_WORDS,
  UNSD_STATUSES,
  type UnsdInput,
  type UnsdResult,
  type UnsdStatus,
  unsdProgressChart,
} from "./methods/unsd-progress-chart.ts";
export {
  type OfficialStatus,
  officialStatusOf,
  VIETNAM_PLAN_STATUSES,
  type VietnamPlanInput,
  type VietnamPlanResult,
  vietnamPlanStatus,
} from "./methods/vietnam-plan-status.ts";
export { type OlsProjection, olsProjection } from "./ols-projection.ts";
export { paceRatio } from "./pace-ratio.ts";
export { type PathEnds, type PathShape, pathValue } from "./path-value.ts";
export { percentOfPlan } from "./percent-of-plan.ts";
export { projectedArrival } from "./projected-arrival.ts";
export { projectedShareOfGap } from "./projected-share-of-gap.ts";
export { type Rederivation, rederive } from "./rederive.ts";
export { type RemainingGrowth, remainingRequiredGrowth } from "./remaining-required-growth.ts";
export { requiredGrowth } from "./required-growth.ts";
export type { SeriesBreak } from "./series-break.ts";
export { shareOfGapClosed } from "./share-of-gap-closed.ts";
export {
  type HypotheticalFigure,
  SIMULATION_SOURCE,
  type Simulation,
  type SimulationChanges,
  simulate,
} from "./simulate.ts";
export { type Spearman, spearman } from "./spearman.ts";
export { type TheilSen, theilSen } from "./theil-sen.ts";
export { type TimeDistance, timeDistance } from "./time-distance.ts";
export { type Trend, trend } from "./trend.ts";
export { trendValue } from "./trend-value.ts";
export { weakestRelease } from "./weakest-release.ts";
export { worstOf } from "./worst-of.ts";
export type { YearValue } from "./year-value.ts";
