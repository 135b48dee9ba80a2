import { seriesInOrder } from "../series-in-order.ts";
import type { YearValue } from "../year-value.ts";
import { destatisMeanChange } from "./destatis-mean-change.ts";
import type { DestatisReason, DestatisSymbol } from "./destatis-weather.ts";

/** The symbol of a direction with the numbers that it rests on. */
export interface DestatisDirection {
  readonly method: "destatis-weather";
  readonly target: "direction";
  /** `null` with a reason. */
  readonly symbol: DestatisSymbol | null;
  /** Average change per year, in the unit of the series. */
  readonly meanChange: number | null;
  /** Change of the last year, in the unit of the series. */
  readonly lastChange: number | null;
  /** How many values the average rests on, from 4 to 6; 0 without one. */
  readonly values: number;
  readonly reason: DestatisReason | null;
}

/**
 * Weather symbol of a target that is only a direction, as the German Federal Statistical Office assigns it.
 *
 * The average annual change of the last six values and the change of the last year: both right is sun, only the
 * average partly cloudy, only the last year cloud, neither thunderstorm. No change is not right.
 *
 * `null` with a reason: without figures (`no-data`) or with fewer than four values of consecutive years at the end
 * (`too-few-consecutive-values`).
 *
 * Source: as {@link destatisTargetValue}; of 49 official symbols that were re-computed 48 agree.
 *
 * A better latest value never worsens the symbol.
 *
 * @throws {RangeError} If a number is not finite or a year has two figures.
 *
 * @example
 * import { destatisDirection } from "@kehoach/progress";
 * const series = [31, 32, 31, 34, 36, 36].map((value, index) => ({ year: 2016 + index, value }));
 * destatisDirection({ series, direction: "increase" }).symbol; // => "partly_cloudy"
 */
export function destatisDirection({
  series,
  direction,
}: {
  readonly series: readonly YearValue[];
  readonly direction: "increase" | "decrease";
}): DestatisDirection {
  const known = seriesInOrder("destatisDirection", series);
  const change = destatisMeanChange(known);
  if (change === undefined) {
    return {
      method: "destatis-weather",
      target: "direction",
      symbol: null,
      meanChange: null,
      lastChange: null,
      values: 0,
      reason: known.length === 0 ? "no-data" : "too-few-consecutive-values",
    };
  }
  const sense = direction === "increase" ? 1 : -1;
  const meanRight = sense * change.mean > 0;
  const lastRight = sense * change.last > 0;
  return {
    method: "destatis-weather",
    target: "direction",
    symbol: meanRight ? (lastRight ? "sun" : "partly_cloudy") : lastRight ? "cloud" : "thunderstorm",
    meanChange: change.mean,
    lastChange: change.last,
    values: change.values,
    reason: null,
  };
}
