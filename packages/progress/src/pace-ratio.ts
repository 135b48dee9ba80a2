import { finiteOrUndefined } from "./finite-or-undefined.ts";
import { requireFinite } from "./require-finite.ts";

/**
 * Actual progress over required progress: 1 is exactly the pace needed, below 0 moves away.
 *
 * Both in the same measure: change per year, growth per year, or a share of the way.
 *
 * @returns A ratio without unit; `undefined` if nothing is required (0), since any progress would do, or if the
 *   ratio is beyond the range of numbers.
 * @throws {RangeError} If a number is not finite.
 *
 * @example
 * import { paceRatio } from "@kehoach/progress";
 * paceRatio({ actual: 0.5, required: 2 }); // => 0.25
 * paceRatio({ actual: 1, required: 0 }); // => undefined
 */
export function paceRatio({
  actual,
  required,
}: {
  readonly actual: number;
  readonly required: number;
}): number | undefined {
  requireFinite("paceRatio", { actual, required });
  return required === 0 ? undefined : finiteOrUndefined(actual / required);
}
