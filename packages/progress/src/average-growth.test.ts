import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageGrowth } from "./average-growth.ts";
import { extremeNumber } from "./fixtures/extreme-number.ts";
import vectors from "./fixtures/growth-vectors.json" with { type: "json" };
import { requiredGrowth } from "./required-growth.ts";

const rate = fc.double({ min: -60, max: 150, noNaN: true });
const level = fc.double({ min: 1, max: 1e9, noNaN: true });
const years = fc.integer({ min: 1, max: 40 });

describe("averageGrowth from rates", () => {
  it.each([
    { name: "one year", rates: [5.97], expected: 5.97 },
    { name: "two equal years", rates: [10, 10], expected: 10 },
    { name: "down and up", rates: [-20, 30], expected: 1.9803902718557032 },
    { name: "GRDP of Bình Dương 2021–2024", rates: [2.62, 8.01, 5, 7.48], expected: 5.755565852071687 },
    { name: "no change", rates: [0, 0, 0], expected: 0 },
    { name: "minus zero", rates: [-0], expected: 0 },
    { name: "almost all lost", rates: [-99], expected: -99 },
    { name: "a series whose factors overflow", rates: Array.from({ length: 400 }, () => 900), expected: 900 },
    { name: "a series whose factors vanish", rates: Array.from({ length: 400 }, () => -90), expected: -90 },
  ])("of $name", ({ rates, expected }) => {
    expect(averageGrowth({ rates })).toBeCloseTo(expected, 9);
    expect(Object.is(averageGrowth({ rates }), -0)).toBe(false);
  });

  it.each([
    { name: "no year", rates: [] },
    { name: "everything lost", rates: [5, -100] },
    { name: "more than everything lost", rates: [-130, 20] },
  ])("is undefined for $name", ({ rates }) => {
    expect(averageGrowth({ rates })).toBeUndefined();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "throws on a rate of %s",
    (bad) => {
      expect(() => averageGrowth({ rates: [5, bad] })).toThrow(
        new RangeError(`averageGrowth: rates must be finite, got ${bad}`),
      );
    },
  );

  it("does not depend on the order of the years", () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 20 }), (rates) => {
        expect(averageGrowth({ rates: [...rates].reverse() })).toBeCloseTo(
          averageGrowth({ rates }) ?? Number.NaN,
          8,
        );
      }),
    );
  });

  it("lies between the lowest and the highest rate, and not above their arithmetic mean", () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 20 }), (rates) => {
        const average = averageGrowth({ rates }) ?? Number.NaN;
        expect(average).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(average).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
        const mean = rates.reduce((sum, one) => sum + one, 0) / rates.length;
        expect(average).toBeLessThanOrEqual(mean + 1e-9);
      }),
    );
  });

  it("leads to the same end as the rates one after the other", () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 10 }), (rates) => {
        const average = averageGrowth({ rates }) ?? Number.NaN;
        const end = rates.reduce((value, one) => value * (1 + one / 100), 1000);
        expect((1000 * (1 + average / 100) ** rates.length) / end).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("averageGrowth from levels", () => {
  it.each([
    { name: "growth", from: 100, to: 121, years: 2, expected: 10 },
    { name: "no change", from: 7, to: 7, years: 3, expected: 0 },
    { name: "decline", from: 100, to: 81, years: 2, expected: -10 },
    { name: "part of a year", from: 100, to: 110, years: 0.5, expected: 21 },
    { name: "two debts, the later smaller", from: -100, to: -81, years: 2, expected: -10 },
  ])("of $name", ({ expected, ...levels }) => {
    expect(averageGrowth(levels)).toBeCloseTo(expected, 9);
  });

  it.each([
    { name: "a first level of 0", from: 0, to: 5, years: 1 },
    { name: "a first level of minus 0", from: -0, to: 5, years: 1 },
    { name: "a last level of 0", from: 5, to: 0, years: 1 },
    { name: "a change of sign", from: -5, to: 5, years: 1 },
    { name: "levels too far apart for a number", from: 5e-324, to: 1e308, years: 1 },
    { name: "a growth that rounds to the loss of everything", from: 1e300, to: 1, years: 1 },
  ])("is undefined for $name", ({ name: _, ...levels }) => {
    expect(averageGrowth(levels)).toBeUndefined();
  });

  it.each([
    { argument: "from", levels: { from: Number.NaN, to: 1, years: 1 } },
    { argument: "to", levels: { from: 1, to: Number.POSITIVE_INFINITY, years: 1 } },
    { argument: "years", levels: { from: 1, to: 1, years: 0 } },
    { argument: "years", levels: { from: 1, to: 1, years: -1 } },
    { argument: "years", levels: { from: 1, to: 1, years: Number.NaN } },
    { argument: "years", levels: { from: 1, to: 1, years: Number.POSITIVE_INFINITY } },
  ])("throws on $argument in $levels", ({ argument, levels }) => {
    expect(() => averageGrowth(levels)).toThrow(RangeError);
    expect(() => averageGrowth(levels)).toThrow(`averageGrowth: ${argument} must be`);
  });

  it("does not depend on the scale of the levels", () => {
    fc.assert(
      fc.property(
        level,
        level,
        years,
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (from, to, span, scale) => {
          const plain = averageGrowth({ from, to, years: span }) ?? Number.NaN;
          const scaled = averageGrowth({ from: from * scale, to: to * scale, years: span }) ?? Number.NaN;
          expect(Math.abs(scaled - plain)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(plain)));
        },
      ),
    );
  });

  it("is the growth that a target of the same size requires", () => {
    fc.assert(
      fc.property(level, rate, years, (from, growth, span) => {
        const to = from * (1 + growth / 100) ** span;
        expect(averageGrowth({ from, to, years: span })).toBeCloseTo(growth, 7);
        expect(requiredGrowth({ from, to, years: span })).toBe(averageGrowth({ from, to, years: span }));
      }),
    );
  });
});

describe("averageGrowth", () => {
  it.each(vectors.averages)("agrees with $id", ({ from, to, years: span, rates, expected }) => {
    const growth =
      rates === undefined
        ? averageGrowth({ from: from ?? 0, to: to ?? 0, years: span ?? 0 })
        : averageGrowth({ rates });
    expect(growth).toBeCloseTo(expected, 9);
  });

  it("is above -100 or undefined, whatever the numbers", () => {
    fc.assert(
      fc.property(extremeNumber, extremeNumber, extremeNumber, (a, b, c) => {
        for (const growth of [
          averageGrowth({ rates: [a, b, c] }),
          averageGrowth({ from: a, to: b, years: Math.abs(c) || 1 }),
        ]) {
          if (growth === undefined) continue;
          expect(Number.isFinite(growth)).toBe(true);
          expect(growth).toBeGreaterThan(-100);
        }
      }),
    );
  });
});
