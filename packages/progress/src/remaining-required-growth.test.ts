import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageGrowth } from "./average-growth.ts";
import { extremeNumber } from "./fixtures/extreme-number.ts";
import vectors from "./fixtures/growth-vectors.json" with { type: "json" };
import { remainingRequiredGrowth } from "./remaining-required-growth.ts";

const rate = fc.double({ min: -40, max: 60, noNaN: true });

describe("remainingRequiredGrowth", () => {
  it.each([
    {
      name: "9 % over 2021–2030",
      target: 9,
      years: 10,
      rates: [2.62, 8.01, 5, 7.48],
      expected: 11.218066584747067,
    },
    {
      name: "10 % over 2021–2030",
      target: 10,
      years: 10,
      rates: [2.62, 8.01, 5, 7.48],
      expected: 12.923843914231426,
    },
    { name: "nothing done yet", target: 9, years: 10, rates: [], expected: 9 },
    { name: "one year left", target: 10, years: 2, rates: [0], expected: 21 },
    { name: "half a year left", target: 10, years: 1.5, rates: [10], expected: 10 },
    { name: "already far ahead", target: 10, years: 2, rates: [142], expected: -50 },
    ...vectors.remaining.map(({ id, ...vector }) => ({ name: id, ...vector })),
  ])("of $name", ({ target, years, rates, expected }) => {
    expect(remainingRequiredGrowth({ target, years, rates })).toBeCloseTo(expected, 9);
  });

  it.each([
    { name: "no year left", target: 9, years: 2, rates: [9, 9] },
    { name: "more years than the span has", target: 9, years: 1, rates: [9, 9] },
    { name: "a target of losing everything", target: -100, years: 2, rates: [9] },
    { name: "a year that lost everything", target: 9, years: 2, rates: [-100] },
  ])("is undefined for $name", ({ target, years, rates }) => {
    expect(remainingRequiredGrowth({ target, years, rates })).toBeUndefined();
  });

  it.each([
    { argument: "target", input: { target: Number.NaN, years: 2, rates: [] } },
    { argument: "rates", input: { target: 1, years: 2, rates: [Number.POSITIVE_INFINITY] } },
    { argument: "years", input: { target: 1, years: 0, rates: [] } },
  ])("throws on $argument", ({ argument, input }) => {
    expect(() => remainingRequiredGrowth(input)).toThrow(`remainingRequiredGrowth: ${argument} must be`);
  });

  it("completes the span to its target", () => {
    fc.assert(
      fc.property(
        fc.array(rate, { maxLength: 8 }),
        rate,
        fc.integer({ min: 1, max: 10 }),
        (rates, target, left) => {
          const needed = remainingRequiredGrowth({ target, years: rates.length + left, rates });
          fc.pre(needed !== undefined);
          const whole = [...rates, ...Array.from({ length: left }, () => needed ?? 0)];
          expect(averageGrowth({ rates: whole })).toBeCloseTo(target, 6);
        },
      ),
    );
  });

  it("does not depend on the order of the years", () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 8 }), rate, (rates, target) => {
        const years = rates.length + 3;
        const straight = remainingRequiredGrowth({ target, years, rates });
        const turned = remainingRequiredGrowth({ target, years, rates: [...rates].reverse() });
        expect(turned).toBeCloseTo(straight ?? Number.NaN, 6);
      }),
    );
  });

  it("is above -100 or undefined, whatever the numbers", () => {
    fc.assert(
      fc.property(extremeNumber, fc.array(extremeNumber, { maxLength: 5 }), (target, rates) => {
        const growth = remainingRequiredGrowth({ target, years: 7, rates });
        if (growth === undefined) return;
        expect(growth).toSatisfy(Number.isFinite);
        expect(growth).toBeGreaterThan(-100);
      }),
    );
  });
});
