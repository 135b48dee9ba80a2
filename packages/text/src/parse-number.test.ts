import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NUMBER_FORMATS, type NumberFormat, parseNumber } from "./parse-number.ts";

const numberOf = (whole: string, part: string): string => (part === "" ? whole : `${whole}.${part}`);
const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);
const digits = fc.bigInt({ min: 0n, max: 999_999_999_999n }).map(String);
const part = fc.stringMatching(/^\d{0,3}$/);

describe("parseNumber", () => {
  // the first column is what @internationalized/number 3.6.9 makes of it under vi-VN
  it.each([
    { library: 1234.5, text: "1.234,5", vi: 1234.5, en: undefined, plain: undefined },
    { library: 1.2345, text: "1,234.5", vi: undefined, en: 1234.5, plain: undefined },
    { library: 1234, text: "1.234", vi: 1234, en: 1.234, plain: 1.234 },
    { library: 15800, text: "15.800", vi: 15800, en: 15.8, plain: 15.8 },
    { library: null, text: "15.800 USD", vi: undefined, en: undefined, plain: undefined },
    { library: null, text: "9-10", vi: undefined, en: undefined, plain: undefined },
    { library: 123, text: "1.23", vi: undefined, en: 1.23, plain: 1.23 },
    { library: 12345, text: "1.2345", vi: undefined, en: 1.2345, plain: 1.2345 },
    { library: null, text: "56%", vi: undefined, en: undefined, plain: undefined },
    { library: 30, text: "30", vi: 30, en: 30, plain: 30 },
    { library: 123456, text: "12.34.56", vi: undefined, en: undefined, plain: undefined },
    { library: 1234.5, text: "1 234,5", vi: 1234.5, en: undefined, plain: undefined },
    { library: 1234567, text: "1.234.567", vi: 1234567, en: undefined, plain: undefined },
    { library: 98, text: "0.98", vi: undefined, en: 0.98, plain: 0.98 },
    { library: 9821, text: "98.21", vi: undefined, en: 98.21, plain: 98.21 },
    { library: 98.21, text: "98,21", vi: 98.21, en: undefined, plain: undefined },
    { library: -5.5, text: "-5,5", vi: -5.5, en: undefined, plain: undefined },
    { library: null, text: "(5,5)", vi: undefined, en: undefined, plain: undefined },
    { library: 5, text: "5,", vi: undefined, en: undefined, plain: undefined },
    { library: 5, text: "5.", vi: undefined, en: undefined, plain: undefined },
    { library: null, text: "1,2,3", vi: undefined, en: undefined, plain: undefined },
    { library: 15800, text: "15800", vi: 15800, en: 15800, plain: 15800 },
    { library: null, text: "\u22125,5", vi: -5.5, en: undefined, plain: undefined },
    { library: 1000, text: "100.0", vi: undefined, en: 100, plain: 100 },
    { library: 9999, text: "99.99", vi: undefined, en: 99.99, plain: 99.99 },
    { library: 12345, text: "1234.5", vi: undefined, en: 1234.5, plain: 1234.5 },
  ])("reads $text right (the library: $library)", ({ text, vi, en, plain }) => {
    expect({
      vi: parseNumber(text, "vi"),
      en: parseNumber(text, "en"),
      plain: parseNumber(text, "plain"),
    }).toEqual({ vi, en, plain });
  });

  it.each([
    { name: "no-break spaces", text: "1\u00A0234\u00A0567,5", format: "vi", expected: 1234567.5 },
    { name: "narrow no-break spaces", text: "1\u202F234.5", format: "en", expected: 1234.5 },
    { name: "thin spaces", text: "12\u2009345", format: "vi", expected: 12345 },
    { name: "two kinds of blank", text: "1 234\u00A0567", format: "vi", expected: undefined },
    { name: "blanks and dots", text: "1 234.567", format: "vi", expected: undefined },
    { name: "a blank before two digits", text: "1 23", format: "vi", expected: undefined },
    { name: "blanks in a plain number", text: "1 234", format: "plain", expected: undefined },
    { name: "white space around", text: "\u00A0 98,21\n", format: "vi", expected: 98.21 },
    { name: "a plus sign", text: "+5,2", format: "vi", expected: 5.2 },
    { name: "a blank behind the sign", text: "- 5", format: "vi", expected: undefined },
    { name: "an en dash", text: "–5", format: "vi", expected: undefined },
    { name: "a dash alone", text: "-", format: "vi", expected: undefined },
    { name: "nothing", text: "", format: "vi", expected: undefined },
    { name: "nothing before the mark", text: ",5", format: "vi", expected: undefined },
    { name: "a group of four", text: "1234.567", format: "vi", expected: undefined },
    { name: "a first group of zero", text: "0.123", format: "vi", expected: undefined },
    { name: "leading zeros", text: "007", format: "plain", expected: undefined },
    { name: "an exponent", text: "1e3", format: "plain", expected: undefined },
    { name: "digits of another script", text: "٣", format: "plain", expected: undefined },
    { name: "a negative zero", text: "-0,0", format: "vi", expected: 0 },
    {
      name: "what no number is large enough for",
      text: "9".repeat(400),
      format: "plain",
      expected: undefined,
    },
  ] as const)("$name", ({ text, format, expected }) => {
    expect(parseNumber(text, format)).toBe(expected);
  });

  it.each([
    { text: "(1.234,5)", expected: -1234.5 },
    { text: "(0)", expected: 0 },
    { text: "(-5)", expected: undefined },
    { text: "(5", expected: undefined },
    { text: "()", expected: undefined },
    { text: "5", expected: 5 },
    { text: "-5", expected: -5 },
  ])("takes $text for negative where it is told to", ({ text, expected }) => {
    expect(parseNumber(text, "vi", { parentheses: "negative" })).toBe(expected);
  });

  it("throws on a format that is none", () => {
    expect(() => parseNumber("1", "fr" as NumberFormat)).toThrow(
      'parseNumber: format must be vi, en or plain, got "fr"',
    );
  });

  it("reads back what is written in each format", () => {
    const blank = fc.constantFrom(" ", "\u00A0", "\u2009", "\u202F");
    fc.assert(
      fc.property(digits, part, blank, fc.constantFrom("", "-", "\u2212"), (whole, decimals, space, sign) => {
        const value = Number(numberOf(whole, decimals)) || 0;
        const expected = sign === "" || value === 0 ? value : -value;
        const behind = (mark: string): string => (decimals === "" ? "" : mark + decimals);
        expect(parseNumber(`${sign}${whole}${behind(".")}`, "plain")).toBe(expected);
        for (const mark of [".", space]) {
          expect(parseNumber(`${sign}${grouped(whole, mark)}${behind(",")}`, "vi")).toBe(expected);
        }
        for (const mark of [",", space]) {
          expect(parseNumber(`${sign}${grouped(whole, mark)}${behind(".")}`, "en")).toBe(expected);
        }
      }),
    );
  });

  it("gives a finite number or none, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[-\d., ()]{0,12}$/),
        fc.constantFrom(...NUMBER_FORMATS),
        (text, format) => {
          const value = parseNumber(text, format);
          expect(value === undefined || (Number.isFinite(value) && !Object.is(value, -0))).toBe(true);
        },
      ),
    );
  });
});
