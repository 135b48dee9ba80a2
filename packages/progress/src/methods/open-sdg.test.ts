import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremeNumber } from "../fixtures/extreme-number.ts";
import { anySeries, positiveSeries, scaled, withLatest } from "./fixtures/any-series.ts";
import { unsoundNumbers } from "./fixtures/unsound-numbers.ts";
import { OPEN_SDG_STATUSES, type OpenSdgInput, openSdg } from "./open-sdg.ts";

const series = (...points: readonly (readonly [number, number])[]): OpenSdgInput["series"] =>
  points.map(([year, value]) => ({ year, value }));
const rise = series([2015, 100], [2020, 110]);
const direction = fc.constantFrom("increase", "decrease");

describe("openSdg", () => {
  it.each([
    { name: "far on track", target: 120, status: "substantial_progress" },
    { name: "needing more", target: 150, status: "moderate_progress" },
    { name: "needing much more", target: 300, status: "limited_progress" },
    { name: "achieved", target: 110, status: "target_achieved" },
  ])("with a target, $name, is $status", ({ target, status }) => {
    expect(openSdg({ series: rise, target, direction: "increase" }).status).toBe(status);
  });

  it.each([
    { name: "2 % a year", latest: 102, status: "substantial_progress", score: 5 },
    { name: "1 % a year", latest: 101, status: "moderate_progress", score: 1.25 },
    { name: "0.4 % a year", latest: 100.4, status: "limited_progress", score: -0.5 },
    { name: "standing still", latest: 100, status: "limited_progress", score: -2.5 },
    { name: "falling by 1 %", latest: 99, status: "deterioration", score: -3.75 },
    { name: "falling by 5 %", latest: 95, status: "deterioration", score: -5 },
  ])("without a target, $name, is $status", ({ latest, status, score }) => {
    const result = openSdg({ series: series([2015, 100], [2016, latest]), direction: "increase" });
    expect(result.status).toBe(status);
    expect(result.score).toBeCloseTo(score, 9);
  });

  it.each([
    { name: "no figures", points: series(), reason: "no-data" },
    { name: "one figure", points: series([2020, 7]), reason: "one-point" },
    {
      name: "one figure from the base year on",
      points: series([2010, 7], [2020, 8]),
      reason: "baseline-is-latest",
    },
    {
      name: "figures before the base year only",
      points: series([2010, 5], [2012, 6]),
      reason: "baseline-missing",
    },
    { name: "a change of sign", points: series([2015, -3], [2020, 2]), reason: "sign-change" },
    {
      name: "growth beyond the range of numbers",
      points: series([2015, 1e-308], [2016, 1e308]),
      reason: "growth-undefined",
    },
  ])("is not available with $name", ({ points, reason }) => {
    const result = openSdg({ series: points, direction: "increase" });
    expect(result).toMatchObject({ status: "not_available", value: null, score: null, reason });
  });

  it("takes a target that one figure meets as achieved, with the reason why there is no ratio", () => {
    const result = openSdg({ series: series([2020, 12]), target: 10, direction: "increase" });
    expect(result).toMatchObject({ status: "target_achieved", score: 5, value: null, reason: "one-point" });
  });

  it("keeps the source's default direction and warns of it", () => {
    const result = openSdg({ series: rise, target: 150 });
    expect(result).toMatchObject({ status: "target_achieved", direction: "decrease" });
    expect(result.warnings).toEqual(["direction-defaulted"]);
  });

  it("keeps the source's other defaults", () => {
    const result = openSdg({ series: rise, direction: "increase" });
    expect(result).toMatchObject({ baseYear: 2015, targetYear: 2030, coefficient: null });
    expect(result.thresholds).toEqual({ high: 0.015, med: 0.005, low: 0 });
  });

  it("moves the base year to the next that has a figure, never back", () => {
    const result = openSdg({ series: series([2014, 1], [2017, 100], [2020, 110]), direction: "increase" });
    expect(result).toMatchObject({ baseYear: 2017, warnings: ["base-year-moved"] });
  });

  it("replaces a zero baseline and a zero target by 0.001", () => {
    expect(openSdg({ series: series([2015, 0], [2020, 4]), direction: "increase" })).toMatchObject({
      baseValue: 0.001,
      status: "substantial_progress",
      warnings: ["zero-baseline-replaced"],
    });
    expect(
      openSdg({ series: series([2015, 40], [2020, 20]), target: 0, direction: "decrease" }),
    ).toMatchObject({ target: 0.001, status: "limited_progress", warnings: ["zero-target-replaced"] });
  });

  it("calls zero that stays zero a success, as the source does", () => {
    const result = openSdg({ series: series([2015, 0], [2020, 0]), direction: "decrease" });
    expect(result).toMatchObject({ value: 1, status: "substantial_progress", score: 5 });
  });

  it("takes a target that equals the baseline without a ratio: kept is achieved, lost deterioration", () => {
    const flat = { target: 90, direction: "increase" } as const;
    const reason = "baseline-equals-target";
    expect(openSdg({ series: series([2015, 90], [2020, 90]), ...flat })).toMatchObject({
      status: "target_achieved",
      score: 5,
      value: null,
      reason,
    });
    expect(openSdg({ series: series([2015, 90], [2020, 85]), ...flat })).toMatchObject({
      status: "deterioration",
      score: -5,
      value: null,
      reason,
    });
  });

  it("flips the direction of negative values", () => {
    const better = openSdg({ series: series([2015, -10], [2020, -5]), direction: "increase" });
    expect(better).toMatchObject({ status: "substantial_progress" });
    expect(better.value).toBeCloseTo(1 - 0.5 ** 0.2, 12);
  });

  it("divides by the modulus of a complex growth where the target has another sign, and warns", () => {
    const result = openSdg({ series: series([2015, -5], [2020, -4]), target: 5, direction: "increase" });
    // |e^(iπ/15) − 1| = 2 sin(π/30)
    expect(result.value).toBeCloseTo((1 - 0.8 ** 0.2) / (2 * Math.sin(Math.PI / 30)), 12);
    expect(result.warnings).toEqual(["target-of-other-sign"]);
  });

  it.each([
    { name: "near a maximum", points: series([2015, 98], [2020, 98.5]), limit: 100, sense: "increase" },
    { name: "near a minimum", points: series([2015, 12], [2020, 11.9]), limit: 10, sense: "decrease" },
  ] as const)("lowers the thresholds $name", ({ points, limit, sense }) => {
    const { coefficient, thresholds } = openSdg({ series: points, limit, direction: sense });
    expect(coefficient).toBeGreaterThan(0);
    expect(coefficient).toBeLessThan(1);
    expect(thresholds.high).toBeCloseTo(0.015 * (coefficient ?? 0), 15);
  });

  it.each([
    { name: "ignored beside a target", input: { target: 150, limit: 120 }, warning: "limit-ignored" },
    { name: "already passed by the baseline", input: { limit: 90 }, warning: "baseline-beyond-limit" },
  ])("warns of a limit that is $name", ({ input, warning }) => {
    expect(openSdg({ series: rise, direction: "increase", ...input }).warnings).toEqual([warning]);
  });

  it("takes other thresholds, which the score does not follow, as in the source", () => {
    const result = openSdg({ series: rise, direction: "increase", thresholds: { high: 0.03 } });
    expect(result).toMatchObject({ status: "moderate_progress" });
    expect(result.score).toBeGreaterThan(2.5);
  });

  it.each([
    { argument: "baseYear", input: { baseYear: Number.NaN } },
    { argument: "targetYear", input: { targetYear: Number.POSITIVE_INFINITY } },
    { argument: "target", input: { target: Number.NaN } },
    { argument: "limit", input: { limit: Number.NaN } },
    { argument: "med", input: { thresholds: { med: Number.NaN } } },
    { argument: "series values", input: { series: series([2015, Number.NaN]) } },
  ])("throws on $argument that is not finite", ({ argument, input }) => {
    expect(() => openSdg({ series: rise, direction: "increase", ...input })).toThrow(
      `openSdg: ${argument} must be finite`,
    );
  });

  it("throws on a year with two figures and on a target year that is the base year", () => {
    expect(() => openSdg({ series: series([2015, 1], [2020, 2], [2020, 3]) })).toThrow(/one value a year/);
    expect(() => openSdg({ series: rise, target: 80, targetYear: 2015, direction: "increase" })).toThrow(
      "openSdg: targetYear must differ from the base year, got 2015",
    );
  });

  it("gives a finite number or none, and one of its words, whatever the numbers", () => {
    const input = fc.record(
      {
        series: anySeries,
        target: extremeNumber,
        limit: extremeNumber,
        direction,
        targetYear: fc.constantFrom(2035, 2050),
      },
      { requiredKeys: ["series", "targetYear"] },
    );
    fc.assert(
      fc.property(input, (one) => {
        const result = openSdg(one);
        expect(unsoundNumbers(result)).toEqual([]);
        expect(OPEN_SDG_STATUSES).toContain(result.status);
        expect(result.value === null ? result.reason : "none").not.toBeNull();
        expect(result.status === "not_available").toBe(result.score === null);
        expect(Math.abs(result.score ?? 0)).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("does not depend on the unit or the order of the series", () => {
    fc.assert(
      fc.property(
        positiveSeries,
        fc.double({ min: 1, max: 900, noNaN: true }),
        direction,
        (points, target, sense) => {
          const { status, value } = openSdg({ series: points, target, targetYear: 2040, direction: sense });
          // a power of two scales without rounding
          const other = { series: scaled(points, 1024).reverse(), target: target * 1024 };
          expect(openSdg({ ...other, targetYear: 2040, direction: sense })).toMatchObject({ status, value });
        },
      ),
    );
  });

  it("mirrors: turned upside down and around, a series has the same status", () => {
    fc.assert(
      fc.property(positiveSeries, fc.double({ min: 1, max: 900, noNaN: true }), (points, target) => {
        const { status, value } = openSdg({
          series: points,
          target,
          targetYear: 2040,
          direction: "increase",
        });
        const mirrored = { series: scaled(points, -1), target: -target, targetYear: 2040 };
        expect(openSdg({ ...mirrored, direction: "decrease" })).toMatchObject({ status, value });
      }),
    );
  });

  it("never has a worse status for a better latest value", () => {
    const value = fc.double({ min: 0.5, max: 900, noNaN: true });
    const options = fc.record({ target: value, limit: value }, { requiredKeys: [] });
    fc.assert(
      fc.property(positiveSeries, value, value, options, direction, (points, one, other, own, sense) => {
        const rank = (latest: number): number =>
          OPEN_SDG_STATUSES.indexOf(
            openSdg({ series: withLatest(points, latest), targetYear: 2040, direction: sense, ...own })
              .status,
          );
        const [worse, better] = [one, other].sort((a, b) => (sense === "increase" ? a - b : b - a));
        expect(rank(better ?? 0)).toBeLessThanOrEqual(rank(worse ?? 0));
      }),
    );
  });
});
