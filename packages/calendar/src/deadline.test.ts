import { describe, expect, it } from "vitest";
import { deadline } from "./deadline.ts";

const calendar = {
  covers: { start: "2026-01-01", end: "2026-12-31" },
  daysOff: ["2026-01-01", "2026-12-15"],
  workedDays: ["2026-06-14"],
};

describe("deadline", () => {
  it.each([
    // 14 November 2026 is a Saturday, 14 June a Sunday
    { period: "2026-M11", workingDays: 1, cutOff: "2026-11-14", day: "2026-11-16" },
    { period: "2026-M11", workingDays: 2, cutOff: "2026-11-14", day: "2026-11-17" },
    { period: "2026-S1", workingDays: 1, cutOff: "2026-06-14", day: "2026-06-15" },
    { period: "2026", workingDays: 1, cutOff: "2026-12-14", day: "2026-12-16" },
    { period: "2026-01-01/P9M", workingDays: 2, cutOff: "2026-09-14", day: "2026-09-16" },
  ])(
    "of $period, $workingDays working days after $cutOff, is $day",
    ({ period, workingDays, cutOff, day }) => {
      expect(deadline(period, { workingDays, calendar })).toEqual({
        period,
        cutOff,
        workingDays,
        day,
        reason: null,
      });
    },
  );

  it("has no day, but a reason, where the calendar ends before", () => {
    expect(deadline("2026", { workingDays: 40, calendar })).toMatchObject({
      day: null,
      reason: "calendar-too-short",
    });
    expect(deadline("2025", { workingDays: 2, calendar })).toMatchObject({
      day: null,
      reason: "calendar-too-short",
    });
  });

  it("is none for a period without a report, and refuses what is no number of days", () => {
    expect(deadline("2026-02-14", { workingDays: 2, calendar })).toBeUndefined();
    expect(() => deadline("2026", { workingDays: 0, calendar })).toThrow(
      "deadline: workingDays must be a whole number from 1, got 0",
    );
    expect(() => deadline("26", { workingDays: 1, calendar })).toThrow("period must be a period code");
  });
});
