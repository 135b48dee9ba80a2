import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanScore, type WeightedScore } from "./mean-score.ts";

const scored = (...scores: readonly (number | null)[]): readonly WeightedScore[] =>
  scores.map((score) => ({ score }));

describe("meanScore", () => {
  it.each<{
    name: string;
    scores: readonly WeightedScore[];
    minimumCoverage: number;
    mean: number | undefined;
    coverage: number;
  }>([
    // open-sdg/sdg-build 2.4.0: the score of an indicator is the mean of those of its series
    { name: "sb-aggregate-mean", scores: scored(5, -1), minimumCoverage: 1, mean: 2, coverage: 1 },
    { name: "sb-aggregate-mean2", scores: scored(0, 0), minimumCoverage: 1, mean: 0, coverage: 1 },
    { name: "sb-aggregate-mean4", scores: scored(-2.5), minimumCoverage: 1, mean: -2.5, coverage: 1 },
    { name: "missing scores", scores: scored(4, null, 2), minimumCoverage: 0.5, mean: 3, coverage: 2 / 3 },
    { name: "just enough", scores: scored(4, null), minimumCoverage: 0.5, mean: 4, coverage: 0.5 },
    { name: "too few", scores: scored(4, null), minimumCoverage: 0.51, mean: undefined, coverage: 0.5 },
    { name: "none known", scores: scored(null, null), minimumCoverage: 0, mean: undefined, coverage: 0 },
    { name: "nothing", scores: [], minimumCoverage: 0, mean: undefined, coverage: 0 },
    {
      name: "weights",
      scores: [
        { score: 10, weight: 3 },
        { score: 2, weight: 1 },
      ],
      minimumCoverage: 1,
      mean: 8,
      coverage: 1,
    },
    {
      name: "the weight of what is missing",
      scores: [{ score: 10 }, { score: null, weight: 3 }],
      minimumCoverage: 0.5,
      mean: undefined,
      coverage: 0.25,
    },
    {
      name: "no weight at all",
      scores: [{ score: 10, weight: 0 }],
      minimumCoverage: 0,
      mean: undefined,
      coverage: 0,
    },
    {
      name: "weights beyond their sum",
      scores: [
        { score: 1, weight: 1e308 },
        { score: 3, weight: 1e308 },
      ],
      minimumCoverage: 1,
      mean: 2,
      coverage: 1,
    },
  ])("$name", ({ scores, minimumCoverage, mean, coverage }) => {
    expect(meanScore({ scores, minimumCoverage })).toEqual({ mean, coverage });
  });

  it.each([
    { name: "scores", scores: scored(Number.NaN), minimumCoverage: 1, message: "scores must be finite" },
    {
      name: "weights",
      scores: [{ score: 1, weight: -1 }],
      minimumCoverage: 1,
      message: "weights must not be below 0, got -1",
    },
    {
      name: "minimum coverage",
      scores: scored(1),
      minimumCoverage: 1.1,
      message: "minimumCoverage must be from 0 to 1, got 1.1",
    },
    {
      name: "minimum coverage below 0",
      scores: scored(1),
      minimumCoverage: -0.1,
      message: "minimumCoverage must be from 0 to 1, got -0.1",
    },
  ])("names $name", ({ scores, minimumCoverage, message }) => {
    expect(() => meanScore({ scores, minimumCoverage })).toThrow(`meanScore: ${message}`);
  });

  const weighted = fc.array(
    fc.record({
      score: fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constant(null)),
      weight: fc.integer({ min: 0, max: 8 }),
    }),
  );

  it("lies between the scores, and does not depend on order or on the unit of the weights", () => {
    fc.assert(
      fc.property(weighted, (scores) => {
        const { mean, coverage } = meanScore({ scores, minimumCoverage: 0 });
        const turned = meanScore({ scores: [...scores].reverse(), minimumCoverage: 0 });
        const scaled = meanScore({
          scores: scores.map(({ score, weight }) => ({ score, weight: weight * 1024 })),
          minimumCoverage: 0,
        });
        expect(scaled).toEqual({ mean, coverage });
        expect(turned.coverage).toBeCloseTo(coverage, 12);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1 + 1e-12);
        if (mean === undefined) return;
        const known = scores.flatMap(({ score, weight }) => (score === null || weight === 0 ? [] : [score]));
        expect(mean).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
        expect(turned.mean).toBeCloseTo(mean, 9);
      }),
    );
  });
});
