import { describe, expect, it } from "vitest";
import { formatDay } from "./format-day.ts";

describe("formatDay", () => {
  it.each([
    { day: "2024-12-31", vi: "31/12/2024", en: "31 December 2024" },
    { day: "2026-02-05", vi: "05/02/2026", en: "5 February 2026" },
    { day: "2024-12", vi: "12/2024", en: "December 2024" },
    { day: "2025-01", vi: "01/2025", en: "January 2025" },
  ])("writes $day", ({ day, vi, en }) => {
    expect(formatDay(day, "vi")).toBe(vi);
    expect(formatDay(day, "en")).toBe(en);
  });

  it.each(["", "2024", "2024-13", "2024-00", "2024-02-30", "2024-1-5", "31/12/2024", "2024-12-13T00:00"])(
    "throws on %j",
    (day) => {
      expect(() => formatDay(day, "vi")).toThrow(/^formatDay: day must be YYYY-MM-DD or YYYY-MM, got /);
    },
  );
});
