import { UNITS, type Unit, type UnitCode } from "./unit.ts";

/** A value and the two units that {@link convert} moves it between. */
export interface Conversion {
  readonly value: number;
  readonly from: UnitCode;
  readonly to: UnitCode;
}

/**
 * Converts a value into another unit of the same dimension.
 *
 * The factor is a power of ten, and the decimal point moves in the value as it prints (its shortest decimal
 * text), so the result is the number nearest to the exact one: 4.35 thousand is 4350, never 4350.0000000001. The
 * way back gives the same value up to 15 significant digits. The order of values is kept. 0 is never negative.
 *
 * @returns The value in the unit `to`, or `undefined` if the dimensions differ: percent and percentage points,
 * USD and VND, money and money per person.
 * @throws {RangeError} If the value is `NaN` or infinite, if a unit is unknown, or if the result is too large or
 * too small for a number.
 *
 * @example
 * convert({ value: 1.8, from: "billion-USD", to: "million-USD" }); // => 1800
 * convert({ value: 4000, from: "hectare", to: "square-kilometre" }); // => 40
 * convert({ value: 1, from: "million-USD", to: "million-VND" }); // => undefined
 */
export function convert({ value, from, to }: Conversion): number | undefined {
  if (!Number.isFinite(value)) throw new RangeError(`convert: value must be finite, got ${value}`);
  const source = unitOf({ code: from, argument: "from" });
  const goal = unitOf({ code: to, argument: "to" });
  if (source.dimension !== goal.dimension) return undefined;
  const [digits, exponent] = value.toExponential().split("e");
  const result = Number(`${digits}e${Number(exponent) + source.exponent - goal.exponent}`);
  if (!Number.isFinite(result) || (result === 0 && value !== 0)) {
    throw new RangeError(
      `convert: value must stay within the range of numbers, got ${value} ${from} to ${to}`,
    );
  }
  return result + 0; // + 0 turns -0 into 0
}

function unitOf({ code, argument }: { readonly code: string; readonly argument: string }): Unit {
  if (!Object.hasOwn(UNITS, code))
    throw new RangeError(`convert: ${argument} must be a unit code, got "${code}"`);
  return UNITS[code as UnitCode];
}
