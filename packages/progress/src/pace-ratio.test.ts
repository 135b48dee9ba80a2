import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremeNumber } from "./fixtures/extreme-number.ts";
import { paceRatio } from "./pace-ratio.ts";

describe("paceRatio", () => {
  it.each([
    { actual: 0.5, required: 2, expected: 0.25 },
    { actual: 2, required: 2, expected: 1 },
    { actual: -1, required: 2, expected: -0.5 },
    { actual: -3, required: -2, expected: 1.5 },
    { actual: 0, required: -2, expected: 0 },
    { actual: -0, required: 2, expected: 0 },
  ])("$actual of $required", ({ actual, required, expected }) => {
    expect(paceRatio({ actual, required })).toBe(expected);
  });

  it.each([
    { name: "nothing required", actual: 1, required: 0 },
    { name: "nothing required, with a sign", actual: 1, required: -0 },
    { name: "a ratio beyond the range of numbers", actual: 1e308, required: 1e-308 },
  ])("is undefined for $name", ({ actual, required }) => {
    expect(paceRatio({ actual, required })).toBeUndefined();
  });

  it.each([
    { argument: "actual", input: { actual: Number.NaN, required: 1 } },
    { argument: "required", input: { actual: 1, required: Number.POSITIVE_INFINITY } },
  ])("throws on $argument", ({ argument, input }) => {
    expect(() => paceRatio(input)).toThrow(`paceRatio: ${argument} must be finite`);
  });

  it("does not depend on the scale, nor on a common sign", () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => Math.abs(value) > 1e-6);
    fc.assert(
      fc.property(amount, amount, (actual, required) => {
        const ratio = paceRatio({ actual, required });
        expect(paceRatio({ actual: actual * 8, required: required * 8 })).toBe(ratio);
        expect(paceRatio({ actual: -actual, required: -required })).toBe(ratio);
      }),
    );
  });

  it("is finite or undefined, and never minus zero, whatever the numbers", () => {
    fc.assert(
      fc.property(extremeNumber, extremeNumber, (actual, required) => {
        const ratio = paceRatio({ actual, required });
        expect(ratio ?? 0).toSatisfy(Number.isFinite);
        expect(Object.is(ratio, -0)).toBe(false);
      }),
    );
  });
});
