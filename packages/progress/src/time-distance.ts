import { requireFinite } from "./require-finite.ts";
import { requireYearsInOrder } from "./require-years-in-order.ts";
import type { YearValue } from "./year-value.ts";

/** How far a value is ahead of or behind a straight path, in time. */
export interface TimeDistance {
  /** The year in which the straight path has the latest value, with fractions; may lie outside the path's years. */
  readonly pathYear: number;
  /** Years ahead of the path; below 0 behind it. */
  readonly years: number;
  /** Whether the latest value is worse than the baseline, so that the path had it only before it began. */
  readonly beforeBaseline: boolean;
}

/**
 * Years by which the latest value is ahead of (above 0) or behind the straight path from baseline to target.
 *
 * Works for targets below the baseline alike. A value worse than the baseline gives a path year before the
 * baseline's, which is to be read as "below the baseline" rather than as a year.
 *
 * @returns `undefined` if baseline and target are equal, since a flat path has every value in no year or in all,
 *   or if a number grows too large.
 * @throws {RangeError} If a number is not finite, or `target.year` is not after `baseline.year`.
 *
 * Source: P. Sicherl, S-time-distance; the path year is t₀ + (y − y₀) / (x − y₀) · (T − t₀).
 *
 * @example
 * import { timeDistance } from "@kehoach/progress";
 * const path = { baseline: { year: 2020, value: 30 }, target: { year: 2030, value: 10 } };
 * timeDistance({ ...path, latest: { year: 2025, value: 24 } }); // => { pathYear: 2023, years: -2, beforeBaseline: false }
 */
export function timeDistance({
  baseline,
  target,
  latest,
}: {
  readonly baseline: YearValue;
  readonly target: YearValue;
  readonly latest: YearValue;
}): TimeDistance | undefined {
  requireFinite("timeDistance", {
    "baseline.year": baseline.year,
    "baseline.value": baseline.value,
    "target.year": target.year,
    "target.value": target.value,
    "latest.year": latest.year,
    "latest.value": latest.value,
  });
  requireYearsInOrder("timeDistance", ["baseline.year", baseline.year], ["target.year", target.year]);
  if (baseline.value === target.value) return undefined;
  const share = (latest.value - baseline.value) / (target.value - baseline.value);
  const pathYear = baseline.year + share * (target.year - baseline.year);
  const years = pathYear - latest.year;
  if (!Number.isFinite(pathYear) || !Number.isFinite(years)) return undefined;
  return { pathYear: pathYear + 0, years: years + 0, beforeBaseline: share < 0 };
}
