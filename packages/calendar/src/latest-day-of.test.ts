import { describe, expect, it } from "vitest";
import { latestDayOf } from "./latest-day-of.ts";

describe("latestDayOf", () => {
  it.each([
    { text: "2024-12-05", expected: "2024-12-05" },
    { text: "2024-12", expected: "2024-12-31" },
    { text: "2023-02", expected: "2023-02-28" },
    { text: "2024-02", expected: "2024-02-29" },
    { text: "2025-06", expected: "2025-06-30" },
  ])("of $text is $expected", ({ text, expected }) => {
    expect(latestDayOf(text)).toBe(expected);
  });

  it.each(["", "2024", "2024-13", "2024-2", "2024-02-30", "2024-Q1", "12/2024"])("throws on %j", (text) => {
    expect(() => latestDayOf(text)).toThrow(`latestDayOf: text must be YYYY-MM-DD or YYYY-MM, got "${text}"`);
  });
});
