import { describe, expect, it } from "vitest";
import { yearTicks } from "./year-ticks.ts";

describe("yearTicks", () => {
  it.each([
    { name: "every year of a short span", years: { from: 2022.5, to: 2030.35 }, seen: 2030, expected: 8 },
    { name: "every second year", years: { from: 2018.5, to: 2030.5 }, seen: 2030, expected: 6 },
    { name: "one year", years: { from: 2023.5, to: 2024.5 }, seen: 2024, expected: 1 },
  ])("has $name", ({ years, seen, expected }) => {
    const ticks = yearTicks(years, seen);
    expect(ticks).toHaveLength(expected);
    expect(ticks).toContain(seen);
    expect(ticks.every((year) => year >= years.from && year <= years.to)).toBe(true);
  });
});
