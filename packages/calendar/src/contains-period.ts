import type { PeriodCode } from "@kehoach/model";
import { periodInterval } from "./period-interval.ts";

/**
 * Whether every day of `inner` is a day of `outer`. A period contains itself.
 *
 * @throws {RangeError} If one of the two is no period code.
 *
 * @example
 * containsPeriod({ outer: "2021-01-01/P10Y", inner: "2030" }); // => true
 * containsPeriod({ outer: "2024-S1", inner: "2024-Q3" }); // => false
 */
export function containsPeriod({
  outer,
  inner,
}: {
  readonly outer: PeriodCode;
  readonly inner: PeriodCode;
}): boolean {
  const [around, within] = [periodInterval(outer), periodInterval(inner)];
  return around.start <= within.start && within.end <= around.end;
}
