import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.ts";
import { daysBetween } from "./days-between.ts";
import { periodForDay } from "./period-for-day.ts";
import { periodInterval } from "./period-interval.ts";
import { REPORTING_KINDS, REPORTING_REGIMES, type ReportingKind } from "./reporting-kind.ts";
import { reportingWindow } from "./reporting-window.ts";

const two = (number: number): string => String(number).padStart(2, "0");
const years = Array.from({ length: 16 }, (_, index) => 2020 + index);

// the table of the windows, written out month by month: [period, first month (0 is December before), last month]
const OF_A_YEAR: readonly (readonly [code: string, from: number, to: number])[] = [
  ...Array.from({ length: 12 }, (_, index) => [`-M${two(index + 1)}`, index, index + 1] as const),
  ["-Q1", 0, 3],
  ["-Q2", 3, 6],
  ["-Q3", 6, 9],
  ["-Q4", 9, 12],
  ["-S1", 0, 6],
  ["-S2", 6, 12],
  ["-01-01/P9M", 0, 9],
  ["", 0, 12],
];

describe("reportingWindow", () => {
  it("agrees with the table of the regime in every year from 2020 to 2035", () => {
    let count = 0;
    for (const year of years) {
      for (const [code, from, to] of OF_A_YEAR) {
        const start = from === 0 ? `${year - 1}-12-15` : `${year}-${two(from)}-15`;
        const window = reportingWindow(`${year}${code}`);
        expect(window?.agency).toEqual({ start, end: `${year}-${two(to)}-14` });
        expect(window?.statistics).toEqual(periodInterval(`${year}${code}`));
        expect(window?.status).toBe("found");
        count += 1;
      }
    }
    expect(count).toBe(320);
  });

  it.each([
    { period: "2026-M03", kind: "month", start: "2026-02-15", end: "2026-03-14" },
    { period: "2024-M03", kind: "month", start: "2024-02-15", end: "2024-03-14" },
    { period: "2026-M01", kind: "month", start: "2025-12-15", end: "2026-01-14" },
    { period: "2026-Q4", kind: "quarter", start: "2026-09-15", end: "2026-12-14" },
    { period: "2026-S2", kind: "semester", start: "2026-06-15", end: "2026-12-14" },
    { period: "2026", kind: "year", start: "2025-12-15", end: "2026-12-14" },
    { period: "2200", kind: "year", start: "2199-12-15", end: "2200-12-14" },
  ])("of $period runs from $start to $end", ({ period, kind, start, end }) => {
    expect(reportingWindow(period)).toMatchObject({ period, kind, agency: { start, end } });
  });

  it("knows a period however it is written", () => {
    expect(reportingWindow("2026-01-01/P3M")).toEqual(reportingWindow("2026-Q1"));
  });

  it("does not know windows before the decree", () => {
    expect(reportingWindow("2019-M02")?.status).toBe("unknown");
    expect(reportingWindow("2019-M03")?.status).toBe("found");
  });

  it.each(["2026-02-14", "2021-01-01/P10Y", "2026-04-01/P9M", "2026-01-01/P2M", "2025-12-15/P1Y"])(
    "has none of %s",
    (period) => {
      expect(reportingWindow(period)).toBeUndefined();
    },
  );

  it("throws on what is no period code, and on a window that begins before all days", () => {
    expect(() => reportingWindow("Q1/2026")).toThrow(
      'reportingWindow: period must be a period code, got "Q1/2026"',
    );
    expect(() => reportingWindow("1900")).toThrow("reportingWindow: period must begin after January 1900");
    expect(reportingWindow("1900-M02")?.agency.start).toBe("1900-01-15");
  });
});

const day = fc.integer({ min: 0, max: 107_000 }).map((count) => addDays("1903-01-01", count));
const kind = fc.constantFrom<ReportingKind>(...REPORTING_KINDS);

describe("the windows of a kind", () => {
  it("leave no gap and do not overlap, except for the nine months", () => {
    fc.assert(
      fc.property(day, kind, fc.constantFrom(...REPORTING_REGIMES), (today, ofKind, regime) => {
        const period = periodForDay(today, ofKind)[regime];
        if (period === null) {
          expect(ofKind).toBe("nine-months");
          return;
        }
        const window = reportingWindow(period);
        const { start, end } = window?.[regime] ?? { start: "", end: "" };
        // the day lies in it, its ends belong to it, and the days beside them belong to another
        expect(window?.kind).toBe(ofKind);
        expect(start <= today && today <= end).toBe(true);
        expect(periodForDay(start, ofKind)[regime]).toBe(period);
        expect(periodForDay(end, ofKind)[regime]).toBe(period);
        const before = periodForDay(addDays(start, -1), ofKind)[regime];
        const after = periodForDay(addDays(end, 1), ofKind)[regime];
        if (ofKind === "nine-months") expect([before, after]).toEqual([null, null]);
        else {
          expect(reportingWindow(before ?? "")?.[regime].end).toBe(addDays(start, -1));
          expect(reportingWindow(after ?? "")?.[regime].start).toBe(addDays(end, 1));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("put every day of 2020 to 2035 into exactly one window of a kind, but for the nine months", () => {
    const last = daysBetween({ from: "2020-01-01", to: "2035-12-14" });
    for (const regime of REPORTING_REGIMES) {
      for (const ofKind of REPORTING_KINDS) {
        const windows = years.flatMap((year) =>
          OF_A_YEAR.map(([code]) => reportingWindow(`${year}${code}`)).filter(
            (window) => window?.kind === ofKind,
          ),
        );
        const covered = new Map<string, number>();
        for (const window of windows) {
          const { start, end } = window?.[regime] ?? { start: "", end: "" };
          for (let each = start; each <= end; each = addDays(each, 1)) {
            covered.set(each, (covered.get(each) ?? 0) + 1);
          }
        }
        expect(Math.max(...covered.values())).toBe(1);
        const gaps = Array.from({ length: last + 1 }, (_, index) => addDays("2020-01-01", index)).filter(
          (each) => !covered.has(each),
        );
        const [from, to] = regime === "agency" ? ["09-15", "12-14"] : ["10-01", "12-31"];
        const expected = (each: string): boolean =>
          ofKind === "nine-months" && each.slice(5) >= from && each.slice(5) <= to;
        expect(gaps.every(expected)).toBe(true);
        expect(gaps.length === 0).toBe(ofKind !== "nine-months");
      }
    }
  });
});
