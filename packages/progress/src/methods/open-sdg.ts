import type { ReasonCode } from "@kehoach/model";
import { requireFinite } from "../require-finite.ts";
import { seriesInOrder } from "../series-in-order.ts";
import type { YearValue } from "../year-value.ts";
import { compoundGrowth } from "./compound-growth.ts";
import { limitCoefficient } from "./natural-limit.ts";
import { requiredGrowthSize } from "./required-growth-size.ts";

/** Every status of Open SDG, best first. */
export const OPEN_SDG_STATUSES = [
  "target_achieved",
  "substantial_progress",
  "moderate_progress",
  "limited_progress",
  "deterioration",
  "not_available",
] as const;

/** A status in Open SDG's own words. */
export type OpenSdgStatus = (typeof OPEN_SDG_STATUSES)[number];

/** Progress values from which (inclusive) a status holds; below `low` is deterioration. */
export interface OpenSdgThresholds {
  readonly high: number;
  readonly med: number;
  readonly low: number;
}

/** Default thresholds: of the growth ratio with a target, of the growth per year (0.015 is 1.5 %) without one. */
export const OPEN_SDG_THRESHOLDS: {
  readonly withTarget: OpenSdgThresholds;
  readonly withoutTarget: OpenSdgThresholds;
} = {
  withTarget: { high: 0.95, med: 0.6, low: 0 },
  withoutTarget: { high: 0.015, med: 0.005, low: 0 },
};

/** What the source's code warns of, and what it should. */
export type OpenSdgWarning =
  | "direction-defaulted"
  | "base-year-moved"
  | "zero-baseline-replaced"
  | "zero-target-replaced"
  | "target-of-other-sign"
  | "baseline-beyond-limit"
  | "limit-ignored";

/** A series and the options of Open SDG, whose defaults are the source's. */
export interface OpenSdgInput {
  /** One figure a year, in one unit, in any order; years without one are left out. */
  readonly series: readonly YearValue[];
  /** Default 2015; if it has no figure, the next later year that has one. */
  readonly baseYear?: number;
  /** Value to reach, in the unit of the series; without one, growth per year is judged. */
  readonly target?: number;
  /** Default 2030. */
  readonly targetYear?: number;
  /** Default `decrease`, as the source documents; the result warns of it. */
  readonly direction?: "increase" | "decrease";
  /** Natural limit of the series, in its unit; used without a target only. */
  readonly limit?: number;
  /** Replaces {@link OPEN_SDG_THRESHOLDS}, each by itself; the score formulas do not follow, as in the source. */
  readonly thresholds?: Partial<OpenSdgThresholds>;
}

/** A status of Open SDG with the numbers that it rests on. */
export interface OpenSdgResult {
  readonly method: "open-sdg-2.4";
  readonly status: OpenSdgStatus;
  /** Ratio of actual to required growth with a target, else growth per year in the desired direction. */
  readonly value: number | null;
  /** From −5 to 5. */
  readonly score: number | null;
  readonly targetAchieved: boolean;
  /** Why there is no value. */
  readonly reason: ReasonCode | null;
  readonly baseYear: number | null;
  /** As used: a zero is replaced by 0.001. */
  readonly baseValue: number | null;
  readonly latestYear: number | null;
  readonly latestValue: number | null;
  /** As used: a zero is replaced by 0.001. */
  readonly target: number | null;
  readonly targetYear: number;
  readonly direction: "increase" | "decrease";
  /** Of the natural limit, from 0 to 1; `null` without a limit. */
  readonly coefficient: number | null;
  /** As used, scaled by the coefficient. */
  readonly thresholds: OpenSdgThresholds;
  readonly warnings: readonly OpenSdgWarning[];
}

const ZERO_REPLACEMENT = 0.001;

function statusOf(value: number, { high, med, low }: OpenSdgThresholds): OpenSdgStatus {
  if (value >= high) return "substantial_progress";
  if (value >= med) return "moderate_progress";
  return value >= low ? "limited_progress" : "deterioration";
}

function scoreWithTarget(value: number, { high, med }: OpenSdgThresholds): number {
  return value >= Math.min(high, med)
    ? Math.min(7.1429 * value - 4.2857, 5)
    : Math.max(4.1667 * value - 2.5, -5);
}

function scoreWithoutTarget(
  value: number,
  { high, med, low }: OpenSdgThresholds,
  coefficient: number,
): number {
  if (value < low) return Math.max(125 * value - 2.5, -5);
  if (coefficient === 0) return 5;
  if (value >= high) return Math.min((500 * value) / coefficient - 5, 5);
  if (value >= med) return (250 * value) / coefficient - 1.25;
  return (500 * value) / coefficient - 2.5;
}

/**
 * Progress of a series by Open SDG 2.4, the method of Statistics Canada: compound growth since the base year over
 * the growth that the target requires, or against fixed rates where there is no target.
 *
 * Source: open-sdg/sdg-build 2.4 `sdg/ProgressMeasure.py` and open-sdg/open-sdg `docs/progress-methodology.md`,
 * read in full. With a target R = ±CAGR / |required CAGR|: 95 %, 60 % and 0 % are the thresholds; without one
 * CAGR against 1.5 %, 0.5 % and 0 %, scaled near a natural limit. A target that is met counts as achieved whatever
 * the trend. For negative baselines the direction is flipped, a zero baseline or target becomes 0.001.
 *
 * Not assessable is `not_available` with a reason: without figures (`no-data`), with one (`one-point`) or only one
 * from the base year on (`baseline-is-latest`), with none from there on (`baseline-missing`; the source's code
 * stops with an error), when the series changes sign (`sign-change`), or where numbers overflow (`growth-undefined`). A target equal to the baseline requires no
 * growth: the value is `null` with reason `baseline-equals-target`; kept it is achieved, lost it is
 * `deterioration` with score −5, the limit that the source's code gives. Where the target has another sign than
 * the baseline, the source divides by a number that has no meaning as a growth; so does this, and warns.
 *
 * A better latest value never worsens the status while it keeps the baseline's sign; one of the other sign makes a
 * target that is not met `not_available`.
 *
 * @throws {RangeError} If a number is not finite, a year has two figures (the source raises, too), or the target
 *   year is the base year (the source divides by zero).
 *
 * @example
 * import { openSdg } from "@kehoach/progress";
 * const series = [{ year: 2015, value: 0.73 }, { year: 2023, value: 0.32 }];
 * openSdg({ series, target: 0.073, direction: "decrease" }).status; // => "moderate_progress"
 */
export function openSdg({
  series,
  baseYear = 2015,
  target: statedTarget,
  targetYear = 2030,
  direction,
  limit,
  thresholds: statedThresholds = {},
}: OpenSdgInput): OpenSdgResult {
  requireFinite("openSdg", { baseYear, targetYear });
  if (statedTarget !== undefined) requireFinite("openSdg", { target: statedTarget });
  if (limit !== undefined) requireFinite("openSdg", { limit });
  for (const [name, value] of Object.entries(statedThresholds)) requireFinite("openSdg", { [name]: value });

  const known = seriesInOrder("openSdg", series);
  const warnings: OpenSdgWarning[] = [];
  const desired = direction ?? "decrease";
  const sense = desired === "increase" ? 1 : -1;
  if (direction === undefined) warnings.push("direction-defaulted");
  const target = statedTarget === 0 ? ZERO_REPLACEMENT : (statedTarget ?? null);
  if (statedTarget === 0) warnings.push("zero-target-replaced");

  const latest = known.at(-1);
  const base = known.find(({ year }) => year >= baseYear);
  const hasTarget = target !== null;
  const coefficient =
    !hasTarget && limit !== undefined && base !== undefined
      ? limitCoefficient({ baseline: base.value, limit })
      : null;
  const defaults = hasTarget ? OPEN_SDG_THRESHOLDS.withTarget : OPEN_SDG_THRESHOLDS.withoutTarget;
  const unscaled = { ...defaults, ...statedThresholds };
  const scale = coefficient ?? 1;
  const thresholds = { high: unscaled.high * scale, med: unscaled.med * scale, low: unscaled.low * scale };

  const answer = (own: {
    readonly status: OpenSdgStatus;
    readonly value?: number;
    readonly score?: number;
    readonly reason?: ReasonCode;
  }): OpenSdgResult => ({
    method: "open-sdg-2.4",
    status: own.status,
    value: own.value ?? null,
    score: own.score ?? null,
    targetAchieved: own.status === "target_achieved",
    reason: own.reason ?? null,
    baseYear: base?.year ?? null,
    baseValue: base === undefined ? null : base.value || ZERO_REPLACEMENT,
    latestYear: latest?.year ?? null,
    latestValue: latest?.value ?? null,
    target,
    targetYear,
    direction: desired,
    coefficient,
    thresholds,
    warnings,
  });

  if (latest === undefined) return answer({ status: "not_available", reason: "no-data" });
  if (base === undefined) return answer({ status: "not_available", reason: "baseline-missing" });
  if (base.year !== baseYear) warnings.push("base-year-moved");
  if (base.value === 0) warnings.push("zero-baseline-replaced");
  if (hasTarget && Math.sign(base.value || ZERO_REPLACEMENT) !== Math.sign(target)) {
    warnings.push("target-of-other-sign");
  }
  if (limit !== undefined) {
    if (hasTarget) warnings.push("limit-ignored");
    else if (sense * (base.value - limit) > 0) warnings.push("baseline-beyond-limit");
  }

  const achieved = hasTarget && sense * (latest.value - target) >= 0;
  const without = (reason: ReasonCode): OpenSdgResult =>
    achieved
      ? answer({ status: "target_achieved", score: 5, reason })
      : answer({ status: "not_available", reason });
  const from = base.value || ZERO_REPLACEMENT;
  if (Math.sign(from) * Math.sign(latest.value) < 0) return without("sign-change");
  if (base.year === latest.year) return without(known.length === 1 ? "one-point" : "baseline-is-latest");
  if (hasTarget && targetYear === base.year) {
    throw new RangeError(`openSdg: targetYear must differ from the base year, got ${targetYear}`);
  }

  const growth = compoundGrowth({ from, to: latest.value, years: latest.year - base.year });
  if (growth === undefined) return without("growth-undefined");
  // growth is of the size of the values, so below zero it points the other way
  const directed = Math.sign(from) * sense * growth + 0;
  if (!hasTarget) {
    const score = scoreWithoutTarget(directed, thresholds, scale);
    return answer({ status: statusOf(directed, thresholds), value: directed, score });
  }

  const required = requiredGrowthSize({ from, to: target, years: targetYear - base.year });
  if (required === 0) {
    if (achieved) return without("baseline-equals-target");
    return answer({ status: "deterioration", score: -5, reason: "baseline-equals-target" });
  }
  const value = directed / required;
  if (!Number.isFinite(value)) return without("growth-undefined");
  return achieved
    ? answer({ status: "target_achieved", value, score: 5 })
    : answer({ status: statusOf(value, thresholds), value, score: scoreWithTarget(value, thresholds) });
}
