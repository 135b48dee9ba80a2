import { OUTCOMES } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changePerYear } from "./change-per-year.ts";
import { checkBound } from "./check-bound.ts";
import { classifyOutcome, type DueOutcome } from "./classify-outcome.ts";
import { columnarPace } from "./columnar-pace.ts";
import { combineOutcomes } from "./combine-outcomes.ts";
import { compareVintages } from "./compare-vintages.ts";
import { compositionDistance } from "./composition-distance.ts";
import { constantRateProjection } from "./constant-rate-projection.ts";
import { countMet } from "./count-met.ts";
import { cumulativeProrated } from "./cumulative-prorated.ts";
import { anyBound } from "./fixtures/any-bound.ts";
import { anyObservations } from "./fixtures/any-observations.ts";
import { samplePlan } from "./fixtures/plan.ts";
import { meanScore } from "./mean-score.ts";
import { positiveSeries, scaled } from "./methods/fixtures/any-series.ts";
import { paceRatio } from "./pace-ratio.ts";
import { pathValue } from "./path-value.ts";
import { percentOfPlan } from "./percent-of-plan.ts";
import { projectedArrival } from "./projected-arrival.ts";
import { remainingRequiredGrowth } from "./remaining-required-growth.ts";
import { requiredGrowth } from "./required-growth.ts";
import { shareOfGapClosed } from "./share-of-gap-closed.ts";
import { simulate } from "./simulate.ts";
import { timeDistance } from "./time-distance.ts";
import { trend } from "./trend.ts";
import { trendValue } from "./trend-value.ts";
import { weakestRelease } from "./weakest-release.ts";

/** Of either sign and exact in binary, so that a power of two as a factor rounds nothing. */
const quarter = fc.integer({ min: -400, max: 400 }).map((value) => value / 4);
const positive = fc.integer({ min: 1, max: 400 }).map((value) => value / 4);
const more = fc.integer({ min: 0, max: 400 }).map((value) => value / 4);
const factor = fc.constantFrom(1 / 1024, 0.5, 4, 1024);
const span = fc.integer({ min: 1, max: 20 });
const due: readonly DueOutcome[] = ["not-met", "nearly-met", "met", "exceeded"];
const anyDue = fc.array(fc.constantFrom(...due), { minLength: 1, maxLength: 6 });

describe("a better value is never worse", () => {
  it.each(["increase", "decrease"] as const)("against a bound, where the direction is to $0", (direction) => {
    const sign = direction === "increase" ? 1 : -1;
    const fits = fc
      .constantFrom("at-least", "more-than")
      .map((kind) => (sign > 0 ? kind : kind === "at-least" ? "at-most" : "less-than"));
    const bound = fc.oneof(
      // a ceiling on what is to rise, or a floor below what is to fall, contradicts the direction
      anyBound(quarter).filter(
        (one) =>
          one.kind === "exactly" ||
          one.kind === "approximately" ||
          (one.kind === "between" && (sign > 0 ? one.low : one.high) !== null),
      ),
      fc.record({ kind: fits as fc.Arbitrary<"at-least">, value: quarter }),
    );
    fc.assert(
      fc.property(bound, quarter, more, (against, value, gain) => {
        const question = { bound: against, direction, tolerance: 0.05 };
        const order = ["not-met", "met", "exceeded"];
        const [before, after] = [value, value + sign * gain].map((of) =>
          order.indexOf(checkBound({ ...question, value: of })),
        );
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
        const [worse, better] = [value, value + sign * gain].map((of) =>
          due.indexOf(classifyOutcome({ ...question, value: of, nearlyMetTolerance: 0.05 })),
        );
        expect(better).toBeGreaterThanOrEqual(worse ?? 0);
      }),
    );
  });

  it("in a combination of outcomes, in a count and in a mean", () => {
    fc.assert(
      fc.property(
        anyDue,
        fc.nat(),
        fc.nat(3),
        fc.constantFrom("all", "any"),
        (outcomes, at, gain, combination) => {
          const index = at % outcomes.length;
          const better = outcomes.with(
            index,
            due[Math.min(3, due.indexOf(outcomes[index] ?? "met") + gain)] ?? "met",
          );
          const rank = (of: readonly DueOutcome[]): number =>
            due.indexOf(combineOutcomes({ outcomes: of, combination }) ?? "not-met");
          expect(rank(better)).toBeGreaterThanOrEqual(rank(outcomes));
          expect(combineOutcomes({ outcomes: [...outcomes].reverse(), combination })).toBe(
            combineOutcomes({ outcomes, combination }),
          );
          expect(countMet({ outcomes: better }).metOrExceeded).toBeGreaterThanOrEqual(
            countMet({ outcomes }).metOrExceeded,
          );
          const mean = (of: readonly DueOutcome[]): number =>
            meanScore({
              scores: of.map((outcome) => ({ score: due.indexOf(outcome), weight: 1 })),
              minimumCoverage: 1,
            }).mean ?? 0;
          expect(mean(better)).toBeGreaterThanOrEqual(mean(outcomes));
        },
      ),
    );
  });

  it("in change, ratio, shares, percent of plan and time distance", () => {
    fc.assert(
      fc.property(quarter, quarter, more, span, positive, (base, value, gain, years, gap) => {
        const both = (of: (latest: number) => number | undefined): void => {
          const [worse, better] = [of(value), of(value + gain)];
          expect(better ?? 0).toBeGreaterThanOrEqual(worse ?? 0);
        };
        both((to) => changePerYear({ from: base, to, years }));
        both((actual) => paceRatio({ actual, required: gap }));
        both((latest) => shareOfGapClosed({ baseline: base, target: base + gap, value: latest }));
        both((latest) => percentOfPlan({ value: latest, plan: gap }));
        const baseline = { year: 2020, value: base };
        const target = { year: 2030, value: base + gap };
        both((latest) => timeDistance({ baseline, target, latest: { year: 2025, value: latest } })?.years);
      }),
    );
  });

  it("in millions of series", () => {
    fc.assert(
      fc.property(
        quarter,
        quarter,
        more,
        positive,
        fc.constantFrom(1, -1),
        (base, latest, gain, gap, sign) => {
          const codes = columnarPace({
            values: Float64Array.of(base, latest, base, latest + sign * gain),
            firstYear: 2020,
            yearCount: 2,
            baselineYear: 2020,
            targets: Float64Array.of(base + sign * gap, base + sign * gap),
            targetYear: 2030,
            directions: Int8Array.of(sign, sign),
            shape: "linear",
          }).codes;
          expect(codes[1]).toBeLessThanOrEqual(codes[0] ?? 0);
        },
      ),
    );
  });

  it("so that less is required from then on", () => {
    const rates = fc.array(fc.integer({ min: -90, max: 90 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rates, fc.nat(50), fc.integer({ min: -20, max: 20 }), (known, gain, target) => {
        const required = (of: readonly number[]): number =>
          remainingRequiredGrowth({ target, years: 10, rates: of }) ?? Number.NaN;
        const better = known.with(0, (known[0] ?? 0) + gain);
        expect(required(better)).toBeLessThanOrEqual(required(known) + 1e-9);
      }),
    );
  });
});

describe("nothing depends on the unit, and all turns with the direction", () => {
  it.each(["linear", "geometric"] as const)("of a %s path", (shape) => {
    fc.assert(
      fc.property(
        positive,
        positive,
        span,
        fc.integer({ min: 2015, max: 2045 }),
        factor,
        (a, b, years, year, by) => {
          const ends = (of: number) => ({
            from: { year: 2020, value: a * of },
            to: { year: 2020 + years, value: b * of },
            shape,
          });
          const value = pathValue({ ...ends(1), year });
          expect(pathValue({ ...ends(by), year })).toBeCloseTo((value ?? 0) * by, 6);
          expect(pathValue({ ...ends(-1), year })).toBe(value === undefined ? undefined : 0 - value);
          const arrival = projectedArrival({ ...ends(1), target: 2 * b });
          expect(projectedArrival({ ...ends(by), target: 2 * b * by })).toBe(arrival);
          expect(projectedArrival({ ...ends(-1), target: -2 * b })).toBe(arrival);
        },
      ),
    );
  });

  it("of growth, projections, prorated totals, percentages, shares and distances in time", () => {
    fc.assert(
      fc.property(positive, positive, positive, span, factor, (a, b, c, years, by) => {
        expect(requiredGrowth({ from: a * by, to: b * by, years })).toBe(
          requiredGrowth({ from: a, to: b, years }),
        );
        expect(requiredGrowth({ from: -a, to: -b, years })).toBe(requiredGrowth({ from: a, to: b, years }));
        const projection = (of: number): number =>
          constantRateProjection({
            from: { year: 2020, value: a * of },
            to: { year: 2020 + years, value: b * of },
            year: 2045,
          }) ?? 0;
        expect(projection(by) / projection(1)).toBeCloseTo(by, 9);
        expect(projection(-1)).toBe(-projection(1));
        const prorated = (of: number): number =>
          cumulativeProrated({ total: a * of, years: years + 1, elapsed: years }) ?? 0;
        expect(prorated(by) / prorated(1)).toBeCloseTo(by, 12);
        expect(percentOfPlan({ value: a * by, plan: b * by })).toBe(percentOfPlan({ value: a, plan: b }));
        const distance = (of: number) =>
          timeDistance({
            baseline: { year: 2020, value: a * of },
            target: { year: 2030, value: b * of },
            latest: { year: 2025, value: c * of },
          });
        expect(distance(by)).toEqual(distance(1));
        expect(distance(-1)).toEqual(distance(1));
        expect(shareOfGapClosed({ baseline: -a, target: -b, value: -c })).toBe(
          shareOfGapClosed({ baseline: a, target: b, value: c }),
        );
        const shares = { from: [a, b, c], to: [c, a, b] };
        expect(
          compositionDistance({
            from: shares.from.map((share) => share * by),
            to: shares.to.map((share) => share * by),
          }),
        ).toBe((compositionDistance(shares) ?? 0) * by);
      }),
    );
  });

  it("of a trend, whatever the order of its years", () => {
    fc.assert(
      fc.property(positiveSeries, factor, (points, by) => {
        const one = trend({ series: points });
        expect(trend({ series: [...points].reverse() })).toEqual(one);
        const other = trend({ series: scaled(points, by) });
        expect(other.mannKendall).toEqual(one.mannKendall);
        expect(other.spearman).toEqual(one.spearman);
        expect(other.theilSen?.slope).toBe(one.theilSen === undefined ? undefined : one.theilSen.slope * by);
      }),
    );
  });

  it("of a line's value, and a line goes through both its ends", () => {
    fc.assert(
      fc.property(
        quarter,
        quarter,
        fc.integer({ min: -50, max: 50 }),
        factor,
        (slope, intercept, year, by) => {
          const value = trendValue({ slope, intercept, year });
          expect(trendValue({ slope: slope * by, intercept: intercept * by, year })).toBe((value ?? 0) * by);
          const back = trendValue({ slope, intercept, year: 0 });
          expect((value ?? 0) - (back ?? 0)).toBe(slope * year + 0);
        },
      ),
    );
  });

  it("of the order of releases", () => {
    const release = fc.constantFrom("official", "preliminary", "estimate", "unspecified");
    fc.assert(
      fc.property(fc.array(release), (releases) => {
        expect(weakestRelease([...releases].reverse())).toBe(weakestRelease(releases));
      }),
    );
  });
});

describe("vintages and what-ifs do not depend on the order of figures", () => {
  it("between two days", () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const question = { plan: samplePlan, before: "2024-06-30", after: "2026-12-31" };
        expect(compareVintages({ ...question, observations: [...observations].reverse() })).toEqual(
          compareVintages({ ...question, observations }),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("beside what is supposed", () => {
    const figures = [{ indicator: "growth", period: "2024", value: 7, unit: "percent" }] as const;
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const question = { plan: samplePlan, asOf: "2026-12-31", changes: { figures } };
        const one = simulate({ ...question, observations });
        const other = simulate({ ...question, observations: [...observations].reverse() });
        expect(other.after).toEqual(one.after);
        expect(other.changes).toEqual(one.changes);
      }),
      { numRuns: 50 },
    );
  });
});

it("due outcomes are all the outcomes but that of a target whose time has not come", () => {
  expect([...due].sort()).toEqual(OUTCOMES.filter((outcome) => outcome !== "not-due").sort());
});
