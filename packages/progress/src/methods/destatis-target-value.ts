import { requireFinite } from "../require-finite.ts";
import { seriesInOrder } from "../series-in-order.ts";
import type { YearValue } from "../year-value.ts";
import { destatisMeanChange } from "./destatis-mean-change.ts";
import type { DestatisReason, DestatisSymbol } from "./destatis-weather.ts";

/** The symbol of a target value with the numbers that it rests on. */
export interface DestatisTargetValue {
  readonly method: "destatis-weather";
  readonly target: "value";
  /** `null` with a reason. */
  readonly symbol: DestatisSymbol | null;
  /** The latest value meets the target. */
  readonly reached: boolean;
  /** In the target year, if the series goes on as on average of late; in its unit. */
  readonly projected: number | null;
  /** Average change per year, in the unit of the series. */
  readonly meanChange: number | null;
  /** How much of the gap from today would be missing; below 0 beyond the target; `null` without a gap. */
  readonly missShare: number | null;
  /** How many values the average rests on, from 4 to 6; 0 without one. */
  readonly values: number;
  readonly reason: DestatisReason | null;
}

/**
 * Weather symbol of a target value that is to be reached by a year, as the German Federal Statistical Office
 * assigns it.
 *
 * The average annual change of the last six values is carried on to the target year; what would be missing, over
 * the gap from today, decides: less than 5 % (or reached) is sun, up to 20 % partly cloudy, more is cloud, and
 * thunderstorm if the average does not move towards the target. Mind the gap: it is from today, so close to the
 * target small misses look large.
 *
 * `null` with a reason: without figures (`no-data`), with fewer than four values of consecutive years at the end
 * (`too-few-consecutive-values`), and with figures after the target year (`target-year-past`; the office ends the
 * assessment).
 *
 * Source: rules and symbols in the data repository of dns-indikatoren.de and the full restatement by Vanuatu. Of 290
 * official symbols that were re-computed from the figures of today 273 agree; the others are laid to breaks and
 * later revisions.
 *
 * A better latest value never worsens the symbol.
 *
 * @throws {RangeError} If a number is not finite or a year has two figures.
 *
 * @example
 * import { destatisTargetValue } from "@kehoach/progress";
 * const series = [32.6, 34.8, 36.9, 38.8, 40.4, 42.1].map((value, index) => ({ year: 2013 + index, value }));
 * destatisTargetValue({ series, target: { value: 65, year: 2030 }, direction: "increase" }).symbol; // => "sun"
 */
export function destatisTargetValue({
  series,
  target,
  direction,
}: {
  readonly series: readonly YearValue[];
  readonly target: { readonly value: number; readonly year: number };
  readonly direction: "increase" | "decrease";
}): DestatisTargetValue {
  requireFinite("destatisTargetValue", { target: [target.value, target.year] });
  const known = seriesInOrder("destatisTargetValue", series);
  const latest = known.at(-1);
  const sense = direction === "increase" ? 1 : -1;
  const meets = (value: number): boolean => sense * (value - target.value) >= 0;
  const reached = latest !== undefined && meets(latest.value);
  const without = (reason: DestatisReason): DestatisTargetValue => ({
    method: "destatis-weather",
    target: "value",
    symbol: null,
    reached,
    projected: null,
    meanChange: null,
    missShare: null,
    values: 0,
    reason,
  });
  if (latest === undefined) return without("no-data");
  if (latest.year > target.year) return without("target-year-past");
  const change = destatisMeanChange(known);
  if (change === undefined) return without("too-few-consecutive-values");

  const projected = latest.value + change.mean * (target.year - latest.year);
  const share = (target.value - projected) / (target.value - latest.value) + 0;
  const symbol = (): DestatisSymbol => {
    if (reached || meets(projected)) return "sun";
    if (sense * change.mean <= 0) return "thunderstorm";
    if (share < 0.05) return "sun";
    return share <= 0.2 ? "partly_cloudy" : "cloud";
  };
  return {
    method: "destatis-weather",
    target: "value",
    symbol: symbol(),
    reached,
    projected: Number.isFinite(projected) ? projected + 0 : null,
    meanChange: change.mean,
    missShare: Number.isFinite(share) ? share : null,
    values: change.values,
    reason: null,
  };
}
