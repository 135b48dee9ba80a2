import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert } from "./convert.ts";
import { UNIT_CODES, UNITS, type UnitCode } from "./unit.ts";

const unit = fc.constantFrom(...UNIT_CODES);
const pair = fc
  .record({ from: unit, to: unit })
  .filter(({ from, to }) => UNITS[from].dimension === UNITS[to].dimension);
// at most 15 significant digits: what figures in tables have, and what a number holds for certain
const figure = fc
  .record({
    digits: fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
    exponent: fc.integer({ min: -20, max: 20 }),
  })
  .map(({ digits, exponent }) => Number(`${digits}e${exponent}`) + 0);

describe("convert", () => {
  it.each<{ value: number; from: UnitCode; to: UnitCode; expected: number | undefined }>([
    { value: 1.8, from: "billion-USD", to: "million-USD", expected: 1800 },
    { value: 4.35, from: "thousand-USD", to: "USD", expected: 4350 },
    { value: 1.005, from: "thousand-VND", to: "VND", expected: 1005 },
    { value: 0.29, from: "square-kilometre", to: "hectare", expected: 29 },
    { value: 33, from: "hectare", to: "square-kilometre", expected: 0.33 },
    { value: 3, from: "USD", to: "billion-USD", expected: 3e-9 },
    { value: 1.1, from: "hectare", to: "square-metre", expected: 11000 },
    { value: 152.2, from: "million-VND-per-person", to: "thousand-VND-per-person", expected: 152_200 },
    { value: 2.5, from: "trillion-VND", to: "billion-VND", expected: 2500 },
    { value: 2_823.4, from: "thousand-persons", to: "person", expected: 2_823_400 },
    { value: -7, from: "million-USD", to: "million-USD", expected: -7 },
    { value: 0, from: "VND", to: "trillion-VND", expected: 0 },
    { value: -0, from: "VND", to: "VND", expected: 0 },
    { value: 1e21, from: "million-VND", to: "VND", expected: 1e27 },
    { value: 1, from: "USD", to: "VND", expected: undefined },
    { value: 1, from: "percent", to: "percentage-point", expected: undefined },
    { value: 1, from: "million-VND", to: "million-VND-per-person", expected: undefined },
    { value: 0, from: "person", to: "household", expected: undefined },
  ])("turns $value $from into $expected $to", ({ value, from, to, expected }) => {
    expect(convert({ value, from, to })).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("throws on %d", (value) => {
    expect(() => convert({ value, from: "VND", to: "USD" })).toThrow(
      `convert: value must be finite, got ${value}`,
    );
  });

  it.each(["ha", "", "toString"])("throws on the unknown unit %j, naming the argument", (code) => {
    const unknown = code as UnitCode;
    expect(() => convert({ value: 1, from: unknown, to: "VND" })).toThrow(
      `convert: from must be a unit code, got "${code}"`,
    );
    expect(() => convert({ value: 1, from: "VND", to: unknown })).toThrow(
      `convert: to must be a unit code, got "${code}"`,
    );
  });

  it("throws rather than give infinity, or zero for something", () => {
    expect(() => convert({ value: 1e300, from: "trillion-VND", to: "VND" })).toThrow(/range of numbers/);
    expect(() => convert({ value: 5e-324, from: "VND", to: "trillion-VND" })).toThrow(/range of numbers/);
  });

  it("comes back exactly", () => {
    fc.assert(
      fc.property(figure, pair, (value, { from, to }) => {
        const there = convert({ value, from, to });
        expect(there).toBeDefined();
        expect(there !== undefined && convert({ value: there, from: to, to: from })).toBe(value);
      }),
    );
  });

  it("keeps the order", () => {
    fc.assert(
      fc.property(figure, figure, pair, (a, b, { from, to }) => {
        const [first = 0, second = 0] = [convert({ value: a, from, to }), convert({ value: b, from, to })];
        expect(Math.sign(first - second)).toBe(Math.sign(a - b));
      }),
    );
  });

  it("is the nearest number to the exact result", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), pair, (digits, decimals, { from, to }) => {
        const shift = UNITS[from].exponent - UNITS[to].exponent;
        const value = Number(`${digits}e-${decimals}`);
        expect(convert({ value, from, to })).toBe(Number(`${digits}e${shift - decimals}`) + 0);
      }),
    );
  });
});
