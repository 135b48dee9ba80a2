import { aitchisonDistance } from "../src/aitchison-distance.ts";
import { checkBound } from "../src/check-bound.ts";
import { compositionDistance } from "../src/composition-distance.ts";
import { shareOfGapClosed } from "../src/share-of-gap-closed.ts";
import type { Answer } from "./method.ts";
import { fieldsOf, numbersOf, rowsOf } from "./read-input.ts";
import type { Fields } from "./vectors.ts";

/** Published shares are rounded: rows that sum to 100.02 or 100.03 are whole. */
const SUM_TOLERANCE = 0.1;
const NOISE = 1e-9;

function sumOf(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

function latestParts(input: Fields): readonly number[] | undefined {
  const rows = rowsOf(input).filter(([, parts]) => parts !== null);
  const latest = [...rows].sort(([a], [b]) => Number(a) - Number(b)).at(-1);
  return latest === undefined ? undefined : numbersOf({ parts: latest[1] }, "parts");
}

/** Share of a distance that is gone; a distance to nothing has no share. */
function gapClosed(baseline: number | undefined, now: number | undefined): number | undefined {
  if (baseline === undefined || now === undefined) return undefined;
  return shareOfGapClosed({ baseline, target: 0, value: now });
}

export function compositionAnswer(input: Fields): Answer {
  const target = fieldsOf(input, "target");
  const low = numbersOf(target, "low");
  const high = numbersOf(target, "high");
  if (low !== undefined && high !== undefined) return rangesAnswer(input, low, high);
  const wanted = numbersOf(target, "value");
  if (wanted === undefined) throw new Error("target is missing");
  if (Math.abs(sumOf(wanted) - 100) > SUM_TOLERANCE) return { sum: sumOf(wanted), status: "invalid_target" };
  const parts = latestParts(input);
  if (parts === undefined) return { sum: sumOf(wanted), status: "not_assessable" };
  const before = numbersOf(fieldsOf(input, "baseline"), "value");

  const distance = (from: readonly number[]): number | undefined => compositionDistance({ from, to: wanted });
  const dissimilarity = distance(parts);
  const dissimilarityBefore = before === undefined ? undefined : distance(before);
  const aitchison = aitchisonDistance({ from: parts, to: wanted });
  const aitchisonBefore = before === undefined ? undefined : aitchisonDistance({ from: before, to: wanted });
  const gapClosedHere = gapClosed(dissimilarityBefore, dissimilarity);
  const double = (half: number | undefined): number | undefined => (half === undefined ? half : 2 * half);
  return {
    sum: sumOf(parts),
    l1: double(dissimilarity),
    l1_baseline: double(dissimilarityBefore),
    dissimilarity,
    gap_closed_l1: gapClosedHere,
    aitchison,
    aitchison_baseline: aitchisonBefore,
    gap_closed_aitchison: gapClosed(aitchisonBefore, aitchison),
    max_abs: Math.max(...parts.map((part, index) => Math.abs(part - (wanted[index] ?? 0)))),
    status: statusOf({ sum: sumOf(parts), dissimilarity, aitchison, gapClosedHere }),
  };
}

function statusOf({
  sum,
  dissimilarity,
  aitchison,
  gapClosedHere,
}: {
  readonly sum: number;
  readonly dissimilarity: number | undefined;
  readonly aitchison: number | undefined;
  readonly gapClosedHere: number | undefined;
}): string {
  const off = Math.abs(sum - 100);
  if (off > SUM_TOLERANCE) return "invalid_composition";
  if (dissimilarity !== undefined && dissimilarity <= NOISE) return "met";
  if (aitchison === undefined) return "assess_with_l1_only";
  if (gapClosedHere === undefined) return off > NOISE ? "sum_ok_within_rounding" : "not_met";
  return gapClosedHere > 0 ? "towards_target" : "not_towards_target";
}

/** Parts given as ranges can be met together only if 100 lies between the sums of their ends. */
function rangesAnswer(input: Fields, low: readonly number[], high: readonly number[]): Answer {
  const feasible = sumOf(low) <= 100 + NOISE && sumOf(high) >= 100 - NOISE;
  const parts = latestParts(input);
  const each = parts?.map((value, index) => {
    const bound = { kind: "between", low: low[index] ?? null, high: high[index] ?? null } as const;
    const check = checkBound({ value, bound, direction: "toward-target", tolerance: 0 });
    return check === "met" ? "met" : "not_met";
  });
  const status = (): string => {
    if (!feasible) return "invalid_target";
    if (parts === undefined || each === undefined) return "not_assessable";
    if (Math.abs(sumOf(parts) - 100) > SUM_TOLERANCE) return "invalid_composition";
    return each.every((outcome) => outcome === "met") ? "met" : "not_met";
  };
  return { sum: parts === undefined ? undefined : sumOf(parts), feasible, each, status: status() };
}
