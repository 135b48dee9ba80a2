import { describe, expect, it } from "vitest";
import { daysInMonth, isDay } from "./day.ts";

describe("isDay", () => {
  it.each(["2024-12-13", "2024-02-29", "2000-02-29", "1900-01-01", "2200-12-31", "2026-04-30"])(
    "takes %s",
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    "2024-02-30",
    "2023-02-29",
    "2100-02-29",
    "2024-04-31",
    "2024-00-10",
    "2024-13-01",
    "2024-01-00",
    "1899-12-31",
    "2201-01-01",
    "2024-1-5",
    "2024-12",
    "13/12/2024",
    "2024-12-13T00:00",
    " 2024-12-13",
    "2024-12-13\n",
    "２０２４-12-13",
    "",
  ])("rejects %j", (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe("daysInMonth", () => {
  it("agrees with the platform in every month of the bounds", () => {
    for (let year = 1900; year <= 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        expect(daysInMonth({ year, month })).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }
    }
  });
});
