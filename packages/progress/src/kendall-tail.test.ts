import { describe, expect, it } from "vitest";
import { kendallTail } from "./kendall-tail.ts";

describe("kendallTail", () => {
  it.each([
    // Kendall's table of exact probabilities, two-sided
    { name: "1 value", distance: 0, count: 1, expected: 1 },
    { name: "4 in order", distance: 6, count: 4, expected: 2 / 24 },
    { name: "4, one pair exchanged", distance: 4, count: 4, expected: 8 / 24 },
    { name: "5 in order", distance: 10, count: 5, expected: 2 / 120 },
    { name: "5, S = 8", distance: 8, count: 5, expected: 10 / 120 },
    { name: "5, S = 0", distance: 0, count: 5, expected: 1 },
    { name: "8, S = 22", distance: 22, count: 8, expected: 0.005505952380952381 },
    { name: "40 in order", distance: 780, count: 40, expected: 2 / 8.159152832478977e47 },
  ])("$name", ({ expected, ...input }) => {
    expect(kendallTail(input) / expected).toBeCloseTo(1, 12);
  });
});
