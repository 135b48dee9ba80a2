import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EscapExtrapolationKind, escapExtrapolation } from "./escap-extrapolation.ts";
import { anySeries } from "./fixtures/any-series.ts";

const kinds: readonly EscapExtrapolationKind[] = ["cagr", "reg", "wreg", "gm", "wgm"];
const points = (...pairs: readonly (readonly [number, number])[]): { year: number; value: number }[] =>
  pairs.map(([year, value]) => ({ year, value }));
const series = points([2015, 60], [2017, 64], [2019, 69], [2021, 72], [2023, 76]);

describe("escapExtrapolation", () => {
  it.each([
    { kind: "cagr", expected: 85.8937379539141 },
    { kind: "wreg", expected: 85.8235175968658 },
    { kind: "reg", expected: 85.8236 },
    { kind: "gm", expected: 76 * (76 / 60) ** (7 / 8) },
  ] as const)("carries a share on by $kind", ({ kind, expected }) => {
    expect(escapExtrapolation({ series, year: 2030, kind })).toBeCloseTo(expected, kind === "reg" ? 1 : 9);
  });

  it("carries on by weighted growth of the logarithms of shares", () => {
    // weights (2030 − 2015)/(2030 − t): 1 and 3; ln 0.8 / ln 0.5 to the power 3, then 5/4 of the sum of weights
    const two = points([2015, 50], [2025, 80]);
    const ratio = Math.log(0.8) / Math.log(0.5);
    const expected = 100 * Math.exp(Math.log(0.8) * (ratio ** 3) ** (5 / 4));
    expect(escapExtrapolation({ series: two, year: 2030, kind: "wgm" })).toBeCloseTo(expected, 9);
  });

  it.each([
    { name: "a constant series stays", values: [40, 40, 40], expected: 40 },
    { name: "a value at the limit gives the latest", values: [90, 100], expected: 100 },
    { name: "a value that left the limit gives the latest", values: [100, 90], expected: 90 },
    { name: "a change between two limits is left out", values: [0, 0, 40], expected: 40 },
    { name: "values beyond the scale are left out", values: [120, 130, 80, 80], expected: 80 },
    { name: "a latest value beyond the scale has no answer", values: [60, 70, 120], expected: undefined },
    { name: "one figure", values: [60], expected: undefined },
    { name: "none", values: [], expected: undefined },
  ])("by cagr, $name", ({ values, expected }) => {
    const own = values.map((value, index) => ({ year: 2015 + index, value }));
    const value = escapExtrapolation({ series: own, year: 2030, kind: "cagr" });
    if (expected === undefined) expect(value).toBeUndefined();
    else expect(value).toBeCloseTo(expected, 9);
  });

  it.each(["reg", "wreg", "wgm"] as const)("by %s, a figure at 0 has no answer", (kind) => {
    const own = points([2015, 0], [2020, 40], [2025, 50]);
    expect(escapExtrapolation({ series: own, year: 2030, kind })).toBeUndefined();
  });

  it("by gm, two signs have no answer", () => {
    expect(
      escapExtrapolation({ series: points([2015, -3], [2019, 4]), year: 2030, kind: "gm" }),
    ).toBeUndefined();
  });

  it("back-casts, which two early figures make absurd", () => {
    const lost = points([2000, 99.9], [2004, 98.2]);
    expect(escapExtrapolation({ series: lost, year: 2015, kind: "cagr" })).toBeCloseTo(1.80480925980625, 9);
  });

  it("throws on years where weights end, on a scale of 0 and on numbers that are not finite", () => {
    for (const kind of ["wreg", "wgm"] as const) {
      expect(() => escapExtrapolation({ series, year: 2023, kind })).toThrow(
        `escapExtrapolation: year must be after the last figure for ${kind}, got 2023`,
      );
    }
    expect(() => escapExtrapolation({ series, year: 2030, kind: "cagr", scale: 0 })).toThrow(
      /scale must be above 0/,
    );
    expect(() => escapExtrapolation({ series, year: Number.NaN, kind: "gm" })).toThrow(/year must be finite/);
  });

  it("is finite or undefined whatever the numbers, and does not depend on their order", () => {
    fc.assert(
      fc.property(
        anySeries,
        fc.constantFrom(...kinds),
        fc.integer({ min: 2035, max: 2060 }),
        (own, kind, year) => {
          const value = escapExtrapolation({ series: own, year, kind });
          expect(value ?? 0).toSatisfy(Number.isFinite);
          expect(escapExtrapolation({ series: [...own].reverse(), year, kind })).toBe(value);
        },
      ),
    );
  });

  it("does not depend on the unit where the scale goes with it", () => {
    const share = fc.double({ min: 1, max: 99, noNaN: true });
    fc.assert(
      fc.property(share, share, share, fc.constantFrom(...kinds), (a, b, c, kind) => {
        const own = points([2015, a], [2018, b], [2022, c]);
        const percent = escapExtrapolation({ series: own, year: 2030, kind, scale: 100 }) ?? 0;
        const thousandths = own.map((point) => ({ year: point.year, value: point.value * 8 }));
        const other = escapExtrapolation({ series: thousandths, year: 2030, kind, scale: 800 }) ?? 0;
        expect(Math.abs(other - percent * 8)).toBeLessThanOrEqual(1e-9 * Math.abs(other));
      }),
    );
  });
});
