import { describe, expect, it } from "vitest";
import { trendValue } from "./trend-value.ts";

describe("trendValue", () => {
  it.each([
    { name: "rising", slope: 3, intercept: -5945, year: 2030, expected: 145 },
    { name: "in year 0", slope: 3, intercept: 7, year: 0, expected: 7 },
    { name: "beyond the range of numbers", slope: 1e308, intercept: 0, year: 2030, expected: undefined },
  ])("$name", ({ expected, ...line }) => {
    expect(trendValue(line)).toBe(expected);
  });

  it("names what is not finite", () => {
    expect(() => trendValue({ slope: Number.NaN, intercept: 0, year: 1 })).toThrow(
      "trendValue: slope must be finite, got NaN",
    );
  });
});
