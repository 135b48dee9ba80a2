/**
 * Part of the positive thresholds that is left for an indicator near its natural limit, from 0 to 1.
 *
 * 0 at the limit, 1 from twice the limit on and for a limit of 0; below the limit it is taken as a maximum, above
 * as a minimum. Sizes count, signs do not.
 *
 * Source: open-sdg/sdg-build 2.4 `SeriesProgress.get_progress_thresholds`, C = 1 − (y₀/limit)^4.44 for
 * y₀ ≤ limit, 1 − ((2·limit − y₀)/limit)^4.44 above.
 */
export function limitCoefficient({
  baseline,
  limit,
}: {
  readonly baseline: number;
  readonly limit: number;
}): number {
  if (limit === 0) return 1;
  const multiple = Math.abs(baseline / limit);
  if (multiple >= 2) return 1;
  return 1 - (multiple <= 1 ? multiple : 2 - multiple) ** 4.44;
}
