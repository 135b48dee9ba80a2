import type { Bound, UnitCode } from "@kehoach/model";
import { averageGrowth } from "./average-growth.ts";
import { endsOf } from "./bound-ends.ts";
import { changePerYear } from "./change-per-year.ts";
import { classifyPace } from "./classify-pace.ts";
import type { DerivationLog } from "./derivation-log.ts";
import { paceRatio } from "./pace-ratio.ts";
import type { PathShape } from "./path-value.ts";

/** The way from a baseline to a bound and how far it has been gone. */
export interface PathPoints {
  readonly baseYear: number;
  readonly base: number;
  readonly latestYear: number;
  readonly latest: number;
  readonly dueYear: number;
  readonly bound: Bound;
}

interface Leg {
  readonly from: number;
  readonly to: number;
  readonly years: number;
}

function perYear(shape: PathShape, leg: Leg): number | undefined {
  return shape === "geometric" ? averageGrowth(leg) : changePerYear(leg);
}

/** The better ratio to the ends of the bound along a path of one shape, with the end that it is to. */
function bestRatio(
  shape: PathShape,
  points: PathPoints,
): { readonly ratio: number; readonly end: number } | undefined {
  const { baseYear, base, latestYear, latest, dueYear, bound } = points;
  const actual = perYear(shape, { from: base, to: latest, years: latestYear - baseYear });
  if (actual === undefined) return undefined;
  let best: { readonly ratio: number; readonly end: number } | undefined;
  for (const { value } of endsOf(bound)) {
    const required = perYear(shape, { from: base, to: value, years: dueYear - baseYear });
    const ratio = required === undefined ? undefined : paceRatio({ actual, required });
    if (ratio !== undefined && (best === undefined || ratio > best.ratio)) best = { ratio, end: value };
  }
  return best;
}

/**
 * Writes down that the path of the other shape would give another pace, with its arithmetic, if that is so. Not a
 * word where the two agree, or where the other has no answer.
 */
export function notePathsDisagree(
  log: DerivationLog,
  points: PathPoints & {
    readonly used: PathShape;
    /** The better ratio along the path that is used; `undefined` if it has none. */
    readonly usedRatio: number | undefined;
    readonly unit: UnitCode;
  },
): void {
  const { baseYear, base, latestYear, latest, dueYear, used, usedRatio, unit } = points;
  if (usedRatio === undefined) return;
  const other: PathShape = used === "linear" ? "geometric" : "linear";
  const theirs = bestRatio(other, points);
  if (theirs === undefined || classifyPace(usedRatio) === classifyPace(theirs.ratio)) return;
  const growth = other === "geometric";
  const actual = log.compute({
    formula: growth ? "average-growth-from-levels" : "change-per-year",
    inputs: { from: base, to: latest, years: latestYear - baseYear },
    result: "otherPathActual",
    unit: growth ? "percent" : unit,
  });
  const required = log.compute({
    formula: growth ? "required-growth" : "change-per-year",
    inputs: { from: base, to: theirs.end, years: dueYear - baseYear },
    result: "otherPathRequired",
    unit: growth ? "percent" : unit,
  });
  if (actual === undefined || required === undefined) return;
  const ratio = log.compute({
    formula: "pace-ratio",
    inputs: { actual, required },
    result: "otherPathPaceRatio",
  });
  if (ratio === undefined) return;
  const values = { used, usedRatio, other, otherRatio: ratio };
  log.add({ step: "note", note: "paths-disagree", values });
}
