import { formatDay, isDay } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayOrder, readDay } from "./read-day.ts";

const read = (text: string, order?: DayOrder) => readDay(text, { order, months: false });

describe("a day", () => {
  it.each([
    { text: "2024-12-31", day: "2024-12-31" },
    { text: "31/12/2024", day: "2024-12-31" },
    { text: "31-12-2024", day: "2024-12-31" },
    { text: "31.12.2024", day: "2024-12-31" },
    { text: "06/06/2025", day: "2025-06-06" },
    { text: "2024/12/31", day: "2024-12-31" },
    { text: "2024-1-5", day: "2024-01-05" },
    { text: "ngày 31 tháng 12 năm 2024", day: "2024-12-31" },
    { text: "31 tháng 12, năm 2024", day: "2024-12-31" },
    { text: "Ngày 5/2/2024", day: "2024-02-05" },
    { text: "5 December 2024", day: "2024-12-05" },
    { text: "Dec 5, 2024", day: "2024-12-05" },
  ])("$text", ({ text, day }) => {
    expect(read(text)).toEqual({ kind: "day", day });
  });

  it("is read day first, and said to be open, where nothing tells the order", () => {
    expect(read("03/04/2026")).toEqual({ kind: "ambiguous", day: "2026-04-03", other: "2026-03-04" });
    expect(read("3/4/2026", "day-month")).toEqual({ kind: "day", day: "2026-04-03" });
    expect(read("03/04/2026", "month-day")).toEqual({ kind: "day", day: "2026-03-04" });
  });

  it.each([
    { text: "12/31/2024", expected: ["2024-12-31"] },
    { text: "31/12/24", expected: ["2024-12-31"] },
    { text: "31/02/2025", expected: [] },
    { text: "2024-02-30", expected: [] },
    { text: "2025-06-30T00:00:00Z", expected: ["2025-06-30"] },
    { text: "2025-06-30 00:00:00", expected: ["2025-06-30"] },
    { text: "45657", expected: ["2024-12-31"] },
    { text: "20241231", expected: ["2024-12-31"] },
    { text: "99999", expected: [] },
    { text: "2024", expected: [] },
    { text: "12/2024", expected: [] },
    { text: "31/12-2024", expected: [] },
    { text: "", expected: [] },
    { text: "1".repeat(100_000), expected: [] },
  ])("is not $text", ({ text, expected }) => {
    const reading = read(text);
    expect(reading.kind).toBe("unknown");
    expect(reading.kind === "unknown" && reading.suggestions.map(({ value }) => value)).toEqual(expected);
  });

  it.each([
    { text: "2024-12", day: "2024-12" },
    { text: "12/2024", day: "2024-12" },
    { text: "Tháng 3/2024", day: "2024-03" },
    { text: "tháng 12 năm 2024", day: "2024-12" },
    { text: "2024/3", day: "2024-03" },
    { text: "March 2024", day: "2024-03" },
  ])("may be the month $text where months are taken", ({ text, day }) => {
    expect(readDay(text, { months: true })).toEqual({ kind: "day", day });
    expect(read(text).kind).toBe("unknown");
  });

  it("that formatDay writes in Vietnamese comes back, at least as what may be meant", () => {
    const days = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (day) => {
        expect(read(formatDay(day, "vi"))).toMatchObject({ day });
        expect(read(formatDay(day, "en"))).toEqual({ kind: "day", day });
      }),
    );
  });

  it("is real, whatever the text", () => {
    const near = fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/);
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: "binary" })), fc.boolean(), (text, months) => {
        const reading = readDay(text, { months });
        const days =
          reading.kind === "unknown"
            ? reading.suggestions.map(({ value }) => value)
            : reading.kind === "ambiguous"
              ? [reading.day, reading.other]
              : [reading.day.length === 7 ? `${reading.day}-01` : reading.day];
        for (const day of days) expect(isDay(day)).toBe(true);
      }),
    );
  });
});
