import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.ts";
import { addWorkingDays, isWorkingDay, type WorkCalendar } from "./work-calendar.ts";

// made up for the test: a holiday on a Monday, and a Monday swapped for the Saturday before
const calendar: WorkCalendar = {
  covers: { start: "2026-01-01", end: "2026-12-31" },
  daysOff: ["2026-01-01", "2026-08-31", "2026-09-01", "2026-09-02"],
  workedDays: ["2026-08-22"],
};

describe("isWorkingDay", () => {
  it.each([
    { name: "a Thursday", day: "2026-01-08", expected: true },
    { name: "a holiday", day: "2026-01-01", expected: false },
    { name: "a Saturday", day: "2026-11-14", expected: false },
    { name: "a Sunday", day: "2026-06-14", expected: false },
    { name: "a Saturday that is worked", day: "2026-08-22", expected: true },
    { name: "a Monday swapped for it", day: "2026-08-31", expected: false },
    { name: "the last day covered", day: "2026-12-31", expected: true },
    { name: "the day after", day: "2027-01-01", expected: undefined },
    { name: "the day before the first", day: "2025-12-31", expected: undefined },
  ])("$name: $expected", ({ day, expected }) => {
    expect(isWorkingDay(day, calendar)).toBe(expected);
  });

  it.each([
    {
      name: "no day",
      given: { ...calendar, daysOff: ["1/1/2026"] },
      message: "every day must be YYYY-MM-DD",
    },
    {
      name: "off and worked",
      given: { ...calendar, daysOff: ["2026-08-22"] },
      message: "both off and worked",
    },
    {
      name: "an end before the start",
      given: { ...calendar, covers: { start: "2026-02-01", end: "2026-01-01" } },
      message: "covers must not end before it starts",
    },
  ])("throws on a calendar with $name", ({ given, message }) => {
    expect(() => isWorkingDay("2026-01-08", given)).toThrow(message);
    expect(() => addWorkingDays("2026-01-08", { count: 1, calendar: given })).toThrow(RangeError);
  });

  it("throws on what is no day", () => {
    expect(() => isWorkingDay("2026", calendar)).toThrow("isWorkingDay: day must be a day");
    expect(() => addWorkingDays("2026", { count: 1, calendar })).toThrow("addWorkingDays: day must be a day");
  });
});

describe("addWorkingDays", () => {
  it.each([
    { day: "2026-11-13", count: 1, expected: "2026-11-16" },
    { day: "2026-11-14", count: 1, expected: "2026-11-16" },
    { day: "2026-08-21", count: 1, expected: "2026-08-22" },
    { day: "2026-08-28", count: 1, expected: "2026-09-03" },
    { day: "2026-12-30", count: 1, expected: "2026-12-31" },
    { day: "2026-12-30", count: 2, expected: undefined },
    { day: "2026-12-31", count: 1, expected: undefined },
    { day: "2025-12-31", count: 1, expected: "2026-01-02" },
    { day: "2025-12-30", count: 1, expected: undefined },
  ])("$count after $day is $expected", ({ day, count, expected }) => {
    expect(addWorkingDays(day, { count, calendar })).toBe(expected);
  });

  it.each([0, -1, 0.5, Number.NaN])("throws on a count of %d", (count) => {
    expect(() => addWorkingDays("2026-01-08", { count, calendar })).toThrow("addWorkingDays: count must be");
  });

  it("comes to a working day with as many working days behind it as were asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 20 }), (from, count) => {
        const day = addDays("2026-01-01", from);
        const end = addWorkingDays(day, { count, calendar }) ?? "";
        let worked = 0;
        for (let each = addDays(day, 1); each <= end; each = addDays(each, 1)) {
          if (isWorkingDay(each, calendar) === true) worked += 1;
        }
        expect(worked).toBe(count);
        expect(isWorkingDay(end, calendar)).toBe(true);
      }),
    );
  });
});
