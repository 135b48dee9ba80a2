import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NUMBER_FORMATS, parseNumber } from "./parse-number.ts";
import { proveNumberFormat } from "./prove-number-format.ts";

describe("proveNumberFormat", () => {
  it.each([
    { texts: ["15.800", "98,21", ""], status: "proven", format: "vi", proof: [1], candidates: ["vi"] },
    // the tables of the Foreign Investment Agency
    { texts: ["13,760", "22,145.96"], status: "proven", format: "en", proof: [0, 1], candidates: ["en"] },
    { texts: ["1.234", "1.234.567"], status: "proven", format: "vi", proof: [1], candidates: ["vi"] },
    { texts: ["1.234", "98.21"], status: "proven", format: "plain", proof: [1], candidates: ["plain", "en"] },
    {
      texts: ["30", "15800"],
      status: "proven",
      format: "plain",
      proof: [],
      candidates: ["plain", "vi", "en"],
    },
    { texts: ["0.980"], status: "proven", format: "plain", proof: [0], candidates: ["plain", "en"] },
    { texts: ["1 234", "5"], status: "proven", format: "vi", proof: [0], candidates: ["vi", "en"] },
    {
      texts: ["1.234", "5"],
      status: "ambiguous",
      format: null,
      proof: [],
      candidates: ["plain", "vi", "en"],
    },
    { texts: ["13,760"], status: "ambiguous", format: null, proof: [0], candidates: ["vi", "en"] },
    { texts: ["98,21", "98.21"], status: "contradictory", format: null, proof: [0, 1], candidates: [] },
    { texts: ["", " ", "-", "…"], status: "no-numbers", format: null, proof: [], candidates: [] },
    { texts: [], status: "no-numbers", format: null, proof: [], candidates: [] },
  ])("of $texts is $status", ({ texts, proof, ...expected }) => {
    const { status, format, candidates, proof: cells } = proveNumberFormat(texts);
    expect({ status, format, candidates }).toEqual(expected);
    expect(cells.map(({ index }) => index)).toEqual(proof);
  });

  it("shows what is ambiguous with each reading, and what is no number", () => {
    const { ambiguous, unreadable } = proveNumberFormat(["1.234", "5", "-", "", "88-90%"]);
    expect(ambiguous).toEqual([{ index: 0, text: "1.234", readings: { plain: 1.234, vi: 1234, en: 1.234 } }]);
    expect(unreadable).toEqual([2, 4]);
  });

  it("reads parentheses where it is told to", () => {
    expect(proveNumberFormat(["(98,21)"]).status).toBe("no-numbers");
    expect(proveNumberFormat(["(98,21)"], { parentheses: "negative" }).format).toBe("vi");
  });

  it("never proves a format that reads a number of the column differently from another that reads it all", () => {
    const cell = fc.stringMatching(/^(\d{1,3}([.,]\d{3}){0,2}|\d{1,4}[.,]\d{1,4}|-)$/);
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 6 }), (texts) => {
        const { status, format, unreadable } = proveNumberFormat(texts);
        const numbers = texts.filter((_, index) => !unreadable.includes(index));
        if (format !== null) {
          for (const text of numbers) expect(parseNumber(text, format)).toBeDefined();
        }
        const whole = NUMBER_FORMATS.map((each) => numbers.map((text) => parseNumber(text, each))).filter(
          (column) => !column.includes(undefined),
        );
        const different = new Set(whole.map((column) => JSON.stringify(column))).size;
        const expected =
          numbers.length === 0 ? "no-numbers" : (["contradictory", "proven"][different] ?? "ambiguous");
        expect(status).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
