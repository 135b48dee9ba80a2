import { finiteOrUndefined } from "../finite-or-undefined.ts";
import { requireFinite } from "../require-finite.ts";

/**
 * A value of a two-sided target turned into one that should fall, as Open SDG prepares such series.
 *
 * `parity`: a ratio of two groups, towards 1; values from 0.97 to 1.03 count as 1, inclusive. `half`: a share in
 * percent, towards 50. `budget`: percent of the budget that was spent, towards 100; below 25 nothing is measured.
 * Judge the results with {@link openSdg}, direction `decrease` and the target 1, 50 or 100.
 *
 * @returns The distance on the upper side, in the unit of the value; `undefined` for a parity of 0 or less and for
 *   a budget below 25 %.
 * @throws {RangeError} If the value is not finite.
 *
 * Source: open-sdg/open-sdg `docs/progress-methodology.md`, section "Goldilocks indicators" (4.5.1, 5.5.1, 16.6.1).
 *
 * @example
 * import { openSdgGoldilocks } from "@kehoach/progress";
 * openSdgGoldilocks({ value: 0.5, kind: "parity" }); // => 2
 * openSdgGoldilocks({ value: 42, kind: "half" }); // => 58
 */
export function openSdgGoldilocks({
  value,
  kind,
}: {
  readonly value: number;
  readonly kind: "parity" | "half" | "budget";
}): number | undefined {
  requireFinite("openSdgGoldilocks", { value });
  switch (kind) {
    case "parity": {
      if (value <= 0) return undefined;
      if (value >= 0.97 && value <= 1.03) return 1;
      return finiteOrUndefined(Math.max(value, 1 / value));
    }
    case "half":
      return 50 + Math.abs(value - 50);
    case "budget":
      return value < 25 ? undefined : 100 + Math.abs(value - 100);
  }
}
