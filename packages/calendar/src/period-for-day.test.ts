import { describe, expect, it } from "vitest";
import { periodForDay } from "./period-for-day.ts";
import type { ReportingKind } from "./reporting-kind.ts";

describe("periodForDay", () => {
  it.each([
    { day: "2026-03-14", kind: "month", agency: "2026-M03", statistics: "2026-M03" },
    { day: "2026-03-15", kind: "month", agency: "2026-M04", statistics: "2026-M03" },
    { day: "2026-01-31", kind: "month", agency: "2026-M02", statistics: "2026-M01" },
    { day: "2024-02-29", kind: "month", agency: "2024-M03", statistics: "2024-M02" },
    { day: "2026-12-31", kind: "month", agency: "2027-M01", statistics: "2026-M12" },
    { day: "2026-12-14", kind: "quarter", agency: "2026-Q4", statistics: "2026-Q4" },
    { day: "2026-12-15", kind: "quarter", agency: "2027-Q1", statistics: "2026-Q4" },
    { day: "2026-06-15", kind: "semester", agency: "2026-S2", statistics: "2026-S1" },
    { day: "2026-12-15", kind: "year", agency: "2027", statistics: "2026" },
    { day: "2026-09-14", kind: "nine-months", agency: "2026-01-01/P9M", statistics: "2026-01-01/P9M" },
    { day: "2026-09-15", kind: "nine-months", agency: null, statistics: "2026-01-01/P9M" },
    { day: "2026-10-01", kind: "nine-months", agency: null, statistics: null },
    { day: "2026-12-15", kind: "nine-months", agency: "2027-01-01/P9M", statistics: null },
    { day: "1900-01-01", kind: "month", agency: "1900-M01", statistics: "1900-M01" },
  ] as const)("puts $day into a $kind", ({ day, kind, agency, statistics }) => {
    expect(periodForDay(day, kind)).toEqual({ agency, statistics });
  });

  it("throws on a day or a kind that is none, and where no code is left", () => {
    expect(() => periodForDay("15/03/2026", "month")).toThrow("periodForDay: day must be a day");
    expect(() => periodForDay("2026-03-15", "week" as ReportingKind)).toThrow(
      "periodForDay: kind must be one of",
    );
    expect(() => periodForDay("2200-12-15", "month")).toThrow(RangeError);
  });
});
