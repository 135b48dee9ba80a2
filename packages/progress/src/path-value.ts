import { finiteOrUndefined } from "./finite-or-undefined.ts";
import { requireFinite } from "./require-finite.ts";
import { requireYearsInOrder } from "./require-years-in-order.ts";
import type { YearValue } from "./year-value.ts";

/** How values run between two years: by equal amounts (`linear`) or by equal rates (`geometric`). */
export type PathShape = "linear" | "geometric";

/** Two points of a path. */
export interface PathEnds {
  readonly from: YearValue;
  /** Of a later year. */
  readonly to: YearValue;
  readonly shape: PathShape;
}

/**
 * The value that a path through two points has in a year.
 *
 * In the unit of the points; exactly theirs in their own years. Before the first and after the second year the
 * path goes on in the same shape. A geometric path needs two values of one sign, neither of them 0.
 *
 * @returns `undefined` for a geometric path between values that differ in sign or include 0, or if the value is
 *   too large for a number.
 * @throws {RangeError} If a number is not finite, or `to.year` is not after `from.year`.
 *
 * Formulas: y₀ + (x − y₀) · s and y₀ · (x / y₀)^s with s = (t − t₀) / (T − t₀).
 *
 * @example
 * import { pathValue } from "@kehoach/progress";
 * pathValue({ from: { year: 2020, value: 60 }, to: { year: 2030, value: 80 }, year: 2025, shape: "linear" }); // => 70
 * pathValue({ from: { year: 2020, value: 100 }, to: { year: 2022, value: 400 }, year: 2021, shape: "geometric" }); // => 200
 */
export function pathValue({
  from,
  to,
  year,
  shape,
}: PathEnds & { readonly year: number }): number | undefined {
  requireFinite("pathValue", {
    "from.year": from.year,
    "from.value": from.value,
    "to.year": to.year,
    "to.value": to.value,
    year,
  });
  requireYearsInOrder("pathValue", ["from.year", from.year], ["to.year", to.year]);
  const share = (year - from.year) / (to.year - from.year);
  if (shape === "geometric") {
    const factor = to.value / from.value;
    if (from.value === 0 || !(factor > 0)) return undefined;
    return year === to.year ? to.value : finiteOrUndefined(from.value * factor ** share);
  }
  return year === to.year ? to.value + 0 : finiteOrUndefined(from.value + (to.value - from.value) * share);
}
