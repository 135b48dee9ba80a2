import { describe, expect, it } from "vitest";
import { comparePeriods } from "./compare-periods.ts";
import { type CalendarPart, enumeratePeriods } from "./enumerate-periods.ts";

describe("enumeratePeriods", () => {
  it.each<{ from: string; to: string; kind: CalendarPart; expected: readonly string[] }>([
    { from: "2023", to: "2025", kind: "year", expected: ["2023", "2024", "2025"] },
    { from: "2024", to: "2024", kind: "year", expected: ["2024"] },
    { from: "2024-01-01/P2Y", to: "2024-01-01/P2Y", kind: "year", expected: ["2024", "2025"] },
    { from: "2024-Q2", to: "2026-Q3", kind: "year", expected: ["2025"] },
    { from: "2024-Q2", to: "2024-Q4", kind: "year", expected: [] },
    { from: "2025", to: "2024", kind: "year", expected: [] },
    { from: "2023-S2", to: "2024", kind: "semester", expected: ["2023-S2", "2024-S1", "2024-S2"] },
    { from: "2024-02-01", to: "2024-S2", kind: "quarter", expected: ["2024-Q2", "2024-Q3", "2024-Q4"] },
    { from: "2024-01-02", to: "2024-03-30", kind: "month", expected: ["2024-M02"] },
    {
      from: "2024-M11",
      to: "2025-M02",
      kind: "month",
      expected: ["2024-M11", "2024-M12", "2025-M01", "2025-M02"],
    },
    { from: "2200-M12", to: "2200-M12", kind: "month", expected: ["2200-M12"] },
  ])("lists each $kind from $from to $to", ({ expected, ...enumeration }) => {
    expect(enumeratePeriods(enumeration)).toEqual(expected);
  });

  it("lists the months of all years in order", () => {
    const months = enumeratePeriods({ from: "1900", to: "2200", kind: "month" });
    expect(months).toHaveLength(301 * 12);
    expect(months.toSorted(comparePeriods)).toEqual(months);
  });

  it("throws on arguments that are none", () => {
    expect(() => enumeratePeriods({ from: "24", to: "2024", kind: "year" })).toThrow(RangeError);
    expect(() => enumeratePeriods({ from: "2024", to: "2024-13", kind: "year" })).toThrow(RangeError);
    expect(() => enumeratePeriods({ from: "2024", to: "2024", kind: "day" as "year" })).toThrow(
      'enumeratePeriods: kind must be year, semester, quarter or month, got "day"',
    );
  });
});
