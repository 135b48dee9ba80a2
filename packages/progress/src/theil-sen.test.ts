import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { theilSen } from "./theil-sen.ts";
import { trendValue } from "./trend-value.ts";
import type { YearValue } from "./year-value.ts";

const points = (...pairs: readonly (readonly [number, number])[]): readonly YearValue[] =>
  pairs.map(([year, value]) => ({ year, value }));

const A = points(
  [2013, 10],
  [2014, 12],
  [2015, 11],
  [2016, 15],
  [2017, 14],
  [2018, 18],
  [2019, 17],
  [2020, 20],
);
const B = points(
  [2010, 3],
  [2011, 5],
  [2013, 5],
  [2014, 4],
  [2016, 7],
  [2017, 7],
  [2018, 7],
  [2020, 9],
  [2021, 8],
  [2023, 12],
);
const OUTLIER = points(
  [2015, 100],
  [2016, 103],
  [2017, 105],
  [2018, 70],
  [2019, 112],
  [2020, 114],
  [2021, 118],
);
const series = fc.uniqueArray(
  fc.record({ year: fc.integer({ min: 1990, max: 2050 }), value: fc.integer({ min: -10_000, max: 10_000 }) }),
  { selector: ({ year }) => year, minLength: 2, maxLength: 12 },
);

describe("theilSen", () => {
  it.each([
    // scipy 1.17.1, theilslopes(method = "separate") and (method = "joint")
    {
      name: "A",
      series: A,
      slope: 1.5,
      low: 0.6666666666666666,
      high: 2,
      separate: -3010.25,
      joint: -3009.75,
    },
    {
      name: "B, with ties and missing years",
      series: B,
      slope: 0.5714285714285714,
      low: 0.3,
      high: 0.7142857142857143,
      separate: -1145.2857142857142,
      joint: -1145.4285714285713,
    },
    { name: "one bad year", series: OUTLIER, slope: 3, low: 2, high: 4, separate: -5949, joint: -5945 },
    {
      name: "missing years",
      series: points([2015, 10], [2017, 14], [2020, 20], [2021, 22]),
      slope: 2,
      low: 2,
      high: 2,
      separate: -4020,
      joint: -4020,
    },
    // mljs/regression-theil-sen 3.0.0, its own tests; scipy and R have the other intercept
    {
      name: "mljs, an outlier",
      series: points([1, 10], [2, 14], [3, 180], [4, 22], [10, 46], [12, 54], [18, 78]),
      slope: 4,
      low: expect.any(Number),
      high: expect.any(Number),
      separate: 30,
      joint: 6,
    },
    {
      name: "mljs, constant",
      series: points([0, 2], [1, 2], [2, 2], [3, 2]),
      slope: 0,
      low: 0,
      high: 0,
      separate: 2,
      joint: 2,
    },
    {
      name: "two values",
      series: points([2020, 1], [2022, 5]),
      slope: 2,
      low: 2,
      high: 2,
      separate: -4039,
      joint: -4039,
    },
  ])("$name", ({ series: given, slope, low, high, separate, joint }) => {
    const close = (number: number) => (typeof number === "number" ? expect.closeTo(number, 9) : number);
    expect(theilSen({ series: given })).toEqual({
      slope: close(slope),
      slopeLow: close(low),
      slopeHigh: close(high),
      intercepts: { separate: close(separate), joint: close(joint) },
      count: given.length,
    });
  });

  it("predicts 145 or 141 for 2030, by the convention of the intercept", () => {
    const trend = theilSen({ series: OUTLIER });
    const { slope = 0, intercepts = { separate: 0, joint: 0 } } = trend ?? {};
    expect(trendValue({ slope, intercept: intercepts.joint, year: 2030 })).toBe(145);
    expect(trendValue({ slope, intercept: intercepts.separate, year: 2030 })).toBe(141);
  });

  it("has no minus 0 among its numbers", () => {
    expect(theilSen({ series: points([2020, -0], [2021, -0], [2022, -0]) })).toMatchObject({
      slope: 0,
      intercepts: { separate: 0, joint: 0 },
    });
  });

  it("needs two values", () => {
    expect(theilSen({ series: [] })).toBeUndefined();
    expect(theilSen({ series: points([2020, 1]) })).toBeUndefined();
  });

  it("refuses numbers that are not finite, and two values of one year", () => {
    expect(() => theilSen({ series: points([2020, Number.NaN]) })).toThrow(
      "theilSen: series values must be finite, got NaN",
    );
    expect(() => theilSen({ series: points([Number.POSITIVE_INFINITY, 1]) })).toThrow(
      "theilSen: series years must be finite, got Infinity",
    );
    expect(() => theilSen({ series: points([2020, 1], [2021, 2], [2020, 3]) })).toThrow(
      "theilSen: series must have one value a year, got two of 2020",
    );
  });

  it("does not depend on order, scales with the unit, and turns with the direction", () => {
    fc.assert(
      fc.property(series, fc.constantFrom(-1, 1024, 1 / 1024), (given, unit) => {
        const trend = theilSen({ series: given });
        expect(theilSen({ series: [...given].reverse() })).toEqual(trend);
        const scaled = theilSen({ series: given.map(({ year, value }) => ({ year, value: value * unit })) });
        expect(scaled?.slope).toBeCloseTo((trend?.slope ?? Number.NaN) * unit, 9);
        expect(scaled?.slopeLow).toBeCloseTo(
          (unit < 0 ? (trend?.slopeHigh ?? 0) : (trend?.slopeLow ?? 0)) * unit,
          9,
        );
      }),
    );
  });

  it("has its slope inside its interval", () => {
    fc.assert(
      fc.property(series, (given) => {
        const { slope = 0, slopeLow = 1, slopeHigh = -1 } = theilSen({ series: given }) ?? {};
        expect(slopeLow).toBeLessThanOrEqual(slope);
        expect(slopeHigh).toBeGreaterThanOrEqual(slope);
      }),
    );
  });

  it("is not moved by one outlier in a straight line", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 6, max: 12 }),
        fc.nat(5),
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        (slope, count, at, bad) => {
          const line = Array.from({ length: count }, (_, index) => ({
            year: 2010 + index,
            value: index === at ? bad : slope * index,
          }));
          expect(theilSen({ series: line })?.slope).toBe(slope);
        },
      ),
    );
  });

  it("is finite or undefined, whatever the numbers", () => {
    const extreme = fc.uniqueArray(
      fc.record({
        year: fc.double({ noNaN: true, noDefaultInfinity: true }),
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      }),
      { selector: ({ year }) => year + 0, maxLength: 8 },
    );
    fc.assert(
      fc.property(extreme, (given) => {
        const trend = theilSen({ series: given });
        if (trend === undefined) return;
        const { intercepts, ...rest } = trend;
        expect([...Object.values(rest), ...Object.values(intercepts)].every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
