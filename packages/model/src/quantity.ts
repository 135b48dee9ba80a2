import { convert } from "./convert.ts";
import type { UnitCode } from "./unit.ts";

/** A value and its unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: UnitCode;
}

/**
 * Whether two quantities are the same amount: equal once they are in one unit.
 *
 * The values are compared as recorded, without a tolerance; two dimensions never give the same amount, not even
 * for 0.
 *
 * @throws {RangeError} If a value is `NaN` or infinite or a unit is unknown.
 *
 * @example
 * sameQuantity({ value: 1.8, unit: "billion-USD" }, { value: 1800, unit: "million-USD" }); // => true
 * sameQuantity({ value: 1, unit: "percent" }, { value: 1, unit: "percentage-point" }); // => false
 */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  const there = convert({ value: a.value, from: a.unit, to: b.unit });
  const back = convert({ value: b.value, from: b.unit, to: a.unit });
  // both ways: beyond 15 digits one way alone may round two amounts to one
  return there === b.value && back === a.value;
}
