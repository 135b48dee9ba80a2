import { RELATIVE_SLACK } from "./check-bound.ts";
import { finiteOrUndefined } from "./finite-or-undefined.ts";
import { requireFinite } from "./require-finite.ts";

/** One score of a group, and how much it counts. */
export interface WeightedScore {
  /** In any unit that all scores share; `null` where there is none, which is never 0. */
  readonly score: number | null;
  /** From 0; 1 if it is left out. */
  readonly weight?: number;
}

/** A mean, and how much of the group it stands for. */
export interface MeanScore {
  /** `undefined` where coverage is below the minimum, or nothing has a score. */
  readonly mean: number | undefined;
  /** Weight of what has a score over the weight of all, from 0 to 1; 0 for a group without weight. */
  readonly coverage: number;
}

/**
 * Weighted mean of the scores of a group, refused where too little of the group has a score.
 *
 * What has no score is left out of the mean and lowers the coverage. Coverage that equals the minimum is enough
 * (with a relative slack of 1e-9).
 *
 * @param input - `scores` in any order; `minimumCoverage` from 0 to 1.
 * @throws {RangeError} If a number is not finite, a weight is below 0, or the minimum is not from 0 to 1.
 *
 * @example
 * import { meanScore } from "@kehoach/progress";
 * meanScore({ scores: [{ score: 5 }, { score: -1 }], minimumCoverage: 0.5 }); // => { mean: 2, coverage: 1 }
 * meanScore({ scores: [{ score: 5 }, { score: null, weight: 3 }], minimumCoverage: 0.5 }); // => { mean: undefined, coverage: 0.25 }
 */
export function meanScore({
  scores,
  minimumCoverage,
}: {
  readonly scores: readonly WeightedScore[];
  readonly minimumCoverage: number;
}): MeanScore {
  const weights = scores.map(({ weight = 1 }) => weight);
  requireFinite("meanScore", {
    scores: scores.flatMap(({ score }) => score ?? []),
    weights,
    minimumCoverage,
  });
  for (const weight of weights) {
    if (weight < 0) throw new RangeError(`meanScore: weights must not be below 0, got ${weight}`);
  }
  if (minimumCoverage < 0 || minimumCoverage > 1) {
    throw new RangeError(`meanScore: minimumCoverage must be from 0 to 1, got ${minimumCoverage}`);
  }
  // weights only count against one another; beside the largest no sum of them can overflow
  const largest = Math.max(0, ...weights);
  if (largest === 0) return { mean: undefined, coverage: 0 };
  const all = weights.reduce((sum, weight) => sum + weight / largest, 0);
  let known = 0;
  let total = 0;
  for (const { score, weight = 1 } of scores) {
    if (score === null) continue;
    known += weight / largest;
    total += (weight / largest) * score;
  }
  const coverage = known / all;
  const enough = known > 0 && coverage >= minimumCoverage * (1 - RELATIVE_SLACK);
  return { mean: enough ? finiteOrUndefined(total / known) : undefined, coverage };
}
