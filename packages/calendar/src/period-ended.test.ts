import { describe, expect, it } from "vitest";
import { periodEnded } from "./period-ended.ts";

describe("periodEnded", () => {
  it.each([
    { period: "2024", asOf: "2024-12-30", expected: false },
    { period: "2024", asOf: "2024-12-31", expected: true },
    { period: "2024", asOf: "2025-01-01", expected: true },
    { period: "2021-01-01/P10Y", asOf: "2030-12-30", expected: false },
    { period: "2024-12-13", asOf: "2024-12-13", expected: true },
    { period: "2025", asOf: "2024-12-31", expected: false },
  ])("$period by $asOf", ({ period, asOf, expected }) => {
    expect(periodEnded({ period, asOf })).toBe(expected);
  });

  it("throws on arguments that are none, naming them", () => {
    expect(() => periodEnded({ period: "2024", asOf: "2024" })).toThrow("periodEnded: asOf must be a day");
    expect(() => periodEnded({ period: "24", asOf: "2024-12-31" })).toThrow("period must be a period code");
  });
});
