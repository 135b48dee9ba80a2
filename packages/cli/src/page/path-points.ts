import { type PathShape, pathValue } from "@kehoach/progress";

/** A way from one value to another over some years, along a line or by a constant rate. */
export interface Path {
  readonly from: number;
  readonly to: number;
  readonly years: number;
  readonly shape: PathShape;
}

/** A path as points, one a year from its start to a year; stops where it has no value. */
export function pathPoints(
  { from, to, years, shape }: Path,
  { start, until }: { readonly start: number; readonly until: number },
): readonly { readonly year: number; readonly value: number }[] {
  const ends = { from: { year: start, value: from }, to: { year: start + years, value: to }, shape };
  const points: { year: number; value: number }[] = [];
  for (let year = start; year <= until; year++) {
    const value = pathValue({ ...ends, year });
    if (value === undefined) break;
    points.push({ year, value });
  }
  return points;
}
