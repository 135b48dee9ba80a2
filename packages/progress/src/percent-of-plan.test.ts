import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentOfPlan } from "./percent-of-plan.ts";

describe("percentOfPlan", () => {
  it.each([
    // akvo/akvo-rsr: round(actual / target · 100, 1)
    { name: "akvo", value: 60, plan: 80, expected: 75 },
    // Imihigo guide, printed as 64.1: the latest running total, not the sum of the totals
    { name: "a running total", value: 12000, plan: 18713, expected: 64.12654304494203 },
    { name: "over the plan", value: 2007, plan: 1915, expected: 104.80417754569191 },
    { name: "nothing done", value: 0, plan: 80, expected: 0 },
    { name: "below 0", value: -40, plan: 80, expected: -50 },
    { name: "no plan", value: 6, plan: 0, expected: undefined },
    { name: "neither value nor plan", value: 0, plan: 0, expected: undefined },
    { name: "overflow", value: 1e308, plan: 1e-308, expected: undefined },
  ])("$name", ({ expected, ...input }) => {
    expect(percentOfPlan(input)).toBe(expected);
  });

  it("names what is not finite", () => {
    expect(() => percentOfPlan({ value: Number.NaN, plan: 1 })).toThrow(
      "percentOfPlan: value must be finite, got NaN",
    );
    expect(() => percentOfPlan({ value: 1, plan: Number.NEGATIVE_INFINITY })).toThrow(
      "percentOfPlan: plan must be finite, got -Infinity",
    );
  });

  it("does not depend on the unit, and 100 is exactly the plan", () => {
    const number = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(number, number, (value, plan) => {
        expect(percentOfPlan({ value: value / 1024, plan: plan / 1024 })).toBe(
          percentOfPlan({ value, plan }),
        );
        expect(percentOfPlan({ value: plan, plan })).toBe(100);
      }),
    );
  });
});
