import { describe, expect, it } from "vitest";
import { positionOf, yearOf } from "./year-of.ts";

describe("yearOf", () => {
  it.each([
    { code: "2024", expected: 2024 },
    { code: "2024-01-01/P1Y", expected: 2024 },
    { code: "2024-01-01/P9M", expected: undefined },
    { code: "2024-Q4", expected: undefined },
    { code: "no period", expected: undefined },
  ])("reads $code", ({ code, expected }) => {
    expect(yearOf(code)).toBe(expected);
  });
});

describe("positionOf", () => {
  it("has the end of a year at that year", () => {
    expect(positionOf("2024-12-31")).toBe(2024);
    expect(positionOf("2023-12-31")).toBe(2023);
    expect(positionOf("2024-07-01")).toBeCloseTo(2023.5, 2);
  });

  it("stops what is no day", () => {
    expect(() => positionOf("2024-02-30")).toThrow(/day must be/);
  });
});
