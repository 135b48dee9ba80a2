import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changePerYear } from "./change-per-year.ts";
import { extremeNumber } from "./fixtures/extreme-number.ts";

describe("changePerYear", () => {
  it.each([
    { from: 82, to: 88, years: 10, expected: 0.6 },
    { from: 5, to: -5, years: 4, expected: -2.5 },
    { from: 0, to: 0, years: 1, expected: 0 },
    { from: 3, to: 3, years: 7, expected: 0 },
    { from: 0, to: -0, years: 1, expected: 0 },
  ])("from $from to $to in $years years", ({ expected, ...levels }) => {
    expect(changePerYear(levels)).toBe(expected);
  });

  it("is undefined beyond the range of numbers", () => {
    expect(changePerYear({ from: -1e308, to: 1e308, years: 1 })).toBeUndefined();
    expect(changePerYear({ from: 0, to: 1, years: 5e-324 })).toBeUndefined();
  });

  it.each([
    { argument: "from", levels: { from: Number.NaN, to: 1, years: 1 } },
    { argument: "to", levels: { from: 1, to: Number.NEGATIVE_INFINITY, years: 1 } },
    { argument: "years", levels: { from: 1, to: 1, years: 0 } },
  ])("throws on $argument", ({ argument, levels }) => {
    expect(() => changePerYear(levels)).toThrow(`changePerYear: ${argument} must be`);
  });

  it("turns its sign with the direction and scales with the values", () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 30 }), (from, to, years) => {
        const change = changePerYear({ from, to, years }) ?? Number.NaN;
        expect(changePerYear({ from: to, to: from, years })).toBe(-change + 0);
        expect(changePerYear({ from: 4 * from, to: 4 * to, years })).toBeCloseTo(4 * change, 6);
      }),
    );
  });

  it("is finite or undefined, whatever the numbers", () => {
    fc.assert(
      fc.property(extremeNumber, extremeNumber, extremeNumber, (from, to, years) => {
        fc.pre(years > 0);
        expect(changePerYear({ from, to, years }) ?? 0).toSatisfy(Number.isFinite);
      }),
    );
  });
});
