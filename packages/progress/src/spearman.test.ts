import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spearman } from "./spearman.ts";
import { spearmanTail } from "./spearman-tail.ts";

const yearly = (values: readonly number[]) => values.map((value, index) => ({ year: 2010 + index, value }));

describe("spearman", () => {
  it.each([
    // R cor.test(method = "spearman", exact = TRUE)
    {
      name: "spearman-1",
      given: [10, 12, 11, 15, 14, 18, 17, 20],
      expected: { rho: 0.928571428571429, p: 0.00223214285714286, pBy: "exact", verdict: "increase" },
    },
    // scipy 1.17.1 spearmanr, which R agrees with where there are ties
    {
      name: "ties",
      given: [3, 5, 5, 4, 7, 7, 7, 9, 8, 12],
      expected: { rho: 0.9354953314429287, p: 7.003621682809505e-5, pBy: "student-t", verdict: "increase" },
    },
    { name: "five falling", given: [5, 4, 3, 2, 1], expected: { rho: -1, p: 2 / 120, verdict: "decrease" } },
    { name: "four rising", given: [1, 2, 3, 4], expected: { rho: 1, p: 2 / 24, verdict: "too-short" } },
    // three values have six orders, of which two are as far from 0
    { name: "three rising", given: [1, 2, 3], expected: { rho: 1, p: 2 / 6, verdict: "too-short" } },
    {
      name: "nine rising, the most that are counted out",
      given: [1, 2, 3, 4, 5, 6, 7, 8, 9],
      expected: { rho: 1, p: 2 / 362_880, pBy: "exact", verdict: "increase" },
    },
    { name: "no trend", given: [1, 5, 2, 4, 3], expected: { rho: 0.3, verdict: "not-significant" } },
    {
      name: "ties that all but rise",
      given: [1, 1, 2, 3, 4],
      expected: { verdict: "increase", pBy: "student-t" },
    },
  ])("$name", ({ given, expected }) => {
    const close = Object.fromEntries(
      Object.entries(expected).map(([name, value]) => [
        name,
        typeof value === "number" ? expect.closeTo(value, 12) : value,
      ]),
    );
    expect(spearman({ series: yearly(given) })).toMatchObject({ ...close, count: given.length });
  });

  it("takes the Edgeworth series from ten values on", () => {
    const result = spearman({ series: yearly([5, 3, 8, 1, 9, 2, 7, 4, 6, 10, 12, 11]) });
    expect(result?.pBy).toBe("edgeworth");
    // the exact probability lies near; by Student's t it would be 0.0332
    expect(result?.p).toBeCloseTo(0.0371, 3);
  });

  it("needs three values that are not all equal, finite ones, and one a year", () => {
    expect(spearman({ series: yearly([1, 2]) })).toBeUndefined();
    expect(spearman({ series: yearly([2, 2, 2]) })).toBeUndefined();
    expect(() => spearman({ series: yearly([1, 2, Number.NaN]) })).toThrow(
      "spearman: series values must be finite",
    );
    expect(() => spearman({ series: [...yearly([1]), ...yearly([2])] })).toThrow(/one value a year/);
  });

  it("depends on ranks alone, turns with the direction, and stays in range", () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 11 });
    fc.assert(
      fc.property(values, (given) => {
        const result = spearman({ series: yearly(given) });
        expect(spearman({ series: [...yearly(given)].reverse() })).toEqual(result);
        expect(spearman({ series: yearly(given.map((value) => value ** 3 / 7)) })).toEqual(result);
        const turned = spearman({ series: yearly(given.map((value) => -value)) });
        if (result === undefined) {
          expect(turned).toBeUndefined();
          return;
        }
        expect(turned?.rho).toBeCloseTo(-result.rho, 12);
        expect(turned?.p).toBeCloseTo(result.p, 9);
        expect(Math.abs(result.rho)).toBeLessThanOrEqual(1);
        expect(result.p).toBeGreaterThanOrEqual(0);
        expect(result.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("spearmanTail", () => {
  it.each([
    // counted by hand: of the 6 orders of 3 ranks one each has 0 and 8, two each have 2 and 6
    { name: "3 ranks in order", sum: 0, count: 3, expected: 2 / 6 },
    { name: "3 ranks, two exchanged", sum: 2, count: 3, expected: 1 },
    { name: "3 ranks turned round", sum: 8, count: 3, expected: 2 / 6 },
    { name: "9 ranks in order", sum: 0, count: 9, expected: 2 / 362880 },
    // documentation of the R package pspearman: pspearman(36, 10, approximation = "AS89")
    { name: "10 ranks by AS 89", sum: 36, count: 10, expected: 2 * 0.005825634 },
  ])("$name", ({ expected, ...input }) => {
    expect(spearmanTail(input)).toBeCloseTo(expected, 8);
  });

  it("keeps the series within 0 and 1", () => {
    expect(spearmanTail({ sum: 0, count: 10 })).toBeGreaterThanOrEqual(0);
    expect(spearmanTail({ sum: (10 ** 3 - 10) / 6 + 1, count: 10 })).toBeLessThanOrEqual(1);
  });
});
