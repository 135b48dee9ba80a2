import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cumulativeProrated } from "./cumulative-prorated.ts";
import vectors from "./fixtures/cumulative-vectors.json" with { type: "json" };
import { extremeNumber } from "./fixtures/extreme-number.ts";

describe("cumulativeProrated", () => {
  it.each([
    { name: "four of ten years", total: 21, years: 10, elapsed: 4, expected: 8.4 },
    { name: "no year", total: 21, years: 10, elapsed: 0, expected: 0 },
    { name: "all years", total: 21, years: 10, elapsed: 10, expected: 21 },
    { name: "half a year", total: 12, years: 6, elapsed: 0.5, expected: 1 },
    ...vectors.vectors.map(({ id, total, years, flows, prorated }) => {
      return { name: id, total, years, elapsed: flows.length, expected: prorated };
    }),
  ])("of $name", ({ total, years, elapsed, expected }) => {
    expect(cumulativeProrated({ total, years, elapsed })).toBeCloseTo(expected, 12);
  });

  it("is undefined beyond the range of numbers", () => {
    expect(cumulativeProrated({ total: 1e308, years: 1, elapsed: 10 })).toBeUndefined();
  });

  it.each([
    { argument: "total", input: { total: Number.NaN, years: 1, elapsed: 1 } },
    { argument: "elapsed", input: { total: 1, years: 1, elapsed: Number.NaN } },
    { argument: "years", input: { total: 1, years: 0, elapsed: 1 } },
  ])("throws on $argument", ({ argument, input }) => {
    expect(() => cumulativeProrated(input)).toThrow(`cumulativeProrated: ${argument} must be`);
  });

  it("grows with the time and reaches the total", () => {
    const total = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(total, fc.integer({ min: 2, max: 30 }), (whole, years) => {
        const parts = Array.from({ length: years + 1 }, (_, elapsed) =>
          cumulativeProrated({ total: whole, years, elapsed }),
        );
        expect(parts.at(-1)).toBeCloseTo(whole, 6);
        expect(parts).toEqual([...parts].sort((a, b) => (a ?? 0) - (b ?? 0)));
      }),
    );
  });

  it("is finite or undefined, whatever the numbers", () => {
    fc.assert(
      fc.property(extremeNumber, extremeNumber, extremeNumber, (total, years, elapsed) => {
        fc.pre(years > 0);
        expect(cumulativeProrated({ total, years, elapsed }) ?? 0).toSatisfy(Number.isFinite);
      }),
    );
  });
});
