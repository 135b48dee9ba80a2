import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PathShape, pathValue } from "./path-value.ts";

const at = (year: number, value: number) => ({ year, value });
const extreme = fc.double({ noNaN: true, noDefaultInfinity: true });
const shape = fc.constantFrom<PathShape>("linear", "geometric");
const span = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe("pathValue", () => {
  it.each<{ name: string; from: number; to: number; year: number; shape: PathShape; expected: number }>([
    // WHO, Triple Billion scenarios, billionaiRe calculate_fixed_target(): seq(68, 99, length.out = 8)
    { name: "WHO 2019", from: 68, to: 99, year: 2019, shape: "linear", expected: 72.4285714285714 },
    { name: "WHO 2021", from: 68, to: 99, year: 2021, shape: "linear", expected: 81.2857142857143 },
    { name: "WHO 2025", from: 68, to: 99, year: 2025, shape: "linear", expected: 99 },
    { name: "half a year", from: 0, to: 14, year: 2018.5, shape: "linear", expected: 1 },
    { name: "before the first year", from: 68, to: 99, year: 2011, shape: "linear", expected: 37 },
    { name: "after the last year", from: 10, to: 20, year: 2032, shape: "geometric", expected: 40 },
    { name: "two falling values below 0", from: -1, to: -128, year: 2019, shape: "geometric", expected: -2 },
  ])("$name", ({ from, to, year, shape: given, expected }) => {
    const value = pathValue({ from: at(2018, from), to: at(2025, to), year, shape: given });
    expect(value).toBeCloseTo(expected, 9);
  });

  it("has the values that progress-methods print for 3,110 to 15,800 in 2024", () => {
    const ends = { from: at(2020, 3110), to: at(2030, 15800), year: 2024 };
    expect(pathValue({ ...ends, shape: "linear" })).toBe(8186);
    expect(pathValue({ ...ends, shape: "geometric" })).toBeCloseTo(5958.254754254518, 9);
  });

  it.each([
    { name: "a start of 0", from: 0, to: 5 },
    { name: "an end of 0", from: 5, to: 0 },
    { name: "two signs", from: -5, to: 5 },
  ])("has no geometric path from $name, not even in the years of its ends", ({ from, to }) => {
    for (const year of [2020, 2025, 2030]) {
      expect(pathValue({ from: at(2020, from), to: at(2030, to), year, shape: "geometric" })).toBeUndefined();
    }
  });

  it("never ends in a minus zero", () => {
    expect(pathValue({ from: at(2020, -5), to: at(2030, -0), year: 2030, shape: "linear" })).toBe(0);
  });

  it.each([
    { name: "to.value", from: at(2020, 1), to: at(2030, Number.NaN), year: 2025 },
    { name: "from.year", from: at(Number.POSITIVE_INFINITY, 1), to: at(2030, 1), year: 2025 },
    { name: "year", from: at(2020, 1), to: at(2030, 1), year: Number.NaN },
  ])("names $name if it is not finite", ({ name, ...ends }) => {
    expect(() => pathValue({ ...ends, shape: "linear" })).toThrow(
      new RegExp(`^pathValue: ${name} must be finite`),
    );
  });

  it("refuses a path without length or backwards", () => {
    expect(() => pathValue({ from: at(2020, 1), to: at(2020, 2), year: 2020, shape: "linear" })).toThrow(
      "pathValue: to.year must be after from.year, got 2020 and 2020",
    );
  });

  it("has exactly the points' values in their years", () => {
    fc.assert(
      fc.property(span, extreme, extreme, shape, (years, from, to, given) => {
        const ends = { from: at(years.from, from), to: at(years.to, to), shape: given };
        const start = pathValue({ ...ends, year: years.from });
        const end = pathValue({ ...ends, year: years.to });
        if (start !== undefined) expect(start).toBe(from + 0);
        if (end !== undefined) expect(end).toBe(to + 0);
      }),
    );
  });

  it("mirrors: a path of opposite values is the opposite path", () => {
    fc.assert(
      fc.property(span, fc.integer(), fc.integer(), shape, (years, from, to, given) => {
        const year = years.from + 1;
        const value = pathValue({ from: at(years.from, from), to: at(years.to, to), year, shape: given });
        const mirrored = pathValue({
          from: at(years.from, -from),
          to: at(years.to, -to),
          year,
          shape: given,
        });
        expect(mirrored).toBe(value === undefined ? undefined : -value + 0);
      }),
    );
  });

  it("is finite or undefined, whatever the numbers", () => {
    fc.assert(
      fc.property(span, extreme, extreme, extreme, shape, (years, from, to, year, given) => {
        const value = pathValue({ from: at(years.from, from), to: at(years.to, to), year, shape: given });
        if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
