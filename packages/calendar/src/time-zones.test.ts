import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { addDays } from "./add-days.ts";
import { daysBetween } from "./days-between.ts";
import { deadline } from "./deadline.ts";
import { latestDayOf } from "./latest-day-of.ts";
import { periodForDay } from "./period-for-day.ts";
import { periodInterval } from "./period-interval.ts";
import { releaseCalendar } from "./release-calendar.ts";
import { REPORTING_KINDS } from "./reporting-kind.ts";
import { reportingWindow } from "./reporting-window.ts";

// summer time at midnight, a day that never was, the plan's own zone, far west and far east
const ZONES = [
  "America/Sao_Paulo",
  "Pacific/Apia",
  "Asia/Ho_Chi_Minh",
  "America/Los_Angeles",
  "America/New_York",
  "Pacific/Kiritimati",
  "UTC",
];

const zone = process.env["TZ"];

afterEach(() => {
  // assigning undefined would set the text "undefined"
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

const days2020To2035 = Array.from({ length: 5844 }, (_, index) =>
  new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
);

/** Every answer about the years 2020 to 2035, in the zone of the moment. */
function answers(): unknown {
  const calendar = { covers: { start: "2019-12-01", end: "2036-12-31" }, daysOff: [], workedDays: [] };
  const periods = new Set<string>();
  const ofDays = days2020To2035.map((day) => {
    const found = REPORTING_KINDS.map((kind) => periodForDay(day, kind));
    for (const { agency } of found) if (agency !== null) periods.add(agency);
    return [found, daysBetween({ from: "2020-01-01", to: day })];
  });
  const ofPeriods = [...periods].map((period) => [
    reportingWindow(period),
    deadline(period, { workingDays: 2, calendar }),
  ]);
  const releases = Array.from({ length: 16 }, (_, index) =>
    releaseCalendar({ series: "grdp", year: 2020 + index }),
  );
  return [ofDays, ofPeriods, releases];
}

const epochDay = fc.integer({ min: -25_567, max: 83_900 });
const dayText = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

process.env["TZ"] = "UTC";
const answersInUtc = answers();

describe.each(ZONES)("in %s", (timeZone) => {
  it("adds days by the calendar", () => {
    process.env["TZ"] = timeZone;
    // the platform has its own names for some zones
    const { timeZone: actual } = new Intl.DateTimeFormat().resolvedOptions();
    expect(actual).toBe(new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone);
    fc.assert(
      fc.property(epochDay, fc.integer({ min: -400, max: 400 }), (days, count) => {
        fc.pre(days + count >= -25_567);
        expect(addDays(dayText(days), count)).toBe(dayText(days + count));
      }),
    );
  });

  it("knows the days on which clocks change or that clocks leave out", () => {
    process.env["TZ"] = timeZone;
    expect(addDays("2018-11-03", 1)).toBe("2018-11-04");
    expect(addDays("2018-11-04", 1)).toBe("2018-11-05");
    expect(addDays("2011-12-29", 1)).toBe("2011-12-30");
    expect(addDays("2011-12-30", 1)).toBe("2011-12-31");
    expect(periodInterval("2011-M12")).toEqual({ start: "2011-12-01", end: "2011-12-31" });
    expect(periodInterval("2011-11-30/P1M")).toEqual({ start: "2011-11-30", end: "2011-12-29" });
    expect(periodInterval("2011-11-30/P13M")).toEqual({ start: "2011-11-30", end: "2012-12-29" });
    expect(periodInterval("2011-12-30/P1M")).toEqual({ start: "2011-12-30", end: "2012-01-29" });
    expect(latestDayOf("2011-12")).toBe("2011-12-31");
    expect(latestDayOf("2018-11")).toBe("2018-11-30");
  });

  it("has the same windows, deadlines and days of publication as in UTC", () => {
    process.env["TZ"] = timeZone;
    expect(answers()).toEqual(answersInUtc);
  });

  it("ends a period on the last day of its last month", () => {
    process.env["TZ"] = timeZone;
    const firstMonth = fc.record({
      year: fc.integer({ min: 1900, max: 2190 }),
      month: fc.integer({ min: 0, max: 11 }),
    });
    fc.assert(
      fc.property(firstMonth, fc.integer({ min: 1, max: 110 }), ({ year, month }, months) => {
        const start = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
        const end = new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
        expect(periodInterval(`${start}/P${months}M`)).toEqual({ start, end });
        expect(latestDayOf(end.slice(0, 7))).toBe(end);
      }),
    );
  });
});
