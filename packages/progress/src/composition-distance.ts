import { finiteOrUndefined } from "./finite-or-undefined.ts";
import { requireFinite } from "./require-finite.ts";

/**
 * Percentage points that must still move from one part to another to turn one composition into the other.
 *
 * Half the sum of the absolute differences (half L1): what one part gives another gains. Shares in percent, in
 * the same order; 0 for equal compositions, at most 100 for shares that sum to 100.
 *
 * @returns `undefined` if the result is beyond the range of numbers.
 * @throws {RangeError} If a share is not finite, or the two have different numbers of parts, or none.
 *
 * @example
 * import { compositionDistance } from "@kehoach/progress";
 * compositionDistance({ from: [60, 29, 4, 7], to: [64, 28, 2, 6] }); // => 4
 */
export function compositionDistance({
  from,
  to,
}: {
  readonly from: readonly number[];
  readonly to: readonly number[];
}): number | undefined {
  requireFinite("compositionDistance", { from, to });
  if (from.length !== to.length || from.length === 0) {
    throw new RangeError(
      `compositionDistance: from and to must have the same number of parts, got ${from.length} and ${to.length}`,
    );
  }
  return finiteOrUndefined(
    from.reduce((sum, share, index) => sum + Math.abs(share - (to[index] ?? 0)), 0) / 2,
  );
}
