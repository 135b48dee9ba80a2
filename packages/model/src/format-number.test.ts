import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, type NumberFormat } from "./format-number.ts";

describe("formatNumber", () => {
  it.each<{ value: number; format: NumberFormat; expected: string }>([
    { value: 15800, format: { language: "vi" }, expected: "15.800" },
    { value: 15800, format: { language: "en" }, expected: "15,800" },
    { value: 1234567.891, format: { language: "vi" }, expected: "1.234.567,89" },
    { value: 1234567.891, format: { language: "en", decimals: 3 }, expected: "1,234,567.891" },
    { value: 1.005, format: { language: "vi" }, expected: "1,01" },
    { value: 1.045, format: { language: "en" }, expected: "1.05" },
    { value: 8.345, format: { language: "en" }, expected: "8.35" },
    { value: -1.005, format: { language: "en" }, expected: "-1.01" },
    { value: 2.5, format: { language: "en", decimals: 0 }, expected: "3" },
    { value: -2.5, format: { language: "vi", decimals: 0 }, expected: "-3" },
    { value: 5.97, format: { language: "vi", decimals: 1 }, expected: "6" },
    { value: 5.97, format: { language: "vi", decimals: 1, minimumDecimals: 1 }, expected: "6,0" },
    { value: 5.5, format: { language: "vi", minimumDecimals: 2 }, expected: "5,50" },
    { value: 0, format: { language: "vi" }, expected: "0" },
    { value: -0, format: { language: "vi" }, expected: "0" },
    { value: -0.004, format: { language: "vi" }, expected: "0" },
    { value: -0.005, format: { language: "vi" }, expected: "-0,01" },
    { value: 1e21, format: { language: "en" }, expected: "1,000,000,000,000,000,000,000" },
    { value: 1e-7, format: { language: "en", decimals: 7 }, expected: "0.0000001" },
  ])("writes $value as $expected", ({ value, format, expected }) => {
    expect(formatNumber(value, format)).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("throws on %d", (value) => {
    expect(() => formatNumber(value, { language: "vi" })).toThrow(
      `formatNumber: value must be finite, got ${value}`,
    );
  });

  it.each<{ format: NumberFormat; message: string }>([
    {
      format: { language: "vi", decimals: -1 },
      message: "decimals must be a whole number from 0 to 20, got -1",
    },
    {
      format: { language: "vi", decimals: 1.5 },
      message: "decimals must be a whole number from 0 to 20, got 1.5",
    },
    {
      format: { language: "vi", decimals: 21 },
      message: "decimals must be a whole number from 0 to 20, got 21",
    },
    {
      format: { language: "vi", minimumDecimals: 3 },
      message: "minimumDecimals must not be above decimals, got 3 and 2",
    },
  ])("throws: $message", ({ format, message }) => {
    expect(() => formatNumber(1, format)).toThrow(`formatNumber: ${message}`);
  });

  it("can be read back, within half of the last decimal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        (digits, places, decimals) => {
          const value = Number(`${digits}e-${places}`);
          const english = formatNumber(value, { language: "en", decimals });
          const back = BigInt(Math.round(Number(english.replaceAll(",", "")) * 10 ** 5));
          const exact = BigInt(digits) * 10n ** BigInt(5 - places);
          const distance = back > exact ? back - exact : exact - back;
          expect(distance * 2n <= 10n ** BigInt(5 - decimals)).toBe(true);
          const vietnamese = formatNumber(value, { language: "vi", decimals });
          expect(vietnamese.replaceAll(".", "").replace(",", ".")).toBe(english.replaceAll(",", ""));
        },
      ),
    );
  });
});
