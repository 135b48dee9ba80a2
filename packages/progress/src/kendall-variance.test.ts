import { describe, expect, it } from "vitest";
import { kendallVariance } from "./kendall-variance.ts";

describe("kendallVariance", () => {
  it.each([
    { name: "seven values", values: [1, 2, 3, 4, 5, 6, 7], expected: 44.333333333333336 },
    { name: "two ties", values: [3, 5, 5, 4, 7, 7, 7, 9, 8, 12], expected: 120.33333333333333 },
    { name: "all equal", values: [2, 2, 2, 2], expected: 0 },
    { name: "one value", values: [2], expected: 0 },
    { name: "0 and −0 are one value", values: [0, -0], expected: 0 },
  ])("$name", ({ values, expected }) => {
    expect(kendallVariance(values)).toBeCloseTo(expected, 12);
  });
});
