import { finiteOrUndefined } from "./finite-or-undefined.ts";
import type { PathEnds } from "./path-value.ts";
import { requireFinite } from "./require-finite.ts";
import { requireYearsInOrder } from "./require-years-in-order.ts";

/** Equal amounts or equal rates that lead from one value to another; `undefined` where there are none. */
function distance(from: number, to: number, shape: PathEnds["shape"]): number | undefined {
  if (shape === "linear") return to - from;
  const factor = to / from;
  return from === 0 || !(factor > 0) ? undefined : Math.log(factor);
}

/**
 * The year, with fractions, in which the trend through two points reaches a target.
 *
 * May lie before the later point, where the trend has passed the target already. A target behind the first point
 * is never reached by a trend that leads away from it, so ask first whether it is met ({@link checkBound}).
 *
 * @param input - `from` and `to` are the points of the trend, `to` the later; `target` in their unit.
 * @returns `undefined` if the trend stands still or leads away; if a geometric trend has values of two signs or
 *   0 among points and target; or if the year is too large for a number.
 * @throws {RangeError} If a number is not finite, or `to.year` is not after `from.year`.
 *
 * Formulas: t₀ + (x − y₀) / (y₁ − y₀) · (t₁ − t₀), and the same with ln(x / y₀) / ln(y₁ / y₀).
 *
 * @example
 * import { projectedArrival } from "@kehoach/progress";
 * const trend = { from: { year: 2020, value: 50 }, to: { year: 2024, value: 58 }, shape: "linear" };
 * projectedArrival({ ...trend, target: 80 }); // => 2035
 * projectedArrival({ ...trend, target: 40 }); // => undefined
 */
export function projectedArrival({
  from,
  to,
  target,
  shape,
}: PathEnds & { readonly target: number }): number | undefined {
  requireFinite("projectedArrival", {
    "from.year": from.year,
    "from.value": from.value,
    "to.year": to.year,
    "to.value": to.value,
    target,
  });
  requireYearsInOrder("projectedArrival", ["from.year", from.year], ["to.year", to.year]);
  const covered = distance(from.value, to.value, shape);
  const wanted = distance(from.value, target, shape);
  if (covered === undefined || wanted === undefined) return undefined;
  if (wanted === 0) return from.year;
  const share = wanted / covered;
  if (!(share >= 0)) return undefined;
  return finiteOrUndefined(from.year + share * (to.year - from.year));
}
