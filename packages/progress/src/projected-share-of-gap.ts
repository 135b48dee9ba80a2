import { constantRateProjection } from "./constant-rate-projection.ts";
import { type PathShape, pathValue } from "./path-value.ts";
import { shareOfGapClosed } from "./share-of-gap-closed.ts";
import type { YearValue } from "./year-value.ts";

/**
 * Share of the starting gap that is on course to be closed by the deadline: 1 is all of it.
 *
 * The movement from the baseline to the latest value goes on, by equal amounts (`linear`) or by equal rates
 * (`geometric`), to the target's year; the share is of the gap between baseline and target. Not clamped: above 1
 * beyond the target, below 0 away from it. Works for targets below the baseline alike. For a trend over other
 * years than from the baseline, project with {@link pathValue} and take {@link shareOfGapClosed}.
 *
 * @returns A ratio without unit; `undefined` if baseline and target are equal, if a geometric projection needs
 *   values of one sign other than 0, or if a number grows too large.
 * @throws {RangeError} If a number is not finite, or `latest.year` or `target.year` is not after `baseline.year`.
 *
 * Source: J. McArthur and K. Rasmussen, Brookings 2019; the same share underlies the UN Statistics Division's
 * progress chart (2023), there with the geometric projection.
 *
 * @example
 * import { projectedShareOfGap } from "@kehoach/progress";
 * const baseline = { year: 2020, value: 20 };
 * projectedShareOfGap({ baseline, latest: { year: 2024, value: 24 }, target: { year: 2030, value: 40 }, shape: "linear" }); // => 0.5
 */
export function projectedShareOfGap({
  baseline,
  latest,
  target,
  shape,
}: {
  readonly baseline: YearValue;
  readonly latest: YearValue;
  readonly target: YearValue;
  readonly shape: PathShape;
}): number | undefined {
  for (const [name, point] of Object.entries({ baseline, latest, target })) {
    for (const [field, number] of Object.entries({ year: point.year, value: point.value })) {
      if (!Number.isFinite(number)) {
        throw new RangeError(`projectedShareOfGap: ${name}.${field} must be finite, got ${number}`);
      }
    }
  }
  for (const [name, point] of Object.entries({ latest, target })) {
    if (point.year <= baseline.year) {
      throw new RangeError(
        `projectedShareOfGap: ${name}.year must be after baseline.year, got ${point.year} and ${baseline.year}`,
      );
    }
  }
  const ends = { from: baseline, to: latest, year: target.year };
  const projected = shape === "linear" ? pathValue({ ...ends, shape }) : constantRateProjection(ends);
  if (projected === undefined) return undefined;
  return shareOfGapClosed({ baseline: baseline.value, target: target.value, value: projected });
}
