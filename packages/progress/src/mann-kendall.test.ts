import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mannKendall } from "./mann-kendall.ts";

const yearly = (values: readonly number[]) => values.map((value, index) => ({ year: 2010 + index, value }));
const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 14 });

describe("mannKendall", () => {
  it.each([
    // scipy 1.17.1 kendalltau, R 4.2.2 cor.test(method = "kendall", exact = TRUE); S, varS, z by the textbook
    {
      name: "mk-3",
      given: [100, 103, 105, 70, 112, 114, 118],
      expected: {
        s: 15,
        varS: 44.333333333333336,
        z: 2.102629932151387,
        pNormal: 0.035498131320662596,
        tau: 0.7142857142857143,
        pExact: 0.03015873015873016,
        verdict: "increase",
      },
    },
    {
      name: "mk-1",
      given: [10, 12, 11, 15, 14, 18, 17, 20],
      expected: {
        s: 22,
        varS: 65.33333333333333,
        z: 2.598076211353316,
        pNormal: 0.009374768459434968,
        tau: 0.7857142857142856,
        pExact: 0.005505952380952381,
        verdict: "increase",
      },
    },
    {
      name: "twelve values",
      given: [5, 3, 8, 1, 9, 2, 7, 4, 6, 10, 12, 11],
      expected: { s: 30, tau: 0.4545454545454545, pExact: 0.04473689858238469, verdict: "increase" },
    },
    {
      name: "ties: no exact probability, tau-b, a smaller variance",
      given: [3, 5, 5, 4, 7, 7, 7, 9, 8, 12],
      expected: { s: 35, varS: 120.33333333333333, tau: 0.8148353450645078, pExact: undefined },
    },
    // the smallest probabilities there are: 2 / n!
    {
      name: "five falling",
      given: [5, 4, 3, 2, 1],
      expected: { s: -10, pExact: 2 / 120, verdict: "decrease" },
    },
    { name: "four rising", given: [1, 2, 3, 4], expected: { s: 6, pExact: 2 / 24, verdict: "too-short" } },
    {
      name: "two",
      given: [1, 2],
      expected: { s: 1, z: 0, pNormal: 1, pExact: 1, tau: 1, verdict: "too-short" },
    },
    {
      name: "no trend",
      given: [1, 5, 2, 4, 3],
      expected: { s: 2, pExact: 0.8166666666666667, verdict: "not-significant" },
    },
    {
      name: "all equal",
      given: [7, 7, 7, 7, 7],
      expected: {
        s: 0,
        varS: 0,
        z: 0,
        pNormal: 1,
        tau: undefined,
        pExact: undefined,
        p: 1,
        verdict: "not-significant",
      },
    },
  ])("$name", ({ given, expected }) => {
    const close = Object.fromEntries(
      Object.entries(expected).map(([name, value]) => [
        name,
        typeof value === "number" ? expect.closeTo(value, 12) : value,
      ]),
    );
    expect(mannKendall({ series: yearly(given) })).toMatchObject({ ...close, count: given.length });
  });

  it("takes the exact probability where there is one, up to 49 values", () => {
    const rising = (count: number) =>
      mannKendall({ series: yearly(Array.from({ length: count }, (_, i) => i)) });
    expect(rising(49)?.pExact).toBe(rising(49)?.p);
    expect(rising(49)?.p).toBeGreaterThan(0);
    expect(rising(50)?.pExact).toBeUndefined();
    expect(rising(50)?.p).toBe(rising(50)?.pNormal);
  });

  it("needs two values, finite ones, and one a year", () => {
    expect(mannKendall({ series: [] })).toBeUndefined();
    expect(mannKendall({ series: yearly([1]) })).toBeUndefined();
    expect(() => mannKendall({ series: yearly([1, Number.NaN]) })).toThrow(
      "mannKendall: series values must be finite",
    );
    expect(() => mannKendall({ series: [...yearly([1]), ...yearly([2])] })).toThrow(/one value a year/);
  });

  it("depends on the order of the values alone: neither on the input's order nor on unit or distance", () => {
    fc.assert(
      fc.property(values, (given) => {
        const series = yearly(given);
        const test = mannKendall({ series });
        expect(mannKendall({ series: [...series].reverse() })).toEqual(test);
        expect(mannKendall({ series: series.map((p) => ({ ...p, value: p.value ** 3 / 7 })) })).toEqual(test);
        expect(mannKendall({ series: series.map((p) => ({ ...p, year: p.year * 2 })) })).toEqual(test);
      }),
    );
  });

  it("turns with the direction, and its probabilities are from 0 to 1", () => {
    fc.assert(
      fc.property(values, (given) => {
        const test = mannKendall({ series: yearly(given) });
        const turned = mannKendall({ series: yearly(given.map((value) => -value)) });
        expect(turned?.s).toBe(-(test?.s ?? 0) + 0);
        expect(turned?.p).toBe(test?.p);
        for (const p of [test?.p, test?.pNormal]) {
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        const { tau, pExact, verdict, ...numbers } = test ?? {};
        expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it("never finds a trend in four values or fewer", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 2, maxLength: 4 }), (given) => {
        const test = mannKendall({ series: yearly(given) });
        expect(test?.verdict).toBe("too-short");
        expect(test?.pExact ?? 1).toBeGreaterThan(0.05);
      }),
    );
  });
});
