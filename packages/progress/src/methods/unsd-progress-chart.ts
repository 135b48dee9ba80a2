import type { ReasonCode } from "@kehoach/model";
import { requireFinite } from "../require-finite.ts";
import { seriesInOrder } from "../series-in-order.ts";
import type { YearValue } from "../year-value.ts";
import { compoundGrowth } from "./compound-growth.ts";

/** Every status of the progress chart's trend, best first. */
export const UNSD_STATUSES = [
  "on_track_or_met",
  "fair_progress_accelerate",
  "stagnation_or_regression",
  "not_assessed",
] as const;

/** A status of the progress chart. */
export type UnsdStatus = (typeof UNSD_STATUSES)[number];

/** The words that Eustat prints for the statuses of the progress chart. */
export const UNSD_EUSTAT_WORDS: Readonly<Record<UnsdStatus, string>> = {
  on_track_or_met: "alcanzado",
  fair_progress_accelerate: "progreso",
  stagnation_or_regression: "retroceso",
  not_assessed: "noevaluado",
};

/** A series and the options of the progress chart. */
export interface UnsdInput {
  /** One figure a year, in one unit, in any order; not growth rates, for which the source refuses the method. */
  readonly series: readonly YearValue[];
  readonly direction: "increase" | "decrease";
  /** Default 2015; if it has no figure, the first year after or before it that leaves two figures. */
  readonly baseYear?: number;
  /** Value to reach, in the unit of the series; without one, growth per year is judged. */
  readonly target?: number;
  /** Default 2030. If it is past, figures after it are not used. */
  readonly targetYear?: number;
  /**
   * Whether the series is in percent, default `true`: within 1 of a target of 0 or 100 then counts as met. Set it
   * to `false` for other units.
   */
  readonly isPercentage?: boolean;
}

/** A status of the progress chart with the numbers that it rests on. */
export interface UnsdResult {
  readonly method: "unsd-progress-chart-2023";
  readonly status: UnsdStatus;
  /** 3, 2 or 1, best first. */
  readonly score: 3 | 2 | 1 | null;
  /** The latest value meets the target, or is as good as there. */
  readonly met: boolean;
  /** Share of the gap closed by the target year at the growth so far; without a target the growth per year. */
  readonly value: number | null;
  /** Compound growth per year: 0.02 is 2 %. */
  readonly growth: number | null;
  /** Value in the target year at the growth so far, in the unit of the series. */
  readonly expected: number | null;
  /** Why there is no value. */
  readonly reason: ReasonCode | null;
  readonly baseYear: number | null;
  readonly latestYear: number | null;
}

const SCORE_STATUS = {
  3: "on_track_or_met",
  2: "fair_progress_accelerate",
  1: "stagnation_or_regression",
} as const;

/** The year wanted, else the first after it that has a figure behind it, else the last before it. */
function baseOf(known: readonly YearValue[], year: number): YearValue | undefined {
  const last = known.at(-1);
  const later = known.find((point) => point.year >= year);
  if (later !== undefined && later.year !== last?.year) return later;
  if (later !== undefined && later.year === year) return later;
  return known.findLast((point) => point.year < year) ?? later;
}

function scoreOfShare(share: number): 3 | 2 | 1 {
  if (share >= 0.95) return 3;
  return share >= 0.1 ? 2 : 1;
}

function scoreOfGrowth(growth: number): 3 | 2 | 1 {
  if (growth >= 0.02) return 3;
  return growth >= 0.005 ? 2 : 1;
}

/**
 * Trend of a series by the progress chart of the United Nations Statistics Division (technical note 2023).
 *
 * With a target, the value is carried on to the target year at the compound growth so far; the share of the gap
 * that it would have closed decides: from 95 % on track, from 10 % fair progress, below stagnation or regression.
 * Without one the growth per year in the desired direction: from 2 %, from 0.5 %, below. The latest value meeting
 * the target is met whatever the trend, and so is one within 1 of a target of 0 or 100 percent; `value` is then
 * `null`.
 *
 * Source: the note as restated with all formulas and exceptions by Eustat (EUSTAT-DES/site
 * `_pages/en/metodologia.md`), so second-hand; the level part of the chart is not implemented. Binary indicators
 * are met or stagnation, series of growth rates are left to experts there.
 *
 * `not_assessed` with a reason where the note has no answer: `no-data`, `one-point`, `baseline-is-latest`,
 * `zero-baseline`, `sign-change`, `growth-undefined` (negative values without a target, numbers that overflow) and
 * `baseline-beyond-target`, for a baseline better than a target that is now missed, where the formula would call
 * the loss on track. A target equal to the baseline that was lost is `stagnation_or_regression` with reason
 * `baseline-equals-target`.
 *
 * A better latest value never worsens the score while it keeps the baseline's sign; one of the other sign leaves a
 * target that is not met `not_assessed`.
 *
 * @throws {RangeError} If a number is not finite, a year has two figures, or there is a target whose year is not after
 *   `baseYear`.
 *
 * @example
 * import { unsdProgressChart } from "@kehoach/progress";
 * const series = [{ year: 2015, value: 50 }, { year: 2025, value: 60 }];
 * unsdProgressChart({ series, target: 80, direction: "increase" }).status; // => "fair_progress_accelerate"
 */
export function unsdProgressChart({
  series,
  direction,
  baseYear = 2015,
  target,
  targetYear = 2030,
  isPercentage = true,
}: UnsdInput): UnsdResult {
  requireFinite("unsdProgressChart", { baseYear, targetYear });
  if (target !== undefined) {
    requireFinite("unsdProgressChart", { target });
    if (targetYear <= baseYear) {
      throw new RangeError(`unsdProgressChart: targetYear must be after baseYear, got ${targetYear}`);
    }
  }
  const all = seriesInOrder("unsdProgressChart", series);
  const known = target === undefined ? all : all.filter(({ year }) => year <= targetYear);
  const latest = known.at(-1);
  const base = baseOf(known, baseYear);
  const sense = direction === "increase" ? 1 : -1;

  const answer = (
    own: Partial<Pick<UnsdResult, "score" | "met" | "value" | "growth" | "expected" | "reason">>,
  ): UnsdResult => ({
    method: "unsd-progress-chart-2023",
    status: own.score === undefined || own.score === null ? "not_assessed" : SCORE_STATUS[own.score],
    score: null,
    met: false,
    value: null,
    growth: null,
    expected: null,
    reason: null,
    baseYear: base?.year ?? null,
    latestYear: latest?.year ?? null,
    ...own,
  });

  if (latest === undefined || base === undefined) return answer({ reason: "no-data" });
  const years = latest.year - base.year;
  const growth = years > 0 ? (compoundGrowth({ from: base.value, to: latest.value, years }) ?? null) : null;
  if (target !== undefined) {
    const reached = sense * (latest.value - target) >= 0;
    const asGood = isPercentage && (target === 0 || target === 100) && Math.abs(latest.value - target) <= 1;
    if (reached || asGood) return answer({ score: 3, met: true, growth });
  }

  if (years === 0) return answer({ reason: known.length === 1 ? "one-point" : "baseline-is-latest" });
  if (base.value === 0) return answer({ reason: "zero-baseline" });
  if (Math.sign(base.value) * Math.sign(latest.value) < 0) return answer({ reason: "sign-change" });
  if (growth === null) return answer({ reason: "growth-undefined" });
  if (target === undefined) {
    if (base.value < 0) return answer({ reason: "growth-undefined", growth });
    return answer({ score: scoreOfGrowth(sense * growth), value: growth, growth });
  }

  if (base.value === target) return answer({ score: 1, growth, reason: "baseline-equals-target" });
  if (sense * (base.value - target) > 0) return answer({ growth, reason: "baseline-beyond-target" });
  const expected = latest.value * (1 + growth) ** (targetYear - latest.year);
  const value = (expected - base.value) / (target - base.value) + 0;
  if (!Number.isFinite(value)) return answer({ growth, reason: "growth-undefined" });
  return answer({ score: scoreOfShare(value), value, growth, expected });
}
