import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth } from "./day.ts";
import { formatPeriod, type Period, parsePeriod, rangeEnd, samePeriod } from "./period.ts";

const year = fc.integer({ min: 1900, max: 2200 });
const day = fc
  .record({ year: fc.integer({ min: 1900, max: 2190 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain((month) =>
    fc
      .integer({ min: 1, max: daysInMonth(month) })
      .map((of) => `${month.year}-${String(month.month).padStart(2, "0")}-${String(of).padStart(2, "0")}`),
  );
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant("year"), year }),
  fc.record({ kind: fc.constant("semester"), year, number: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant("quarter"), year, number: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant("month"), year, number: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant("day"), day }),
  fc.record({ kind: fc.constant("range"), start: day, months: fc.integer({ min: 1, max: 110 }) }),
);

describe("parsePeriod", () => {
  it.each<{ code: string; period: Period }>([
    { code: "2024", period: { kind: "year", year: 2024 } },
    { code: "2024-S2", period: { kind: "semester", year: 2024, number: 2 } },
    { code: "2024-Q4", period: { kind: "quarter", year: 2024, number: 4 } },
    { code: "2024-M01", period: { kind: "month", year: 2024, number: 1 } },
    { code: "2024-M12", period: { kind: "month", year: 2024, number: 12 } },
    { code: "2024-12-13", period: { kind: "day", day: "2024-12-13" } },
    { code: "2024-01-01/P9M", period: { kind: "range", start: "2024-01-01", months: 9 } },
    { code: "2021-01-01/P10Y", period: { kind: "range", start: "2021-01-01", months: 120 } },
    { code: "2023-01-01/P3M", period: { kind: "range", start: "2023-01-01", months: 3 } },
    { code: "1900", period: { kind: "year", year: 1900 } },
    { code: "2200", period: { kind: "year", year: 2200 } },
    { code: "2200-01-01/P1Y", period: { kind: "range", start: "2200-01-01", months: 12 } },
    { code: "1900-01-01/P301Y", period: { kind: "range", start: "1900-01-01", months: 3612 } },
  ])("reads $code", ({ code, period }) => {
    expect(parsePeriod(code)).toEqual(period);
  });

  it.each([
    "",
    "1899",
    "2201",
    "24",
    "2024-S0",
    "2024-S3",
    "2024-Q0",
    "2024-Q5",
    "2024-M0",
    "2024-M00",
    "2024-M13",
    "2024-M3",
    "2024-q1",
    "2024Q1",
    "2024-13",
    "2024-12",
    "2024-02-30",
    "2024-02-30/P1M",
    "2024-01-01/P0M",
    "2024-01-01/P09M",
    "2024-01-01/P9D",
    "2024-01-01/P1Y6M",
    "2024-01-01/P",
    "2024-01/P9M",
    "2200-01-02/P1Y",
    "2200-02-01/P12M",
    "1900-01-01/P302Y",
    "2024-01-01/P99999M",
    " 2024",
    "2024\n",
    "Quý III/2024",
  ])("rejects %j", (code) => {
    expect(parsePeriod(code)).toBeUndefined();
  });
});

describe("formatPeriod", () => {
  it.each([
    { code: "2021-01-01/P1Y", canonical: "2021" },
    { code: "2021-01-01/P12M", canonical: "2021" },
    { code: "2021-01-01/P6M", canonical: "2021-S1" },
    { code: "2021-07-01/P6M", canonical: "2021-S2" },
    { code: "2023-01-01/P3M", canonical: "2023-Q1" },
    { code: "2023-10-01/P3M", canonical: "2023-Q4" },
    { code: "2025-01-01/P1M", canonical: "2025-M01" },
    { code: "2025-11-01/P1M", canonical: "2025-M11" },
    { code: "2021-01-01/P120M", canonical: "2021-01-01/P10Y" },
    { code: "2024-01-01/P9M", canonical: "2024-01-01/P9M" },
    { code: "2024-02-01/P12M", canonical: "2024-02-01/P1Y" },
    { code: "2024-02-01/P3M", canonical: "2024-02-01/P3M" },
    { code: "2024-04-01/P6M", canonical: "2024-04-01/P6M" },
    { code: "2024-01-02/P1M", canonical: "2024-01-02/P1M" },
    { code: "2024-01-01/P4M", canonical: "2024-01-01/P4M" },
    { code: "2024-01-01", canonical: "2024-01-01" },
  ])("writes $code as $canonical", ({ code, canonical }) => {
    const period = parsePeriod(code);
    expect(period && formatPeriod(period)).toBe(canonical);
    expect(samePeriod(code, canonical)).toBe(true);
  });

  it("gives back every period that is no range, and a canonical code for every one", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const code = formatPeriod(period);
        const read = parsePeriod(code);
        expect(read && formatPeriod(read)).toBe(code);
        if (period.kind !== "range") expect(read).toEqual(period);
      }),
    );
  });

  it.each<{ name: string; period: Period }>([
    { name: "a quarter that is none", period: { kind: "quarter", year: 2024, number: 5 } },
    { name: "half a month", period: { kind: "month", year: 2024, number: 1.5 } },
    { name: "a year out of bounds", period: { kind: "year", year: 2201 } },
    { name: "a day that is none", period: { kind: "day", day: "2024-02-30" } },
    { name: "a day that is a year", period: { kind: "day", day: "2024" } },
    { name: "an empty range", period: { kind: "range", start: "2024-01-01", months: 0 } },
    { name: "a range without a number", period: { kind: "range", start: "2024-01-01", months: Number.NaN } },
    { name: "a range from no day", period: { kind: "range", start: "2024-01-32", months: 9 } },
  ])("throws on $name", ({ period }) => {
    expect(() => formatPeriod(period)).toThrow(/^formatPeriod: period must be a real period, got /);
  });
});

describe("samePeriod", () => {
  it.each([
    ["2024", "2024-01-01/P11M"],
    ["2024-S1", "2024-Q1"],
    ["2024-01-01", "2024-M01"],
  ])("tells %s and %s apart", (a, b) => {
    expect(samePeriod(a, b)).toBe(false);
    expect(samePeriod(b, a)).toBe(false);
  });

  it("throws on a text that is no code, on either side", () => {
    expect(() => samePeriod("2024", "Q1")).toThrow('samePeriod: both must be period codes, got "Q1"');
    expect(() => samePeriod("", "2024")).toThrow(RangeError);
  });
});

describe("rangeEnd", () => {
  it.each([
    { start: "2024-01-01", months: 9, end: "2024-09-30" },
    { start: "2024-01-01", months: 12, end: "2024-12-31" },
    { start: "2023-12-15", months: 3, end: "2024-03-14" },
    { start: "2024-01-31", months: 1, end: "2024-02-28" },
    { start: "2023-01-31", months: 1, end: "2023-02-27" },
    { start: "2024-02-29", months: 12, end: "2025-02-27" },
    { start: "2024-12-01", months: 1, end: "2024-12-31" },
    { start: "2023-03-01", months: 12, end: "2024-02-29" },
  ])("of $months months from $start is $end", ({ start, months, end }) => {
    expect(rangeEnd({ start, months })).toBe(end);
  });
});
