import { logLinearRate } from "./log-linear-rate.ts";
import { type MannKendall, mannKendall } from "./mann-kendall.ts";
import { type Spearman, spearman } from "./spearman.ts";
import { type TheilSen, theilSen } from "./theil-sen.ts";
import type { YearValue } from "./year-value.ts";

/** What the trend functions say of one series; each part is `undefined` where its function says so. */
export interface Trend {
  readonly theilSen: TheilSen | undefined;
  readonly mannKendall: MannKendall | undefined;
  readonly spearman: Spearman | undefined;
  /** Percent a year, above 0 where the values fall. */
  readonly logLinearRate: number | undefined;
}

/**
 * The trend of a series by every function at once: slope, significance and rate.
 *
 * Import the single functions where you need one: this one brings them all. For a projection see
 * {@link olsProjection}.
 *
 * @param input - `series` in any order; years may be missing.
 * @throws {RangeError} If a year or value is not finite, or a year has two values.
 *
 * @example
 * import { trend } from "@kehoach/progress";
 * const series = [82, 82.5, 84, 84.4, 85.1].map((value, index) => ({ year: 2020 + index, value }));
 * trend({ series }).mannKendall.verdict; // => "increase"
 * trend({ series }).theilSen.slope.toFixed(2); // => "0.79"
 */
export function trend({ series }: { readonly series: readonly YearValue[] }): Trend {
  return {
    theilSen: theilSen({ series }),
    mannKendall: mannKendall({ series }),
    spearman: spearman({ series }),
    logLinearRate: logLinearRate({ series }),
  };
}
