import { describe, expect, it } from "vitest";
import { calendarYear } from "./annual-figures.ts";

describe("calendarYear", () => {
  it.each([
    { code: "2024", year: 2024 },
    { code: "2024-01-01/P12M", year: 2024 },
    { code: "2024-01-01/P1Y", year: 2024 },
    { code: "2024-07-01/P12M", year: undefined },
    { code: "2024-01-01/P11M", year: undefined },
    { code: "2021-01-01/P10Y", year: undefined },
    { code: "2024-S1", year: undefined },
    { code: "2024-Q4", year: undefined },
    { code: "2024-M12", year: undefined },
    { code: "2024-12-31", year: undefined },
    { code: "24", year: undefined },
    { code: "", year: undefined },
  ])("of $code is $year", ({ code, year }) => {
    expect(calendarYear(code)).toBe(year);
  });
});
