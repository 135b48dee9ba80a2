import { finiteOrUndefined } from "./finite-or-undefined.ts";
import { requireFinite, requirePositive } from "./require-finite.ts";

/**
 * The part of a total that is due after some of its years, if every year counts the same.
 *
 * @param input - `total` in any unit; `years` of the whole span and `elapsed` of them, both in years.
 * @returns `undefined` if the result is beyond the range of numbers.
 * @throws {RangeError} If a number is not finite, or `years` is not above 0.
 *
 * @example
 * import { cumulativeProrated } from "@kehoach/progress";
 * cumulativeProrated({ total: 21, years: 10, elapsed: 4 }); // => 8.4
 */
export function cumulativeProrated({
  total,
  years,
  elapsed,
}: {
  readonly total: number;
  readonly years: number;
  readonly elapsed: number;
}): number | undefined {
  requireFinite("cumulativeProrated", { total, elapsed });
  requirePositive("cumulativeProrated", { years });
  return finiteOrUndefined((total * elapsed) / years);
}
