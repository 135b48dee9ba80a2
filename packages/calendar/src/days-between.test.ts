import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.ts";
import { daysBetween } from "./days-between.ts";

describe("daysBetween", () => {
  it.each([
    { name: "the same day", from: "2025-06-30", to: "2025-06-30", expected: 0 },
    { name: "the next day", from: "2024-12-31", to: "2025-01-01", expected: 1 },
    { name: "a day in the past", from: "2025-07-15", to: "2025-06-30", expected: -15 },
    { name: "over 29 February", from: "2024-02-28", to: "2024-03-01", expected: 2 },
    { name: "over a spring night of 23 hours", from: "2024-03-30", to: "2024-04-01", expected: 2 },
    { name: "over an autumn night of 25 hours", from: "2024-10-26", to: "2024-11-04", expected: 9 },
    { name: "over the whole range", from: "1900-01-01", to: "2200-12-31", expected: 109_937 },
  ])("$name", ({ from, to, expected }) => {
    expect(daysBetween({ from, to })).toBe(expected);
  });

  it("undoes addDays, and changes its sign with the direction", () => {
    const count = fc.integer({ min: -40_000, max: 60_000 });
    fc.assert(
      fc.property(count, (days) => {
        const [from, to] = ["2020-02-29", addDays("2020-02-29", days)];
        expect(daysBetween({ from, to })).toBe(days);
        expect(daysBetween({ from: to, to: from }) + days).toBe(0);
      }),
    );
  });

  it("throws on a text that is no day, naming which", () => {
    expect(() => daysBetween({ from: "2024-12", to: "2024-12-01" })).toThrow(
      'daysBetween: from must be a day YYYY-MM-DD, got "2024-12"',
    );
    expect(() => daysBetween({ from: "2024-12-01", to: "2024-02-30" })).toThrow(RangeError);
  });
});
