import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageGrowth } from "./average-growth.ts";
import { constantRateProjection } from "./constant-rate-projection.ts";

const at = (year: number, value: number) => ({ year, value });

describe("constantRateProjection", () => {
  it.each([
    // gpw13/billionaiRe, tests/testthat/test_aroc_scenarios.R: 88 · (88 / 87)^7
    { name: "WHO 2017-2018", from: at(2017, 87), to: at(2018, 88), year: 2025, expected: 95.3293449648516 },
    { name: "falling", from: at(2020, 200), to: at(2022, 50), year: 2024, expected: 12.5 },
    { name: "between the points", from: at(2020, 100), to: at(2022, 400), year: 2021, expected: 200 },
    { name: "no change", from: at(2020, 7), to: at(2022, 7), year: 2060, expected: 7 },
    { name: "0 at the end", from: at(2020, 7), to: at(2022, 0), year: 2030, expected: undefined },
    { name: "0 at the start", from: at(2020, 0), to: at(2022, 7), year: 2030, expected: undefined },
    {
      name: "0 at the start, looking back",
      from: at(2020, 0),
      to: at(2022, 7),
      year: 2021,
      expected: undefined,
    },
    { name: "two signs", from: at(2020, -7), to: at(2022, 7), year: 2030, expected: undefined },
  ])("$name", ({ expected, ...input }) => {
    const value = constantRateProjection(input);
    if (expected === undefined) expect(value).toBeUndefined();
    else expect(value).toBeCloseTo(expected, 9);
  });

  it("names what is not finite, and years out of order", () => {
    const input = { from: at(2017, 87), to: at(2018, 88), year: 2025 };
    expect(() => constantRateProjection({ ...input, from: at(2017, Number.NaN) })).toThrow(
      "constantRateProjection: from.value must be finite, got NaN",
    );
    expect(() => constantRateProjection({ ...input, to: at(2016, 88) })).toThrow(
      "constantRateProjection: to.year must be after from.year, got 2016 and 2017",
    );
  });

  it("goes on at the average growth between the points", () => {
    const value = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 30 }), (from, to, years) => {
        const projected = constantRateProjection({
          from: at(2020, from),
          to: at(2020 + years, to),
          year: 2021 + years,
        });
        const growth = averageGrowth({ from, to, years }) ?? Number.NaN;
        expect((projected ?? Number.NaN) / to).toBeCloseTo(1 + growth / 100, 9);
      }),
    );
  });

  it("is finite or undefined, whatever the numbers", () => {
    const extreme = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(extreme, extreme, extreme, (from, to, year) => {
        const value = constantRateProjection({ from: at(2020, from), to: at(2021, to), year });
        if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
