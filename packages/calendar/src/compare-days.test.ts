import { describe, expect, it } from "vitest";
import { compareDays } from "./compare-days.ts";

describe("compareDays", () => {
  it.each([
    { a: "2024-12-13", b: "2024-12-14", expected: -1 },
    { a: "2025-01-01", b: "2024-12-31", expected: 1 },
    { a: "2024-02-29", b: "2024-02-29", expected: 0 },
  ])("$a and $b", ({ a, b, expected }) => {
    expect(compareDays(a, b)).toBe(expected);
  });

  it("throws on a text that is no day, on either side", () => {
    expect(() => compareDays("2024-12", "2024-12-01")).toThrow(
      'compareDays: both must be days YYYY-MM-DD, got "2024-12"',
    );
    expect(() => compareDays("2024-12-01", "13/12/2024")).toThrow(RangeError);
  });
});
