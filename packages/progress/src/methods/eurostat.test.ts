import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremeNumber } from "../fixtures/extreme-number.ts";
import { EUROSTAT_STATUSES, type EurostatInput, eurostat } from "./eurostat.ts";
import { anySeries, positiveSeries, scaled, withLatest } from "./fixtures/any-series.ts";
import { unsoundNumbers } from "./fixtures/unsound-numbers.ts";

const series = (...points: readonly (readonly [number, number])[]): EurostatInput["series"] =>
  points.map(([year, value]) => ({ year, value }));
const direction = fc.constantFrom("increase", "decrease");

describe("eurostat", () => {
  it.each([
    { latest: 103, status: "significant_progress", score: 5 },
    { latest: 101.5, status: "significant_progress", score: 3.75 },
    { latest: 100.5, status: "moderate_progress", score: 1.25 },
    { latest: 100.05, status: "no_progress", score: 0.125 },
    { latest: 99.95, status: "no_progress", score: -0.125 },
    { latest: 99.5, status: "moderate_deterioration", score: -1.25 },
    { latest: 98.5, status: "significant_deterioration", score: -3.75 },
    { latest: 97, status: "significant_deterioration", score: -5 },
  ])("without a target, 100 to $latest in a year is $status", ({ latest, status, score }) => {
    const result = eurostat({ series: series([2015, 100], [2016, latest]), direction: "increase" });
    expect(result.status).toBe(status);
    expect(result.score).toBeCloseTo(score, 9);
  });

  it.each([
    { target: 105, status: "significant_progress", atLeast: 5 },
    { target: 133, status: "significant_progress", atLeast: 2.5 },
    { target: 150, status: "moderate_progress", atLeast: 0 },
    { target: 300, status: "moderate_deterioration", atLeast: -2.5 },
  ])("with a target of $target, 100 to 110 in five years is $status", ({ target, status, atLeast }) => {
    const result = eurostat({ series: series([2015, 100], [2020, 110]), target, direction: "increase" });
    expect(result.status).toBe(status);
    expect(result.score).toBeGreaterThanOrEqual(atLeast);
  });

  it("calls a fall before a higher target significant deterioration", () => {
    const result = eurostat({ series: series([2015, 100], [2020, 99]), target: 150, direction: "increase" });
    expect(result.status).toBe("significant_deterioration");
  });

  it.each([
    { name: "2016 before 2014", years: [2014, 2016, 2020], base: 2016 },
    { name: "2014 before 2017", years: [2013, 2014, 2017, 2020], base: 2014 },
    { name: "2015 itself", years: [2014, 2015, 2016, 2020], base: 2015 },
  ])("searches the base year around 2015: $name", ({ years, base }) => {
    const points = years.map((year) => ({ year, value: 100 + year }));
    expect(eurostat({ series: points, direction: "increase" }).baseYear).toBe(base);
  });

  it.each([
    { name: "no figures", points: series(), reason: "no-data" },
    { name: "one figure", points: series([2020, 7]), reason: "one-point" },
    {
      name: "the latest figure nearest to the base year",
      points: series([2005, 7], [2016, 8]),
      reason: "baseline-is-latest",
    },
    { name: "a change of sign", points: series([2015, 3], [2020, -2]), reason: "sign-change" },
    { name: "overflow", points: series([2015, 1e-308], [2016, 1e308]), reason: "growth-undefined" },
  ])("is not available with $name", ({ points, reason }) => {
    expect(eurostat({ series: points, direction: "increase" })).toMatchObject({
      status: "not_available",
      value: null,
      score: null,
      reason,
    });
  });

  it("has no ratio where the target equals the baseline: kept is achieved, lost is not", () => {
    const flat = { target: 90, direction: "increase" } as const;
    expect(eurostat({ series: series([2015, 90], [2020, 91]), ...flat })).toMatchObject({
      status: "significant_progress",
      targetAchieved: true,
      value: null,
    });
    expect(eurostat({ series: series([2015, 90], [2020, 89]), ...flat })).toMatchObject({
      status: "significant_deterioration",
      score: -5,
      value: null,
      reason: "baseline-equals-target",
    });
  });

  it("lets a natural limit scale the score of progress, but not of decline", () => {
    const limit = { limit: 100, direction: "increase" } as const;
    const up = eurostat({ series: series([2015, 95], [2020, 95.2]), ...limit });
    expect(up.score).toBeCloseTo((250 * (up.value ?? 0)) / (1 - 0.95 ** 4.44), 12);
    const down = eurostat({ series: series([2015, 95], [2020, 94.8]), ...limit });
    expect(down.score).toBeCloseTo(250 * (down.value ?? 0), 12);
  });

  it("warns of the default direction, a moved base year and a target of another sign", () => {
    expect(eurostat({ series: series([2016, 5], [2020, 4]), target: -1 }).warnings).toEqual([
      "direction-defaulted",
      "base-year-moved",
      "target-of-other-sign",
    ]);
  });

  it.each([
    { argument: "target", input: { target: Number.NaN } },
    { argument: "limit", input: { limit: Number.NaN } },
    { argument: "baseYear", input: { baseYear: Number.NaN } },
  ])("throws on $argument that is not finite", ({ argument, input }) => {
    expect(() => eurostat({ series: series(), direction: "increase", ...input })).toThrow(
      `eurostat: ${argument} must be finite`,
    );
  });

  it("throws on a target year that is the base year", () => {
    const input = { series: series([2015, 1], [2020, 2]), target: 9, targetYear: 2015 };
    expect(() => eurostat({ ...input, direction: "increase" })).toThrow(/targetYear must differ/);
  });

  it("gives a finite number or none, and one of its words, whatever the numbers", () => {
    const input = fc.record(
      {
        series: anySeries,
        target: extremeNumber,
        limit: extremeNumber,
        direction,
        targetYear: fc.constant(2040),
      },
      { requiredKeys: ["series", "targetYear"] },
    );
    fc.assert(
      fc.property(input, (one) => {
        const result = eurostat(one);
        expect(unsoundNumbers(result)).toEqual([]);
        expect(EUROSTAT_STATUSES).toContain(result.status);
        expect(result.value === null ? result.reason : "none").not.toBeNull();
        expect(Math.abs(result.score ?? 0)).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("does not depend on unit, order or mirroring", () => {
    fc.assert(
      fc.property(positiveSeries, fc.double({ min: 1, max: 900, noNaN: true }), (points, target) => {
        const { status, value } = eurostat({
          series: points,
          target,
          targetYear: 2040,
          direction: "increase",
        });
        const unit = { series: scaled(points, 1024).reverse(), target: target * 1024, targetYear: 2040 };
        expect(eurostat({ ...unit, direction: "increase" })).toMatchObject({ status, value });
        const mirrored = { series: scaled(points, -1), target: -target, targetYear: 2040 };
        expect(eurostat({ ...mirrored, direction: "decrease" })).toMatchObject({ status, value });
      }),
    );
  });

  it("never has a worse status for a better latest value", () => {
    const value = fc.double({ min: 0.5, max: 900, noNaN: true });
    const options = fc.record({ target: value, limit: value }, { requiredKeys: [] });
    fc.assert(
      fc.property(positiveSeries, value, value, options, direction, (points, one, other, own, sense) => {
        const rank = (latest: number): number =>
          EUROSTAT_STATUSES.indexOf(
            eurostat({ series: withLatest(points, latest), targetYear: 2040, direction: sense, ...own })
              .status,
          );
        const [worse, better] = [one, other].sort((a, b) => (sense === "increase" ? a - b : b - a));
        expect(rank(better ?? 0)).toBeLessThanOrEqual(rank(worse ?? 0));
      }),
    );
  });
});
