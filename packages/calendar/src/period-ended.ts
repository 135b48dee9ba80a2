import { type Day, isDay, type PeriodCode } from "@kehoach/model";
import { periodInterval } from "./period-interval.ts";

/**
 * Whether a period is over by the close of a day: its last day is that day or an earlier one.
 *
 * @throws {RangeError} If `period` is no period code or `asOf` no real day `YYYY-MM-DD`.
 *
 * @example
 * periodEnded({ period: "2024", asOf: "2024-12-30" }); // => false
 * periodEnded({ period: "2024", asOf: "2024-12-31" }); // => true
 */
export function periodEnded({ period, asOf }: { readonly period: PeriodCode; readonly asOf: Day }): boolean {
  if (!isDay(asOf)) throw new RangeError(`periodEnded: asOf must be a day YYYY-MM-DD, got "${asOf}"`);
  return periodInterval(period).end <= asOf;
}
