import type { Bound } from "@kehoach/model";
import { checkBound } from "../check-bound.ts";
import { seriesInOrder } from "../series-in-order.ts";
import type { YearValue } from "../year-value.ts";
import { destatisMeanChange } from "./destatis-mean-change.ts";
import type { DestatisReason, DestatisSymbol } from "./destatis-weather.ts";

/** A bound by one side, which implies the desired direction. */
export type OneSidedBound = Extract<Bound, { readonly value: number }> & {
  readonly kind: "at-least" | "more-than" | "at-most" | "less-than";
};

/** The symbol of a target to be kept every year with the numbers that it rests on. */
export interface DestatisKeepEachYear {
  readonly method: "destatis-weather";
  readonly target: "keep";
  /** `null` with a reason. */
  readonly symbol: DestatisSymbol | null;
  /** The latest value meets the bound; `null` without figures. */
  readonly met: boolean | null;
  readonly latestValue: number | null;
  /** Average change per year, in the unit of the series. */
  readonly meanChange: number | null;
  /** How many values the average rests on, from 4 to 6; 0 without one. */
  readonly values: number;
  readonly reason: DestatisReason | null;
}

/**
 * Weather symbol of a target that is to be kept every year, as the German Federal Statistical Office assigns it.
 *
 * Met and not getting worse on average is sun, met but getting worse partly cloudy, missed but getting better
 * cloud, missed and not getting better thunderstorm. The average is that of the last six values. A value meets an
 * inclusive bound with a relative slack of 1e-9, a strict one only beyond it.
 *
 * `null` with a reason: without figures (`no-data`) or with fewer than four values of consecutive years at the end
 * (`too-few-consecutive-values`).
 *
 * Source: as {@link destatisTargetValue}; all 56 official symbols that were re-computed agree.
 *
 * A better latest value never worsens the symbol.
 *
 * @throws {RangeError} If a number is not finite or a year has two figures.
 *
 * @example
 * import { destatisKeepEachYear } from "@kehoach/progress";
 * const series = [2.83, 2.78, 2.82, 2.88, 2.88, 2.99].map((value, index) => ({ year: 2012 + index, value }));
 * destatisKeepEachYear({ series, bound: { kind: "at-least", value: 3 } }).symbol; // => "cloud"
 */
export function destatisKeepEachYear({
  series,
  bound,
}: {
  readonly series: readonly YearValue[];
  readonly bound: OneSidedBound;
}): DestatisKeepEachYear {
  const known = seriesInOrder("destatisKeepEachYear", series);
  const latest = known.at(-1);
  const direction = bound.kind === "at-least" || bound.kind === "more-than" ? "increase" : "decrease";
  const met =
    latest === undefined
      ? null
      : checkBound({ value: latest.value, bound, direction, tolerance: 0 }) !== "not-met";
  const change = destatisMeanChange(known);
  const shared = {
    method: "destatis-weather",
    target: "keep",
    met,
    latestValue: latest?.value ?? null,
  } as const;
  if (change === undefined) {
    const reason = latest === undefined ? "no-data" : "too-few-consecutive-values";
    return { ...shared, symbol: null, meanChange: null, values: 0, reason };
  }
  const trend = (direction === "increase" ? 1 : -1) * change.mean;
  const symbol = met ? (trend < 0 ? "partly_cloudy" : "sun") : trend > 0 ? "cloud" : "thunderstorm";
  return { ...shared, symbol, meanChange: change.mean, values: change.values, reason: null };
}
