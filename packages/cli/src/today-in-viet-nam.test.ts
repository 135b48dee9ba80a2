import { describe, expect, it } from "vitest";
import { todayInVietNam } from "./today-in-viet-nam.ts";

describe("todayInVietNam", () => {
  it.each([
    { now: "2024-12-31T16:59:59.999Z", day: "2024-12-31" },
    { now: "2024-12-31T17:00:00.000Z", day: "2025-01-01" },
    { now: "2024-02-28T17:00:00.000Z", day: "2024-02-29" },
    { now: "2025-07-01T00:00:00.000Z", day: "2025-07-01" },
  ])("is $day at $now", ({ now, day }) => {
    expect(todayInVietNam(new Date(now))).toBe(day);
  });
});
