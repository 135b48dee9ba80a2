import { finiteOrUndefined } from "./finite-or-undefined.ts";
import { requireFinite } from "./require-finite.ts";
import { requireYearsInOrder } from "./require-years-in-order.ts";
import type { YearValue } from "./year-value.ts";

/**
 * The value in a later year if the growth between two years goes on at the same rate.
 *
 * In the unit of the points. Counted from the later point; the years between need no figures. In the years of the
 * two points it is their values, save for rounding in the earlier one.
 *
 * @param input - `from` and `to` are the points that give the rate, `to` the later; `year` is the one asked for.
 * @returns `undefined` if a value is 0, if the two differ in sign, or if the result is too large for a number.
 * @throws {RangeError} If a number is not finite, or `to.year` is not after `from.year`.
 *
 * Formula: y₁ · (y₁ / y₀)^((t − t₁) / (t₁ − t₀)); WHO, Triple Billion scenarios ("average annual rate of change").
 *
 * @example
 * import { constantRateProjection } from "@kehoach/progress";
 * constantRateProjection({ from: { year: 2017, value: 87 }, to: { year: 2018, value: 88 }, year: 2025 }).toFixed(4); // => "95.3293"
 */
export function constantRateProjection({
  from,
  to,
  year,
}: {
  readonly from: YearValue;
  readonly to: YearValue;
  readonly year: number;
}): number | undefined {
  requireFinite("constantRateProjection", {
    "from.year": from.year,
    "from.value": from.value,
    "to.year": to.year,
    "to.value": to.value,
    year,
  });
  requireYearsInOrder("constantRateProjection", ["from.year", from.year], ["to.year", to.year]);
  const factor = to.value / from.value;
  if (from.value === 0 || !(factor > 0)) return undefined;
  return finiteOrUndefined(to.value * factor ** ((year - to.year) / (to.year - from.year)));
}
