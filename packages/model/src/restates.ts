import { inUnit, sameAmount } from "./in-unit.ts";
import type { Observation } from "./observation.ts";
import { UNITS } from "./unit.ts";

/** What {@link restates} looks at of a figure. */
export type FigureText = Pick<Observation, "value" | "decimals" | "qualifier" | "unit">;

/** Moves the decimal point of the shortest decimal text, so that no binary noise comes in. */
function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Decimals that a round figure is good for: 3000 is to the nearest thousand (-3), 5.97 to two decimals (2). */
function places({ value, decimals }: { readonly value: number; readonly decimals: number }): number {
  if (decimals > 0 || value === 0) return decimals;
  let digits = 0;
  for (let rest = Math.abs(value); rest % 10 === 0; rest /= 10) digits++;
  return digits === 0 ? 0 : -digits;
}

/** Rounds half up in magnitude, `nearest`, or down or up in magnitude. */
function roundTo(value: number, decimals: number, way: "nearest" | "down" | "up"): number {
  const shifted = shift(Math.abs(value), decimals);
  const whole =
    way === "nearest" ? Math.floor(shifted + 0.5) : way === "down" ? Math.floor(shifted) : Math.ceil(shifted);
  return Math.sign(value) * shift(whole, -decimals) + 0;
}

/**
 * Whether a later figure only says an earlier one again, more coarsely, so that it must not replace it.
 *
 * It does if it has a qualifier or fewer decimals, and agrees: fewer decimals are the earlier value rounded half
 * up (5.97 by 6.0); "over" is the earlier value cut down to as many digits (152.2 by "over 152", 3,078 by "over
 * 3,000"), "nearly" cut up, "about" rounded. An earlier figure with a qualifier of its own is restated only by
 * the same value and qualifier. Units of one dimension are converted; of two, the answer is no.
 *
 * @example
 * const [exact, round] = [{ value: 5.97, decimals: 2, qualifier: null, unit: "percent" }, { value: 6, decimals: 1, qualifier: null, unit: "percent" }];
 * restates({ earlier: exact, later: round }); // => true
 * restates({ earlier: round, later: exact }); // => false
 */
export function restates({
  earlier,
  later,
}: {
  readonly earlier: FigureText;
  readonly later: FigureText;
}): boolean {
  if (earlier.value === null || later.value === null) return false;
  const value = inUnit({ value: earlier.value, from: earlier.unit, to: later.unit });
  if (value === undefined) return false;
  if (earlier.qualifier !== null) {
    return (
      later.qualifier === earlier.qualifier &&
      sameAmount({ value: earlier.value, unit: earlier.unit }, { value: later.value, unit: later.unit })
    );
  }
  const decimals = earlier.decimals + UNITS[later.unit].exponent - UNITS[earlier.unit].exponent;
  const digits = places({ value: later.value, decimals: later.decimals });
  switch (later.qualifier) {
    case null:
      return later.decimals < decimals && roundTo(value, later.decimals, "nearest") === later.value;
    case "about":
      return roundTo(value, digits, "nearest") === later.value;
    case "over":
      return roundTo(value, digits, "down") === later.value;
    case "nearly":
      return roundTo(value, digits, "up") === later.value;
  }
}
