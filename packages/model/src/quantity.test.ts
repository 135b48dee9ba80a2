import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert } from "./convert.ts";
import { type Quantity, sameQuantity } from "./quantity.ts";
import { UNIT_CODES, UNITS } from "./unit.ts";

const quantity: fc.Arbitrary<Quantity> = fc.record({
  value: fc.integer({ min: -10_000_000, max: 10_000_000 }).map((digits) => digits / 100),
  unit: fc.constantFrom(...UNIT_CODES),
});

describe("sameQuantity", () => {
  it.each<{ name: string; a: Quantity; b: Quantity; expected: boolean }>([
    { name: "one unit", a: { value: 9, unit: "percent" }, b: { value: 9, unit: "percent" }, expected: true },
    {
      name: "two scales",
      a: { value: 1.8, unit: "billion-USD" },
      b: { value: 1800, unit: "million-USD" },
      expected: true,
    },
    {
      name: "almost",
      a: { value: 1.8, unit: "billion-USD" },
      b: { value: 1800.1, unit: "million-USD" },
      expected: false,
    },
    {
      name: "two dimensions",
      a: { value: 1, unit: "percent" },
      b: { value: 1, unit: "percentage-point" },
      expected: false,
    },
    {
      name: "zeros of two dimensions",
      a: { value: 0, unit: "USD" },
      b: { value: 0, unit: "VND" },
      expected: false,
    },
    {
      name: "zeros of one dimension",
      a: { value: -0, unit: "USD" },
      b: { value: 0, unit: "billion-USD" },
      expected: true,
    },
  ])("compares $name", ({ a, b, expected }) => {
    expect(sameQuantity(a, b)).toBe(expected);
    expect(sameQuantity(b, a)).toBe(expected);
  });

  it("holds for a quantity and its conversion", () => {
    fc.assert(
      fc.property(quantity, fc.constantFrom(...UNIT_CODES), ({ value, unit }, to) => {
        const converted = convert({ value, from: unit, to });
        fc.pre(converted !== undefined);
        expect(sameQuantity({ value, unit }, { value: converted ?? Number.NaN, unit: to })).toBe(true);
      }),
    );
  });

  it("is symmetric, and false between dimensions", () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(sameQuantity(a, b)).toBe(sameQuantity(b, a));
        if (UNITS[a.unit].dimension !== UNITS[b.unit].dimension) expect(sameQuantity(a, b)).toBe(false);
      }),
    );
  });

  it("throws on a value that is not finite", () => {
    expect(() => sameQuantity({ value: 1, unit: "USD" }, { value: Number.NaN, unit: "USD" })).toThrow(
      RangeError,
    );
  });
});
