import { describePeriod, formatDay } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.ts";
import { periodInterval } from "./period-interval.ts";

describe("periodInterval", () => {
  it.each([
    { period: "2024", start: "2024-01-01", end: "2024-12-31" },
    { period: "2024-S1", start: "2024-01-01", end: "2024-06-30" },
    { period: "2024-S2", start: "2024-07-01", end: "2024-12-31" },
    { period: "2024-Q1", start: "2024-01-01", end: "2024-03-31" },
    { period: "2024-Q4", start: "2024-10-01", end: "2024-12-31" },
    { period: "2023-M02", start: "2023-02-01", end: "2023-02-28" },
    { period: "2024-M02", start: "2024-02-01", end: "2024-02-29" },
    { period: "2024-M12", start: "2024-12-01", end: "2024-12-31" },
    { period: "2024-12-13", start: "2024-12-13", end: "2024-12-13" },
    { period: "2024-01-01/P9M", start: "2024-01-01", end: "2024-09-30" },
    { period: "2021-01-01/P10Y", start: "2021-01-01", end: "2030-12-31" },
    { period: "2025-12-15/P1Y", start: "2025-12-15", end: "2026-12-14" },
    { period: "2024-01-31/P1M", start: "2024-01-31", end: "2024-02-28" },
    { period: "2024-02-29/P1Y", start: "2024-02-29", end: "2025-02-27" },
    { period: "1900", start: "1900-01-01", end: "1900-12-31" },
    { period: "2200", start: "2200-01-01", end: "2200-12-31" },
  ])("of $period", ({ period, start, end }) => {
    expect(periodInterval(period)).toEqual({ start, end });
  });

  it.each(["", "2024-Q5", "2024-02-30", "2024-01-01/P0M", "2201"])("throws on %j", (period) => {
    expect(() => periodInterval(period)).toThrow(
      `periodInterval: period must be a period code, got "${period}"`,
    );
  });

  it("joins without a gap: a year is its halves, its quarters, its months", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        const months = Array.from(
          { length: 12 },
          (_, index) => `${year}-M${String(index + 1).padStart(2, "0")}`,
        );
        for (const parts of [
          [1, 2].map((n) => `${year}-S${n}`),
          [1, 2, 3, 4].map((n) => `${year}-Q${n}`),
          months,
        ]) {
          const days = parts.map(periodInterval);
          expect(days[0]?.start).toBe(`${year}-01-01`);
          expect(days.at(-1)?.end).toBe(`${year}-12-31`);
          for (const [index, { start }] of days.entries()) {
            if (index > 0) expect(addDays(days[index - 1]?.end ?? "", 1)).toBe(start);
          }
        }
      }),
    );
  });

  it("agrees with the words of the model", () => {
    const start = fc
      .integer({ min: 2, max: 78_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 200 }), (from, months) => {
        fc.pre(!from.endsWith("-01"));
        const period = `${from}/P${months}M`;
        const { end } = periodInterval(period);
        expect(describePeriod(period).en).toBe(`${formatDay(from, "en")} to ${formatDay(end, "en")}`);
      }),
    );
  });
});
