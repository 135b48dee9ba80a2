import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EUROSTAT_STATUSES } from "./eurostat.ts";
import { eurostatAggregate } from "./eurostat-aggregate.ts";

const scored = (...scores: readonly (number | null)[]): { readonly score: number | null }[] =>
  scores.map((score) => ({ score }));

describe("eurostatAggregate", () => {
  it.each([
    { scores: [2.51], status: "significant_progress" },
    { scores: [2.5], status: "moderate_progress" },
    { scores: [0.25], status: "no_progress" },
    { scores: [-0.25], status: "no_progress" },
    { scores: [-0.26], status: "moderate_deterioration" },
    { scores: [-2.5], status: "moderate_deterioration" },
    { scores: [-2.51], status: "significant_deterioration" },
    { scores: [5, -0.09083762091008363], status: "moderate_progress" },
    { scores: [null], status: "not_available" },
    { scores: [], status: "not_available" },
  ])("the mean of $scores is $status", ({ scores, status }) => {
    expect(eurostatAggregate(scored(...scores)).status).toBe(status);
  });

  it("counts the series that have a score", () => {
    expect(eurostatAggregate(scored(1, null, 3))).toMatchObject({ score: 2, scored: 2, series: 3 });
  });

  it.each([Number.NaN, 5.1])("throws on a score of %s", (score) => {
    expect(() => eurostatAggregate(scored(score))).toThrow(/eurostatAggregate: score must be/);
  });

  it("never gets worse with a better score", () => {
    const score = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.array(score), score, score, (scores, one, other) => {
        const rank = (last: number): number =>
          EUROSTAT_STATUSES.indexOf(eurostatAggregate(scored(...scores, last)).status);
        expect(rank(Math.max(one, other))).toBeLessThanOrEqual(rank(Math.min(one, other)));
      }),
    );
  });
});
