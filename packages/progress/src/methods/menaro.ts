import type { ReasonCode } from "@kehoach/model";
import { requireFinite, requirePositive } from "../require-finite.ts";
import { seriesInOrder } from "../series-in-order.ts";
import type { YearValue } from "../year-value.ts";
import { escapCurrentStatus } from "./escap-current-status.ts";
import { escapExtrapolation } from "./escap-extrapolation.ts";

/** Every label of the anticipated progress, best first. */
export const MENARO_LABELS = [
  "Will meet target",
  "Need to accelerate",
  "No progress expected",
  "Insufficient data",
  "No data",
] as const;

/** What UNICEF MENARO says of the target year. */
export type MenaroLabel = (typeof MENARO_LABELS)[number];

/** What UNICEF MENARO says of the current year. */
export type MenaroCurrentLabel =
  | "On-track"
  | "Slow progress"
  | "Regression"
  | "Insufficient data"
  | "No data";

/** A series, its target and the years to compare. */
export interface MenaroInput {
  /** One figure a year, in one unit, in any order; years without one are left out. */
  readonly series: readonly YearValue[];
  /** In the unit of the series. */
  readonly target: number;
  readonly direction: "increase" | "decrease";
  /** Default 2015. */
  readonly baseYear?: number;
  /** Default 2025. */
  readonly currentYear?: number;
  /** Default 2030. */
  readonly targetYear?: number;
  /** What the unit counts to: 100 for percent (default), 1000 for a rate per thousand. Above 0. */
  readonly scale?: number;
}

/** Both of ESCAP's indices as UNICEF MENARO computes them, with the values that they rest on. */
export interface MenaroResult {
  readonly method: "unicef-menaro";
  readonly label: MenaroLabel;
  readonly currentLabel: MenaroCurrentLabel;
  /** From 10 (met) down; 0 is the baseline. */
  readonly anticipatedProgress: number | null;
  readonly currentStatus: number | null;
  /** In the base year, in the unit of the series. */
  readonly baseline: number | null;
  readonly current: number | null;
  /** In the target year, always extrapolated. */
  readonly predicted: number | null;
  /** The base year has no figure: the baseline is extrapolated, forwards or backwards. */
  readonly baselineExtrapolated: boolean;
  /** The base year lies outside the years that have figures; the answer may then be nonsense. */
  readonly baselineOutsideSeries: boolean;
  readonly currentExtrapolated: boolean;
  readonly points: number;
  readonly reason: ReasonCode | null;
}

/** An index that is `undefined` is the source's −∞: what was met at the baseline is lost. */
function currentLabelOf(index: number | undefined): MenaroCurrentLabel {
  if (index === undefined || index <= 0) return "Regression";
  return index > 9 ? "On-track" : "Slow progress";
}

function labelOf(index: number | undefined): MenaroLabel {
  if (index === undefined || index <= 0) return "No progress expected";
  return index > 9 ? "Will meet target" : "Need to accelerate";
}

/**
 * Current status and anticipated progress of a target as UNICEF's office for the Middle East and North Africa
 * computes ESCAP's indices.
 *
 * Values of years without a figure come from the mean annual change of the logits, counted from the last figure;
 * this back-casts the baseline, too, which two early figures can make absurd: `baselineOutsideSeries` says so.
 * Above 9 is on track, from 0 down no progress. One figure only says whether the target is met.
 *
 * @returns Labels `No data` and `Insufficient data` have a reason and no numbers. A baseline that equals the target
 *   and was lost keeps the source's label; its index is `null` with reason `baseline-equals-target`.
 * @throws {RangeError} If a number is not finite, `scale` is not above 0, or a year has two figures.
 *
 * Source: spalmas/SDG-MENARO `03_progress_assessment/progress_assessment.R` and `progress_assessment_functions.R`.
 *
 * A better latest value can worsen a label where the baseline is extrapolated, since it moves the baseline, too; one
 * beyond the scale (over 100 %) has none.
 *
 * @example
 * import { menaro } from "@kehoach/progress";
 * const series = [{ year: 2003, value: 60.6 }, { year: 2006, value: 78.4 }, { year: 2012, value: 87.4 }];
 * menaro({ series, target: 100, direction: "increase" }).label; // => "Will meet target"
 */
export function menaro({
  series,
  target,
  direction,
  baseYear = 2015,
  currentYear = 2025,
  targetYear = 2030,
  scale = 100,
}: MenaroInput): MenaroResult {
  requireFinite("menaro", { target, baseYear, currentYear, targetYear });
  requirePositive("menaro", { scale });
  const known = seriesInOrder("menaro", series);
  const [first] = known;
  const last = known.at(-1);
  const empty = {
    method: "unicef-menaro",
    anticipatedProgress: null,
    currentStatus: null,
    baseline: null,
    current: null,
    predicted: null,
    baselineExtrapolated: false,
    baselineOutsideSeries: false,
    currentExtrapolated: false,
    points: known.length,
  } as const;
  if (first === undefined || last === undefined) {
    return { ...empty, label: "No data", currentLabel: "No data", reason: "no-data" };
  }
  const insufficient = { label: "Insufficient data", currentLabel: "Insufficient data" } as const;
  if (known.length === 1) {
    const met = direction === "increase" ? first.value >= target : first.value <= target;
    if (!met) return { ...empty, ...insufficient, reason: "one-point" };
    const labels = { label: "Will meet target", currentLabel: "On-track" } as const;
    return { ...empty, ...labels, anticipatedProgress: 10, currentStatus: 10, reason: "one-point" };
  }

  const observed = (year: number): number | undefined => known.find((point) => point.year === year)?.value;
  const extrapolated = (year: number): number | undefined =>
    escapExtrapolation({ series: known, year, kind: "cagr", scale });
  const baseline = observed(baseYear) ?? extrapolated(baseYear);
  const current = observed(currentYear) ?? extrapolated(currentYear);
  const predicted = extrapolated(targetYear);
  if (baseline === undefined || current === undefined || predicted === undefined) {
    return { ...empty, ...insufficient, reason: "growth-undefined" };
  }
  const currentStatus = escapCurrentStatus({ baseline, target, value: current, direction });
  const anticipatedProgress = escapCurrentStatus({ baseline, target, value: predicted, direction });
  const undefinedIndex = currentStatus === undefined || anticipatedProgress === undefined;
  if (undefinedIndex && baseline !== target) return { ...empty, ...insufficient, reason: "growth-undefined" };
  return {
    ...empty,
    label: labelOf(anticipatedProgress),
    currentLabel: currentLabelOf(currentStatus),
    anticipatedProgress: anticipatedProgress ?? null,
    currentStatus: currentStatus ?? null,
    baseline,
    current,
    predicted,
    baselineExtrapolated: observed(baseYear) === undefined,
    baselineOutsideSeries: baseYear < first.year || baseYear > last.year,
    currentExtrapolated: observed(currentYear) === undefined,
    reason: undefinedIndex ? "baseline-equals-target" : null,
  };
}
