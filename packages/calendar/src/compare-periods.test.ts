import { samePeriod } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePeriods } from "./compare-periods.ts";

const period = fc.oneof(
  fc.constantFrom(
    "2023",
    "2023-S1",
    "2023-S2",
    "2023-Q1",
    "2023-M01",
    "2023-01-01",
    "2023-01-01/P3M",
    "2023-01-01/P9M",
  ),
  fc.constantFrom(
    "2024",
    "2024-Q2",
    "2024-M03",
    "2023-01-31/P1M",
    "2023-01-30/P1M",
    "2023-01-01/P2Y",
    "2023-12-31",
  ),
);

describe("comparePeriods", () => {
  it("orders by start, then by end", () => {
    const sorted = [
      "2023",
      "2024-M01",
      "2024-Q1",
      "2024-S1",
      "2024-01-01/P9M",
      "2024",
      "2024-01-01/P2Y",
      "2024-M02",
    ];
    expect(sorted.toReversed().sort(comparePeriods)).toEqual(sorted);
  });

  it("is a total order, in which 0 means the same period", () => {
    fc.assert(
      fc.property(period, period, period, (a, b, c) => {
        expect(comparePeriods(a, b)).toBe(0 - comparePeriods(b, a));
        expect(comparePeriods(a, b) === 0).toBe(samePeriod(a, b));
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) {
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("throws on a text that is no code", () => {
    expect(() => comparePeriods("2024", "Q1/2024")).toThrow(RangeError);
  });
});
