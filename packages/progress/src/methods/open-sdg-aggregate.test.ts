import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OPEN_SDG_STATUSES } from "./open-sdg.ts";
import { openSdgAggregate } from "./open-sdg-aggregate.ts";

const open = (...scores: readonly (number | null)[]): Parameters<typeof openSdgAggregate>[0] =>
  scores.map((score) => ({ score, targetAchieved: false }));

describe("openSdgAggregate", () => {
  it.each([
    { name: "2.5", series: open(2.5), status: "substantial_progress" },
    { name: "just below 2.5", series: open(2.4999), status: "moderate_progress" },
    { name: "0", series: open(5, -5), status: "moderate_progress" },
    { name: "just below 0", series: open(-0.0001), status: "limited_progress" },
    { name: "-2.5", series: open(-2.5), status: "limited_progress" },
    { name: "just below -2.5", series: open(-2.5001), status: "deterioration" },
    { name: "of none", series: open(null), status: "not_available" },
    { name: "of an empty list", series: open(), status: "not_available" },
  ])("a mean $name is $status", ({ series, status }) => {
    expect(openSdgAggregate(series).status).toBe(status);
  });

  it("is achieved only if every series that has a score achieves its target", () => {
    const achieved = { score: 5, targetAchieved: true };
    const none = { score: null, targetAchieved: false };
    expect(openSdgAggregate([achieved, achieved, none])).toMatchObject({
      status: "target_achieved",
      scored: 2,
      series: 3,
    });
    expect(openSdgAggregate([achieved, { score: 5, targetAchieved: false }]).status).toBe(
      "substantial_progress",
    );
  });

  it.each([Number.NaN, 5.1, -6])("throws on a score of %s", (score) => {
    expect(() => openSdgAggregate(open(score))).toThrow(/openSdgAggregate: score must be/);
  });

  it("does not depend on order, and never gets worse with a better score", () => {
    const score = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1 }), score, score, (scores, one, other) => {
        const [worse, better] = one < other ? [one, other] : [other, one];
        const rank = (last: number): number =>
          OPEN_SDG_STATUSES.indexOf(openSdgAggregate(open(...scores, last)).status);
        expect(rank(better)).toBeLessThanOrEqual(rank(worse));
        const mean = openSdgAggregate(open(...scores)).score;
        expect(openSdgAggregate(open(...[...scores].reverse())).score).toBeCloseTo(mean ?? Number.NaN, 9);
      }),
    );
  });
});
