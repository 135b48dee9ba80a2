import { finiteOrUndefined } from "./finite-or-undefined.ts";
import { requireFinite } from "./require-finite.ts";

function centredLogarithms(parts: readonly number[]): readonly number[] {
  const logarithms = parts.map((part) => Math.log(part));
  const mean = logarithms.reduce((sum, value) => sum + value, 0) / parts.length;
  return logarithms.map((value) => value - mean);
}

/**
 * Distance between two compositions by the ratios of their parts: 0 for equal ratios, no upper limit.
 *
 * An extra beside {@link compositionDistance}: it counts relative changes, so it is ruled by the smallest part
 * (from 4 to 2 weighs as much as from 60 to 30) and does not depend on what the parts sum to. Parts in any one
 * unit, in the same order.
 *
 * @returns Without unit; `undefined` if a part is 0 or less: a zero would be infinitely far from anything, and is
 *   not replaced by a small number behind your back.
 * @throws {RangeError} If a part is not finite, or the two have different numbers of parts, or none.
 *
 * Source: J. Aitchison, The Statistical Analysis of Compositional Data (1986): the Euclidean distance of centred
 * log-ratios.
 *
 * @example
 * import { aitchisonDistance } from "@kehoach/progress";
 * aitchisonDistance({ from: [60, 29, 4, 7], to: [64, 28, 2, 6] }).toFixed(4); // => "0.5851"
 * aitchisonDistance({ from: [66, 28, 0, 6], to: [64, 28, 2, 6] }); // => undefined
 */
export function aitchisonDistance({
  from,
  to,
}: {
  readonly from: readonly number[];
  readonly to: readonly number[];
}): number | undefined {
  requireFinite("aitchisonDistance", { from, to });
  if (from.length !== to.length || from.length === 0) {
    throw new RangeError(
      `aitchisonDistance: from and to must have the same number of parts, got ${from.length} and ${to.length}`,
    );
  }
  if ([...from, ...to].some((part) => part <= 0)) return undefined;
  const wanted = centredLogarithms(to);
  const squares = centredLogarithms(from).map((value, index) => (value - (wanted[index] ?? 0)) ** 2);
  return finiteOrUndefined(Math.sqrt(squares.reduce((sum, square) => sum + square, 0)));
}
