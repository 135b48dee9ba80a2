import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremeNumber } from "./fixtures/extreme-number.ts";
import { requiredGrowth } from "./required-growth.ts";

describe("requiredGrowth", () => {
  it.each([
    { name: "income to be five times as high", from: 3110, to: 15_800, years: 10, expected: 17.649387 },
    { name: "nothing left to do", from: 40, to: 40, years: 5, expected: 0 },
    { name: "a target below", from: 100, to: 50, years: 1, expected: -50 },
  ])("of $name", ({ expected, ...levels }) => {
    expect(requiredGrowth(levels)).toBeCloseTo(expected, 5);
  });

  it.each([
    { name: "a start of 0", from: 0, to: 1 },
    { name: "a target of 0", from: 1, to: 0 },
    { name: "a change of sign", from: -1, to: 1 },
  ])("is undefined for $name", ({ from, to }) => {
    expect(requiredGrowth({ from, to, years: 1 })).toBeUndefined();
  });

  it("throws on a span without length", () => {
    expect(() => requiredGrowth({ from: 1, to: 2, years: 0 })).toThrow("years must be above 0, got 0");
  });

  it("leads to the target", () => {
    const amount = fc.double({ min: 0.5, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 30 }), (from, to, years) => {
        const growth = requiredGrowth({ from, to, years });
        fc.pre(growth !== undefined);
        expect((from * (1 + (growth ?? 0) / 100) ** years) / to).toBeCloseTo(1, 6);
      }),
    );
  });

  it("is finite or undefined, whatever the numbers", () => {
    fc.assert(
      fc.property(extremeNumber, extremeNumber, fc.integer({ min: 1, max: 99 }), (from, to, years) => {
        expect(requiredGrowth({ from, to, years }) ?? 0).toSatisfy(Number.isFinite);
      }),
    );
  });
});
