import { describe, expect, it } from "vitest";
import { containsPeriod } from "./contains-period.ts";

describe("containsPeriod", () => {
  it.each([
    { outer: "2024", inner: "2024", expected: true },
    { outer: "2024", inner: "2024-Q4", expected: true },
    { outer: "2024-Q4", inner: "2024", expected: false },
    { outer: "2024", inner: "2024-12-31", expected: true },
    { outer: "2024", inner: "2025-01-01", expected: false },
    { outer: "2024", inner: "2023-12-31", expected: false },
    { outer: "2021-01-01/P10Y", inner: "2030", expected: true },
    { outer: "2021-01-01/P10Y", inner: "2030-12-01/P2M", expected: false },
    { outer: "2024-Q1", inner: "2023-12-15/P3M", expected: false },
  ])("$outer and $inner", ({ outer, inner, expected }) => {
    expect(containsPeriod({ outer, inner })).toBe(expected);
  });

  it("throws on a text that is no code", () => {
    expect(() => containsPeriod({ outer: "2024", inner: "" })).toThrow(RangeError);
  });
});
