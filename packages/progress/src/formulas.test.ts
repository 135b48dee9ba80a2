import { FORMULA_NAMES, type FormulaInput, type FormulaName } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremeNumber } from "./fixtures/extreme-number.ts";
import { FORMULAS } from "./formulas.ts";

interface Row {
  readonly formula: FormulaName;
  readonly inputs: Readonly<Record<string, FormulaInput>>;
  readonly expected: number | undefined;
}

const rows: readonly Row[] = [
  { formula: "average-growth-from-rates", inputs: { rates: [10, 10] }, expected: 10 },
  { formula: "average-growth-from-levels", inputs: { from: 100, to: 121, years: 2 }, expected: 10 },
  { formula: "required-growth", inputs: { from: 100, to: 121, years: 2 }, expected: 10 },
  { formula: "remaining-required-growth", inputs: { target: 10, years: 2, rates: [0] }, expected: 21 },
  { formula: "change-per-year", inputs: { from: 82, to: 88, years: 10 }, expected: 0.6 },
  { formula: "change", inputs: { from: 13_389.91, to: 13_453 }, expected: 63.09 },
  { formula: "change", inputs: { from: 1, to: 1 }, expected: 0 },
  { formula: "relative-change", inputs: { from: 13_389.91, to: 13_453 }, expected: 0.47117568 },
  { formula: "relative-change", inputs: { from: -10, to: -5 }, expected: 50 },
  { formula: "relative-change", inputs: { from: 0, to: 5 }, expected: undefined },
  { formula: "pace-ratio", inputs: { actual: 1, required: 4 }, expected: 0.25 },
  { formula: "pace-ratio", inputs: { actual: 1, required: 0 }, expected: undefined },
  { formula: "sum", inputs: { parts: [3.14, 2.2] }, expected: 5.34 },
  { formula: "sum", inputs: { parts: [] }, expected: 0 },
  { formula: "composition-distance", inputs: { from: [60, 40], to: [50, 50] }, expected: 10 },
  { formula: "share-of-gap-closed", inputs: { baseline: 10, target: 0, value: 7 }, expected: 0.3 },
  { formula: "share-of-time", inputs: { elapsed: 4, total: 10 }, expected: 0.4 },
  { formula: "share-of-time", inputs: { elapsed: 4, total: 0 }, expected: undefined },
  { formula: "percent-of", inputs: { part: 0, whole: -5 }, expected: 0 },
  { formula: "prorated-total", inputs: { total: 21, years: 10, elapsed: 4 }, expected: 8.4 },
  {
    formula: "remaining-per-year",
    inputs: { total: 21, done: 0.5, years: 10, elapsed: 1 },
    expected: 2.27777778,
  },
  {
    formula: "remaining-per-year",
    inputs: { total: 21, done: 20, years: 10, elapsed: 10 },
    expected: undefined,
  },
  { formula: "percent-of", inputs: { part: 22, whole: 21 }, expected: 104.76190476 },
  { formula: "percent-of", inputs: { part: 1, whole: 0 }, expected: undefined },
  { formula: "convert-currency", inputs: { amount: 181_200_000, rate: 25_000 }, expected: 7248 },
  { formula: "convert-currency", inputs: { amount: 1, rate: 0 }, expected: undefined },
];

describe("FORMULAS", () => {
  it.each(rows)("$formula of $inputs is $expected", ({ formula, inputs, expected }) => {
    const value = FORMULAS[formula](inputs);
    if (expected === undefined) expect(value).toBeUndefined();
    else expect(value).toBeCloseTo(expected, 7);
  });

  it("has a row above for each of them", () => {
    expect(new Set(rows.map(({ formula }) => formula))).toEqual(new Set(FORMULA_NAMES));
  });

  it.each(FORMULA_NAMES)("%s throws on an input that is missing", (formula) => {
    expect(() => FORMULAS[formula]({})).toThrow(/^formula: [a-z]+ must be a (number|list)$/);
  });

  it("is never NaN, whatever the numbers", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMULA_NAMES),
        extremeNumber,
        extremeNumber,
        fc.integer({ min: 1, max: 50 }),
        (formula, a, b, years) => {
          const names = [
            "from",
            "to",
            "actual",
            "target",
            "baseline",
            "value",
            "part",
            "whole",
            "amount",
            "rate",
          ];
          const numbers = Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? a : b]));
          const inputs: Record<string, FormulaInput> = {
            ...numbers,
            required: b,
            total: b,
            done: a,
            elapsed: a,
            years,
            rates: [a, b],
            parts: [a, b],
          };
          if (formula === "composition-distance") Object.assign(inputs, { from: [a, b], to: [b, a] });
          expect(FORMULAS[formula](inputs)).not.toBeNaN();
        },
      ),
    );
  });
});
