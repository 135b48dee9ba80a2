import type { ReasonCode } from "@kehoach/model";
import { requireFinite } from "../require-finite.ts";
import { seriesInOrder } from "../series-in-order.ts";
import type { YearValue } from "../year-value.ts";
import { compoundGrowth } from "./compound-growth.ts";
import { limitCoefficient } from "./natural-limit.ts";
import { requiredGrowthSize } from "./required-growth-size.ts";

/** Every status of Eurostat's scale as Eustat prints it, best first. */
export const EUROSTAT_STATUSES = [
  "significant_progress",
  "moderate_progress",
  "no_progress",
  "moderate_deterioration",
  "significant_deterioration",
  "not_available",
] as const;

/** A status in Eustat's own words; see {@link eurostat} for what `moderate_deterioration` can hide. */
export type EurostatStatus = (typeof EUROSTAT_STATUSES)[number];

/** A series and the options of Eustat, whose defaults are those of the code that it builds on. */
export interface EurostatInput {
  /** One figure a year, in one unit, in any order; years without one are left out. */
  readonly series: readonly YearValue[];
  /** Default 2015; if it has no figure, 2016, 2014, 2017, 2013 and so on is taken. */
  readonly baseYear?: number;
  /** Value to reach, in the unit of the series; without one, growth per year is judged. */
  readonly target?: number;
  /** Default 2030. */
  readonly targetYear?: number;
  /** Default `decrease`, as in Open SDG; the result warns of it. */
  readonly direction?: "increase" | "decrease";
  /** Natural limit of the series, in its unit; used without a target only. */
  readonly limit?: number;
}

/** A status of Eurostat's scale with the numbers that it rests on. */
export interface EurostatResult {
  readonly method: "eurostat-eustat";
  readonly status: EurostatStatus;
  /** Ratio of actual to required growth with a target, else growth per year in the desired direction. */
  readonly value: number | null;
  /** From −5 to 5. */
  readonly score: number | null;
  readonly targetAchieved: boolean;
  readonly hasTarget: boolean;
  /** Why there is no value. */
  readonly reason: ReasonCode | null;
  readonly baseYear: number | null;
  /** As used: a zero is replaced by 0.001. */
  readonly baseValue: number | null;
  readonly latestYear: number | null;
  readonly latestValue: number | null;
  /** Of the natural limit, from 0 to 1; `null` without a limit. */
  readonly coefficient: number | null;
  readonly warnings: readonly ("direction-defaulted" | "base-year-moved" | "target-of-other-sign")[];
}

const ZERO_REPLACEMENT = 0.001;

/** The first of year, year + 1, year − 1, year + 2, … that has a figure. */
function nearestYear(known: readonly YearValue[], year: number): YearValue | undefined {
  return [...known].sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || b.year - a.year)[0];
}

function statusWithTarget(ratio: number): EurostatStatus {
  if (ratio >= 0.95) return "significant_progress";
  if (ratio >= 0.6) return "moderate_progress";
  return ratio >= 0 ? "moderate_deterioration" : "significant_deterioration";
}

function statusWithoutTarget(growth: number, coefficient: number): EurostatStatus {
  if (growth >= 0.01 * coefficient) return "significant_progress";
  if (growth >= 0.001 * coefficient) return "moderate_progress";
  if (growth >= -0.001) return "no_progress";
  return growth >= -0.01 * coefficient ? "moderate_deterioration" : "significant_deterioration";
}

function scoreWithTarget(ratio: number): number {
  if (ratio > 1.3) return 5;
  if (ratio >= 0.6) return (5 / 0.7) * (ratio - 0.6);
  return ratio > -0.6 ? (5 / 1.2) * (ratio + 0.6) - 5 : -5;
}

function scoreWithoutTarget(growth: number, coefficient: number): number {
  if (growth < -0.02) return -5;
  if (coefficient === 0 || growth > 0.02 * coefficient) return 5;
  return (growth / (growth >= 0 ? 0.02 * coefficient : 0.02)) * 5;
}

/**
 * Progress of a series on Eurostat's scale, as the Basque statistics office Eustat implements it.
 *
 * With a target the ratio of actual to required compound growth: 95 %, 60 % and 0 % are the thresholds. Without one
 * growth per year in the desired direction: 1 %, 0.1 %, −0.1 % and −1 %. A target that is met is
 * `significant_progress` whatever the trend.
 *
 * Mind the label: with a target, `moderate_deterioration` is a ratio from 0 to 60 %, an indicator that improves too
 * slowly; Eurostat calls this insufficient progress.
 *
 * Source: Eustat's override of sdg-build 2.4 (`SeriesProgressEustat`, as its public data repository EUSTAT-PRE/data
 * runs it); Eurostat's own method is second-hand here and its labels are from memory. Reasons and edges are those
 * of {@link openSdg}, but for the base year, which may lie before the one wanted. As in the code, a natural limit
 * scales the −1 % too, but not the −0.1 %; and it scales no negative score.
 *
 * A better latest value never worsens the status while it keeps the baseline's sign; one of the other sign makes a
 * target that is not met `not_available`.
 *
 * @throws {RangeError} If a number is not finite, a year has two figures, or the target year is the base year.
 *
 * @example
 * import { eurostat } from "@kehoach/progress";
 * const series = [{ year: 2015, value: 100 }, { year: 2020, value: 90 }];
 * eurostat({ series, target: 60, direction: "decrease" }).status; // => "moderate_progress"
 */
export function eurostat({
  series,
  baseYear = 2015,
  target: statedTarget,
  targetYear = 2030,
  direction,
  limit,
}: EurostatInput): EurostatResult {
  requireFinite("eurostat", { baseYear, targetYear });
  if (statedTarget !== undefined) requireFinite("eurostat", { target: statedTarget });
  if (limit !== undefined) requireFinite("eurostat", { limit });

  const known = seriesInOrder("eurostat", series);
  const latest = known.at(-1);
  const base = nearestYear(known, baseYear);
  const sense = direction === "increase" ? 1 : -1;
  const target = statedTarget === 0 ? ZERO_REPLACEMENT : (statedTarget ?? null);
  const coefficient =
    target === null && limit !== undefined && base !== undefined
      ? limitCoefficient({ baseline: base.value, limit })
      : null;

  const answer = (own: {
    readonly status: EurostatStatus;
    readonly value?: number;
    readonly score?: number;
    readonly reason?: ReasonCode;
    readonly targetAchieved?: boolean;
  }): EurostatResult => ({
    method: "eurostat-eustat",
    status: own.status,
    value: own.value ?? null,
    score: own.score ?? null,
    targetAchieved: own.targetAchieved ?? false,
    hasTarget: target !== null,
    reason: own.reason ?? null,
    baseYear: base?.year ?? null,
    baseValue: base === undefined ? null : base.value || ZERO_REPLACEMENT,
    latestYear: latest?.year ?? null,
    latestValue: latest?.value ?? null,
    coefficient,
    warnings: [
      ...(direction === undefined ? (["direction-defaulted"] as const) : []),
      ...(base !== undefined && base.year !== baseYear ? (["base-year-moved"] as const) : []),
      ...(target !== null &&
      base !== undefined &&
      Math.sign(base.value || ZERO_REPLACEMENT) !== Math.sign(target)
        ? (["target-of-other-sign"] as const)
        : []),
    ],
  });

  if (latest === undefined || base === undefined)
    return answer({ status: "not_available", reason: "no-data" });
  const targetAchieved = target !== null && sense * (latest.value - target) >= 0;
  const met = { status: "significant_progress", score: 5, targetAchieved: true } as const;
  const without = (reason: ReasonCode): EurostatResult =>
    targetAchieved ? answer({ ...met, reason }) : answer({ status: "not_available", reason });
  const from = base.value || ZERO_REPLACEMENT;
  if (Math.sign(from) * Math.sign(latest.value) < 0) return without("sign-change");
  if (base.year === latest.year) return without(known.length === 1 ? "one-point" : "baseline-is-latest");
  if (target !== null && targetYear === base.year) {
    throw new RangeError(`eurostat: targetYear must differ from the base year, got ${targetYear}`);
  }

  const growth = compoundGrowth({ from, to: latest.value, years: latest.year - base.year });
  if (growth === undefined) return without("growth-undefined");
  const directed = Math.sign(from) * sense * growth + 0;
  if (target === null) {
    const scale = coefficient ?? 1;
    const score = scoreWithoutTarget(directed, scale);
    return answer({ status: statusWithoutTarget(directed, scale), value: directed, score });
  }

  const required = requiredGrowthSize({ from, to: target, years: targetYear - base.year });
  if (required === 0) {
    if (targetAchieved) return without("baseline-equals-target");
    return answer({ status: "significant_deterioration", score: -5, reason: "baseline-equals-target" });
  }
  const value = directed / required;
  if (!Number.isFinite(value)) return without("growth-undefined");
  return targetAchieved
    ? answer({ ...met, value })
    : answer({ status: statusWithTarget(value), value, score: scoreWithTarget(value) });
}
