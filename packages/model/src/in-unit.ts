import { type Conversion, convert } from "./convert.ts";
import type { Quantity } from "./quantity.ts";

/** Values of this size and more convert into every unit within the range of numbers, up to their limit. */
const SMALLEST_SURE = 1e-290;

/**
 * Converts as `convert` does, and has an answer at the ends of the range of numbers, as well: what is too small for
 * a number in the unit is 0.
 *
 * @returns `undefined` if the dimensions differ, or the result is too large for a number.
 * @throws {RangeError} If the value is `NaN` or infinite or a unit is unknown.
 *
 * @example
 * inUnit({ value: 5e-324, from: "USD", to: "billion-USD" }); // => 0
 * inUnit({ value: 1.8, from: "billion-USD", to: "million-USD" }); // => 1800
 */
export function inUnit({ value, from, to }: Conversion): number | undefined {
  if (from === to) return value + 0;
  const size = Math.abs(value);
  if (size >= SMALLEST_SURE && size <= 1 / SMALLEST_SURE) return convert({ value, from, to });
  const factor = convert({ value: 1, from, to });
  const result = factor === undefined ? Number.NaN : value * factor;
  return Number.isFinite(result) ? result + 0 : undefined;
}

/**
 * Whether two quantities are the same amount, as `sameQuantity` has it, at the ends of the range of numbers, as well.
 *
 * @throws {RangeError} If a value is `NaN` or infinite or a unit is unknown.
 *
 * @example
 * sameAmount({ value: 1.8, unit: "billion-USD" }, { value: 1800, unit: "million-USD" }); // => true
 */
export function sameAmount(a: Quantity, b: Quantity): boolean {
  const there = inUnit({ value: a.value, from: a.unit, to: b.unit });
  const back = inUnit({ value: b.value, from: b.unit, to: a.unit });
  return there === b.value && back === a.value;
}
