import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremeNumber } from "../fixtures/extreme-number.ts";
import { anySeries, positiveSeries, scaled, withLatest } from "./fixtures/any-series.ts";
import { unsoundNumbers } from "./fixtures/unsound-numbers.ts";
import {
  UNSD_EUSTAT_WORDS,
  UNSD_STATUSES,
  type UnsdInput,
  unsdProgressChart,
} from "./unsd-progress-chart.ts";

const series = (...points: readonly (readonly [number, number])[]): UnsdInput["series"] =>
  points.map(([year, value]) => ({ year, value }));
const direction = fc.constantFrom("increase", "decrease");

describe("unsdProgressChart", () => {
  it.each([
    { target: 66, score: 3 },
    { target: 80, score: 2 },
    { target: 500, score: 1 },
  ])("with a target of $target, 50 to 60 in ten years scores $score", ({ target, score }) => {
    const result = unsdProgressChart({
      series: series([2015, 50], [2025, 60]),
      target,
      direction: "increase",
    });
    expect(result.score).toBe(score);
  });

  it.each([
    { latest: 102, direction: "increase", score: 3 },
    { latest: 101.9, direction: "increase", score: 2 },
    { latest: 100.6, direction: "increase", score: 2 },
    { latest: 100.4, direction: "increase", score: 1 },
    { latest: 98, direction: "decrease", score: 3 },
    { latest: 99, direction: "decrease", score: 2 },
    { latest: 99.6, direction: "decrease", score: 1 },
    { latest: 110, direction: "decrease", score: 1 },
  ] as const)("without a target, 100 to $latest in a year to $direction scores $score", (one) => {
    const points = series([2015, 100], [2016, one.latest]);
    expect(unsdProgressChart({ series: points, direction: one.direction }).score).toBe(one.score);
  });

  it("has words of its own and those of Eustat for every status", () => {
    expect(Object.keys(UNSD_EUSTAT_WORDS)).toEqual([...UNSD_STATUSES]);
  });

  it("takes a target that is met as met, whatever the trend", () => {
    const points = series([2015, 95], [2025, 85]);
    expect(unsdProgressChart({ series: points, target: 80, direction: "increase" })).toMatchObject({
      status: "on_track_or_met",
      met: true,
      value: null,
    });
  });

  it.each([
    { target: 100, latest: 99, met: true },
    { target: 100, latest: 98.9, met: false },
    { target: 0, latest: 1, met: true },
    { target: 90, latest: 89.5, met: false },
  ])("within 1 of a target of 0 or 100 percent is met: $latest of $target", ({ target, latest, met }) => {
    const sense = target === 0 ? "decrease" : "increase";
    const points = series([2015, 50], [2025, latest]);
    expect(unsdProgressChart({ series: points, target, direction: sense }).met).toBe(met);
    expect(unsdProgressChart({ series: points, target, direction: sense, isPercentage: false }).met).toBe(
      false,
    );
  });

  it.each([
    { name: "2015", years: [2014, 2015, 2020], base: 2015 },
    { name: "the first after it", years: [2014, 2017, 2020], base: 2017 },
    {
      name: "the last before it where the only later one is the latest",
      years: [2012, 2014, 2020],
      base: 2014,
    },
  ])("counts from $name", ({ years, base }) => {
    const points = years.map((year) => ({ year, value: 100 }));
    expect(unsdProgressChart({ series: points, direction: "increase" }).baseYear).toBe(base);
  });

  it("does not look at figures after the target year", () => {
    const points = series([2015, 10], [2020, 20], [2024, 90]);
    const result = unsdProgressChart({ series: points, target: 30, targetYear: 2020, direction: "increase" });
    expect(result).toMatchObject({ latestYear: 2020, met: false });
    expect(result.value).toBeCloseTo(0.5, 12);
  });

  it.each([
    { name: "no figures", points: series(), reason: "no-data" },
    { name: "one figure", points: series([2020, 7]), reason: "one-point" },
    {
      name: "a latest figure of the base year",
      points: series([2010, 7], [2015, 8]),
      reason: "baseline-is-latest",
    },
    { name: "a zero baseline", points: series([2015, 0], [2020, 7]), reason: "zero-baseline" },
    { name: "a change of sign", points: series([2015, 3], [2020, -2]), reason: "sign-change" },
    { name: "negative values", points: series([2015, -3], [2020, -2]), reason: "growth-undefined" },
    { name: "overflow", points: series([2015, 1e-308], [2016, 1e308]), reason: "growth-undefined" },
  ])("does not assess $name", ({ points, reason }) => {
    expect(unsdProgressChart({ series: points, direction: "increase" })).toMatchObject({
      status: "not_assessed",
      score: null,
      value: null,
      reason,
    });
  });

  it("does not call the loss of a target on track", () => {
    const lost = (baseline: number): ReturnType<typeof unsdProgressChart> =>
      unsdProgressChart({ series: series([2015, baseline], [2025, 75]), target: 80, direction: "increase" });
    expect(lost(90)).toMatchObject({ status: "not_assessed", reason: "baseline-beyond-target" });
    expect(lost(80)).toMatchObject({ status: "stagnation_or_regression", reason: "baseline-equals-target" });
  });

  it("throws on numbers that are not finite and on a target year that is not after the base year", () => {
    const input = { series: series([2015, 1], [2020, 2]), direction: "increase" } as const;
    expect(() => unsdProgressChart({ ...input, target: Number.NaN })).toThrow(/target must be finite/);
    expect(() => unsdProgressChart({ ...input, baseYear: Number.NaN })).toThrow(/baseYear must be finite/);
    expect(() => unsdProgressChart({ ...input, target: 9, targetYear: 2015 })).toThrow(
      "unsdProgressChart: targetYear must be after baseYear, got 2015",
    );
  });

  it("gives a finite number or none, and one of its words, whatever the numbers", () => {
    const input = fc.record(
      {
        series: anySeries,
        target: extremeNumber,
        direction,
        targetYear: fc.integer({ min: 2016, max: 2050 }),
      },
      { requiredKeys: ["series", "direction"] },
    );
    fc.assert(
      fc.property(input, (one) => {
        const result = unsdProgressChart(one);
        expect(unsoundNumbers(result)).toEqual([]);
        expect(UNSD_STATUSES).toContain(result.status);
        expect(result.status === "not_assessed").toBe(result.score === null);
        if (result.score === null) expect(result.reason).not.toBeNull();
      }),
    );
  });

  it("does not depend on the unit or the order of the series, but for the exception of percentages", () => {
    fc.assert(
      fc.property(
        positiveSeries,
        fc.double({ min: 1, max: 900, noNaN: true }),
        direction,
        (points, target, sense) => {
          const rest = { targetYear: 2040, direction: sense, isPercentage: false } as const;
          const { status, value } = unsdProgressChart({ series: points, target, ...rest });
          const other = { series: scaled(points, 1024).reverse(), target: target * 1024 };
          expect(unsdProgressChart({ ...other, ...rest })).toMatchObject({ status, value });
        },
      ),
    );
  });

  it("mirrors with a target", () => {
    fc.assert(
      fc.property(positiveSeries, fc.double({ min: 1, max: 900, noNaN: true }), (points, target) => {
        const rest = { targetYear: 2040, isPercentage: false };
        const { status, value } = unsdProgressChart({
          series: points,
          target,
          direction: "increase",
          ...rest,
        });
        const mirrored = { series: scaled(points, -1), target: -target, ...rest };
        expect(unsdProgressChart({ ...mirrored, direction: "decrease" })).toMatchObject({ status, value });
      }),
    );
  });

  it("never scores less for a better latest value", () => {
    const value = fc.double({ min: 0.5, max: 900, noNaN: true });
    const target = fc.option(value, { nil: undefined });
    fc.assert(
      fc.property(positiveSeries, value, value, target, direction, (points, one, other, aim, sense) => {
        const score = (latest: number): number =>
          unsdProgressChart({
            series: withLatest(points, latest),
            targetYear: 2040,
            direction: sense,
            ...(aim === undefined ? {} : { target: aim }),
          }).score ?? 0;
        const [worse, better] = [one, other].sort((a, b) => (sense === "increase" ? a - b : b - a));
        expect(score(better ?? 0)).toBeGreaterThanOrEqual(score(worse ?? 0));
      }),
    );
  });
});
