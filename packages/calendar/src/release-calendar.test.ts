import { isDay, parsePeriod } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { releaseCalendar, releasesOf } from "./release-calendar.ts";
import { RELEASE_DECREES, RELEASE_SERIES, RELEASE_SLOTS, RELEASE_STAGES } from "./release-rules.ts";

const shown = (series: "gdp" | "grdp", year: number): readonly string[] =>
  releaseCalendar({ series, year }).map(
    ({ period, stage, day, decree, status }) => `${period} ${stage} ${day} ${decree} ${status}`,
  );

describe("releaseCalendar", () => {
  it("has the GRDP of 2026 under two decrees", () => {
    expect(shown("grdp", 2026)).toEqual([
      "2026-Q1 estimate 2026-04-01 62/2024/NĐ-CP derived",
      "2026-Q2 estimate 2026-06-29 13/2026/NĐ-CP found",
      "2026-S1 estimate 2026-06-29 13/2026/NĐ-CP found",
      "2026 estimate 2026-06-29 13/2026/NĐ-CP found",
      "2026-Q1 preliminary 2026-06-29 13/2026/NĐ-CP found",
      "2026-Q3 estimate 2026-09-29 13/2026/NĐ-CP found",
      "2026-01-01/P9M estimate 2026-09-29 13/2026/NĐ-CP found",
      "2026-Q2 preliminary 2026-09-29 13/2026/NĐ-CP found",
      "2026-S1 preliminary 2026-09-29 13/2026/NĐ-CP found",
      "2026-Q4 estimate 2026-11-29 13/2026/NĐ-CP draft-only",
      "2026 second-estimate 2026-11-29 13/2026/NĐ-CP draft-only",
      "2026-Q3 preliminary 2026-11-29 13/2026/NĐ-CP draft-only",
      "2026-01-01/P9M preliminary 2026-11-29 13/2026/NĐ-CP draft-only",
      "2026-Q4 preliminary 2027-03-29 13/2026/NĐ-CP found",
      "2026 preliminary 2027-09-29 13/2026/NĐ-CP draft-only",
      "2026 official 2028-09-29 13/2026/NĐ-CP draft-only",
    ]);
  });

  it.each([
    { series: "gdp", year: 2026, line: "2026-Q1 estimate 2026-04-06 62/2024/NĐ-CP found" },
    { series: "gdp", year: 2025, line: "2025-Q4 preliminary 2026-04-06 62/2024/NĐ-CP found" },
    { series: "gdp", year: 2026, line: "2026 second-estimate 2027-01-03 13/2026/NĐ-CP found" },
    { series: "gdp", year: 2025, line: "2025 second-estimate 2026-01-06 62/2024/NĐ-CP found" },
    { series: "gdp", year: 2025, line: "2025 preliminary 2026-10-03 13/2026/NĐ-CP found" },
    { series: "gdp", year: 2024, line: "2024-Q3 official 2026-10-03 13/2026/NĐ-CP found" },
    { series: "gdp", year: 2023, line: "2023 official 2025-10-06 62/2024/NĐ-CP found" },
    { series: "gdp", year: 2024, line: "2024-Q1 estimate null null unknown" },
    { series: "gdp", year: 2024, line: "2024-Q3 estimate 2024-10-06 62/2024/NĐ-CP found" },
    { series: "grdp", year: 2025, line: "2025 second-estimate 2025-12-01 62/2024/NĐ-CP derived" },
    { series: "grdp", year: 2025, line: "2025-Q4 preliminary 2026-04-01 62/2024/NĐ-CP derived" },
    { series: "grdp", year: 2024, line: "2024 preliminary null null unknown" },
    { series: "grdp", year: 2025, line: "2025 preliminary 2026-09-29 13/2026/NĐ-CP draft-only" },
  ] as const)("$series: $line", ({ series, year, line }) => {
    expect(shown(series, year)).toContain(line);
  });

  it("follows one decree a publication, in order, with real days, and claims nothing without one", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RELEASE_SERIES),
        fc.integer({ min: 1900, max: 2198 }),
        (series, year) => {
          const releases = releaseCalendar({ series, year });
          expect(new Set(releases.map(({ period, stage }) => `${period} ${stage}`)).size).toBe(
            releases.length,
          );
          const days = releases.flatMap(({ day }) => (day === null ? [] : [day]));
          expect([...days].sort()).toEqual(days);
          for (const { period, day, decree, status } of releases) {
            expect(parsePeriod(period)).toBeDefined();
            expect([day === null, decree === null]).toEqual(Array(2).fill(status === "unknown"));
            if (day === null) continue;
            expect(isDay(day)).toBe(true);
            const inForce = RELEASE_DECREES.filter(({ inForceFrom }) => inForceFrom <= day).at(-1);
            expect(decree).toBe(inForce?.number);
          }
        },
      ),
    );
  });

  it("has a day for every slot in every decree", () => {
    for (const { days } of RELEASE_DECREES) {
      for (const series of RELEASE_SERIES) expect(days[series]).toHaveLength(RELEASE_SLOTS[series].length);
    }
  });

  it("throws on what it does not know", () => {
    expect(() => releaseCalendar({ series: "gnp" as "gdp", year: 2026 })).toThrow(
      'releaseCalendar: series must be gdp or grdp, got "gnp"',
    );
    expect(() => releaseCalendar({ series: "gdp", year: 2199 })).toThrow("from 1900 to 2198, got 2199");
    expect(() => releaseCalendar({ series: "gdp", year: 2026.5 })).toThrow(RangeError);
  });
});

describe("releasesOf", () => {
  it.each([
    { on: "2026-06-28", due: [], upcoming: ["estimate", "second-estimate", "preliminary", "official"] },
    { on: "2026-06-29", due: ["estimate"], upcoming: ["second-estimate", "preliminary", "official"] },
    { on: "2026-11-29", due: ["estimate", "second-estimate"], upcoming: ["preliminary", "official"] },
    { on: "2028-09-29", due: [...RELEASE_STAGES], upcoming: [] },
  ])("of GRDP in 2026 on $on", ({ on, due, upcoming }) => {
    const found = releasesOf({ series: "grdp", period: "2026", on });
    expect(found.due.map(({ stage }) => stage)).toEqual(due);
    expect(found.upcoming.map(({ stage }) => stage)).toEqual(upcoming);
    expect(found.undated).toEqual([]);
  });

  it("does not claim that a figure is due on a day that is not known", () => {
    const found = releasesOf({ series: "grdp", period: "2024", on: "2030-01-01" });
    expect(found.due.map(({ stage }) => stage)).toEqual(["second-estimate", "official"]);
    expect(found.undated.map(({ stage }) => stage)).toEqual(["estimate", "preliminary"]);
  });

  it("knows a period however it is written, and none of a month", () => {
    expect(releasesOf({ series: "gdp", period: "2026-01-01/P3M", on: "2026-04-06" }).due).toHaveLength(1);
    expect(releasesOf({ series: "gdp", period: "2026-M03", on: "2026-04-06" })).toEqual({
      due: [],
      upcoming: [],
      undated: [],
    });
  });

  it("throws on what it does not know", () => {
    const right = { series: "gdp", period: "2026", on: "2026-04-06" } as const;
    expect(() => releasesOf({ ...right, series: "x" as "gdp" })).toThrow("releasesOf: series must be");
    expect(() => releasesOf({ ...right, period: "26" })).toThrow("releasesOf: period must be a period code");
    expect(() => releasesOf({ ...right, on: "2026" })).toThrow("releasesOf: on must be a day");
  });
});
