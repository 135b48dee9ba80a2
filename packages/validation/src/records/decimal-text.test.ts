import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsOf, decimalText, shiftDecimal } from "./decimal-text.ts";

describe("decimalText", () => {
  it.each([
    { text: "1.5e3", expected: "1500" },
    { text: "1.58E+04", expected: "15800" },
    { text: "2e-7", expected: "0.0000002" },
    { text: "-1.25e-1", expected: "-0.125" },
    { text: "7.40", expected: "7.40" },
    { text: "1e9999", expected: "1e9999" },
    { text: "cao", expected: "cao" },
  ])("of $text is $expected", ({ text, expected }) => {
    expect(decimalText(text)).toBe(expected);
  });

  it("is the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = decimalText(String(value));
        expect(text).not.toMatch(/e/i);
        expect(Number(text) + 0).toBe(value + 0);
      }),
    );
  });
});

describe("shiftDecimal", () => {
  it.each([
    { text: "0.0748", places: 2, expected: "7.48" },
    { text: "1", places: 2, expected: "100" },
    { text: "-0.005", places: 2, expected: "-0.5" },
    { text: "7.48", places: -2, expected: "0.0748" },
    { text: "0", places: 2, expected: "0" },
  ])("$text by $places is $expected", ({ text, places, expected }) => {
    expect(shiftDecimal(text, places)).toBe(expected);
  });
});

it("decimalsOf counts what stands behind the mark", () => {
  expect([decimalsOf("1.234,50", ","), decimalsOf("7.480", "."), decimalsOf("15800", ".")]).toEqual([
    2, 3, 0,
  ]);
});
