import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logLinearRate } from "./log-linear-rate.ts";

const yearly = (values: readonly number[]) => values.map((value, index) => ({ year: 2015 + index, value }));

describe("logLinearRate", () => {
  it.each([
    // WHO, billionaiRe get_aarr() run with R
    { name: "WHO", given: [30, 28.5, 27.3, 26, 24.9, 23.5], expected: 4.67268768591941 },
    { name: "halving every year", given: [64, 32, 16, 8], expected: 50 },
    { name: "doubling every year", given: [1, 2, 4], expected: -100 },
    { name: "no change", given: [7, 7, 7], expected: 0 },
    { name: "a value of 0", given: [7, 0, 7], expected: undefined },
    { name: "a value below 0", given: [7, -1], expected: undefined },
    { name: "one value", given: [7], expected: undefined },
  ])("$name", ({ given, expected }) => {
    const rate = logLinearRate({ series: yearly(given) });
    if (expected === undefined) expect(rate).toBeUndefined();
    else expect(rate).toBeCloseTo(expected, 9);
  });

  it("counts calendar years where some are missing", () => {
    const series = [
      { year: 2015, value: 64 },
      { year: 2016, value: 32 },
      { year: 2020, value: 2 },
    ];
    expect(logLinearRate({ series })).toBeCloseTo(50, 9);
  });

  it("names what is not finite", () => {
    expect(() => logLinearRate({ series: yearly([1, Number.NaN]) })).toThrow(
      "logLinearRate: series values must be finite, got NaN",
    );
  });

  it("does not depend on order or unit, is below 100, and finite whatever the numbers", () => {
    const value = fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 8 }), (given) => {
        const rate = logLinearRate({ series: yearly(given) });
        expect(logLinearRate({ series: [...yearly(given)].reverse() })).toBe(rate);
        if (rate === undefined) return;
        expect(Number.isFinite(rate)).toBe(true);
        expect(rate).toBeLessThanOrEqual(100);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 8 }), (given) => {
        const scaled = logLinearRate({ series: yearly(given.map((number) => number * 1000)) });
        expect(scaled).toBeCloseTo(logLinearRate({ series: yearly(given) }) ?? Number.NaN, 6);
      }),
    );
  });
});
