import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.ts";

describe("addDays", () => {
  it.each([
    { day: "2024-02-28", count: 1, expected: "2024-02-29" },
    { day: "2023-02-28", count: 1, expected: "2023-03-01" },
    { day: "2024-12-31", count: 1, expected: "2025-01-01" },
    { day: "2024-03-01", count: -1, expected: "2024-02-29" },
    { day: "2024-03-01", count: 0, expected: "2024-03-01" },
    { day: "1900-01-01", count: 109_937, expected: "2200-12-31" },
  ])("$count from $day is $expected", ({ day, count, expected }) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it.each([
    {
      name: "no day",
      day: "2024-02-30",
      count: 1,
      message: 'day must be a day YYYY-MM-DD, got "2024-02-30"',
    },
    { name: "half a day", day: "2024-02-28", count: 0.5, message: "count must be a whole number, got 0.5" },
    {
      name: "no number",
      day: "2024-02-28",
      count: Number.NaN,
      message: "count must be a whole number, got NaN",
    },
    { name: "a step out of bounds", day: "2200-12-31", count: 1, message: "got 1 from 2200-12-31" },
    { name: "a step back out of bounds", day: "1900-01-01", count: -1, message: "got -1 from 1900-01-01" },
    {
      name: "a step out of every calendar",
      day: "2024-01-01",
      count: 1e12,
      message: "got 1000000000000 from",
    },
  ])("throws on $name", ({ day, count, message }) => {
    expect(() => addDays(day, count)).toThrow(RangeError);
    expect(() => addDays(day, count)).toThrow(message);
  });
});
