import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { olsProjection } from "./ols-projection.ts";

const yearly = (values: readonly number[], from = 2015) =>
  values.map((value, index) => ({ year: from + index, value }));
const RISING = yearly([100, 103, 105, 109, 112, 114, 118]);

describe("olsProjection", () => {
  it.each([
    // R 4.2.2 predict(lm, interval = "prediction")
    {
      name: "R",
      series: RISING,
      level: 0.95,
      expected: [140.884162882325, 144.285714285711, 147.687265689097, 2.96428571428538],
    },
    // numpy and scipy 1.17.1
    {
      name: "a level of 0.8",
      series: yearly([10, 12, 11, 15, 14, 18, 17, 20], 2013),
      level: 0.8,
      expected: [28.949918891481964, 33.10714285714266, 37.26436682280336],
    },
    {
      name: "a level of 0.99",
      series: yearly([5, 3, 8, 1, 9, 2, 7, 4, 6, 10, 12, 11], 2010),
      level: 0.99,
      expected: [0.32726533528187396, 15.423076923076906, 30.51888851087194],
    },
  ])("$name", ({ series, level, expected: [low = 0, value = 0, high = 0, slope] }) => {
    const projection = olsProjection({ series, year: 2030, level });
    expect(projection?.low).toBeCloseTo(low, 9);
    expect(projection?.value).toBeCloseTo(value, 9);
    expect(projection?.high).toBeCloseTo(high, 9);
    if (slope !== undefined) expect(projection?.slope).toBeCloseTo(slope, 9);
    expect(projection).toMatchObject({ level, count: series.length });
  });

  it("takes 0.95 by default, and says so", () => {
    const projection = olsProjection({ series: RISING, year: 2030 });
    expect(projection).toEqual(olsProjection({ series: RISING, year: 2030, level: 0.95 }));
    expect(projection?.level).toBe(0.95);
  });

  it("refuses fewer than five values", () => {
    expect(olsProjection({ series: RISING.slice(0, 4), year: 2030 })).toBeUndefined();
    expect(olsProjection({ series: RISING.slice(0, 5), year: 2030 })).toBeDefined();
    expect(olsProjection({ series: [], year: 2030 })).toBeUndefined();
  });

  it("has no width where the values lie on a line", () => {
    expect(olsProjection({ series: yearly([1, 2, 3, 4, 5]), year: 2024 })).toMatchObject({
      low: 10,
      value: 10,
      high: 10,
      slope: 1,
    });
  });

  it.each([
    { name: "a level of 0", level: 0, year: 2030, message: "level must be above 0 and below 1, got 0" },
    { name: "a level of 1", level: 1, year: 2030, message: "level must be above 0 and below 1, got 1" },
    { name: "a year that is none", level: 0.95, year: Number.NaN, message: "year must be finite, got NaN" },
  ])("refuses $name", ({ level, year, message }) => {
    expect(() => olsProjection({ series: RISING, year, level })).toThrow(`olsProjection: ${message}`);
  });

  it("refuses values that are not finite, and two of one year", () => {
    expect(() => olsProjection({ series: yearly([1, 2, 3, 4, Number.NaN]), year: 2030 })).toThrow(
      "olsProjection: series values must be finite",
    );
    expect(() => olsProjection({ series: [...RISING, ...RISING], year: 2030 })).toThrow(/one value a year/);
  });

  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 12 });
  const year = fc.integer({ min: 2000, max: 2060 });

  it("holds its value inside the interval, which widens with the level and with distance", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2030, max: 2060 }), (given, at) => {
        const project = (to: number, level: number) =>
          olsProjection({ series: yearly(given), year: to, level });
        const width = (to: number, level: number) => {
          const { low = 1, value = 0, high = -1 } = project(to, level) ?? {};
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
          return high - low;
        };
        const slack = 1e-9;
        expect(width(at, 0.99)).toBeGreaterThanOrEqual(width(at, 0.8) - slack);
        expect(width(at + 10, 0.95)).toBeGreaterThanOrEqual(width(at, 0.95) - slack);
      }),
    );
  });

  it("does not depend on order, scales with the unit, and turns with the direction", () => {
    fc.assert(
      fc.property(values, year, fc.constantFrom(-1, 1024, 1 / 1024), (given, at, unit) => {
        const series = yearly(given);
        const projection = olsProjection({ series, year: at });
        expect(olsProjection({ series: [...series].reverse(), year: at })).toEqual(projection);
        const scaled = olsProjection({ series: yearly(given.map((value) => value * unit)), year: at });
        expect(scaled?.value).toBe((projection?.value ?? Number.NaN) * unit + 0);
        expect(scaled?.low).toBeCloseTo(
          (unit < 0 ? (projection?.high ?? 0) : (projection?.low ?? 0)) * unit,
          6,
        );
      }),
    );
  });

  it("is finite or undefined, whatever the numbers", () => {
    const extreme = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(extreme, { minLength: 5, maxLength: 7 }), extreme, (given, at) => {
        const projection = olsProjection({ series: yearly(given), year: at });
        if (projection !== undefined) expect(Object.values(projection).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
