import type { Bound, Direction } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBound } from "./check-bound.ts";
import { classifyOutcome, type DueOutcome } from "./classify-outcome.ts";
import { anyBound, anyDirection } from "./fixtures/any-bound.ts";
import { extremeNumber } from "./fixtures/extreme-number.ts";

interface Row {
  readonly name: string;
  readonly value: number;
  readonly bound: Bound;
  readonly direction?: Direction | null;
  readonly tolerance?: number;
  readonly nearlyMetTolerance?: number;
  readonly expected: DueOutcome;
}

const atLeast30: Bound = { kind: "at-least", value: 30 };
const under2: Bound = { kind: "less-than", value: 2 };
const over80: Bound = { kind: "more-than", value: 80 };
const range: Bound = { kind: "between", low: 88, high: 90 };

describe("classifyOutcome", () => {
  it.each<Row>([
    { name: "better than at least", value: 31, bound: atLeast30, expected: "exceeded" },
    { name: "equal to at least", value: 30, bound: atLeast30, expected: "met" },
    { name: "just within 5 % below", value: 28.5, bound: atLeast30, expected: "nearly-met" },
    { name: "just outside 5 % below", value: 28.499, bound: atLeast30, expected: "not-met" },
    { name: "equal to a strict bound from below", value: 80, bound: over80, expected: "nearly-met" },
    { name: "noise over a strict bound from below", value: 80 + 1e-9, bound: over80, expected: "nearly-met" },
    { name: "76 of more than 80", value: 76, bound: over80, expected: "nearly-met" },
    { name: "75.9 of more than 80", value: 75.9, bound: over80, expected: "not-met" },
    { name: "equal to a strict bound from above", value: 2, bound: under2, expected: "nearly-met" },
    {
      name: "noise under a strict bound from above",
      value: 2 - 1e-11,
      bound: under2,
      expected: "nearly-met",
    },
    { name: "2.1 of less than 2", value: 2.1, bound: under2, expected: "nearly-met" },
    { name: "2.11 of less than 2", value: 2.11, bound: under2, expected: "not-met" },
    { name: "below a range by 5 % of its low end", value: 83.6, bound: range, expected: "nearly-met" },
    { name: "below a range by more", value: 83.5, bound: range, expected: "not-met" },
    { name: "above a range, better", value: 90.5, bound: range, expected: "exceeded" },
    {
      name: "above a range that is to be kept, by 5 % of its high end",
      value: 94.5,
      bound: range,
      direction: "toward-target",
      expected: "nearly-met",
    },
    { name: "above a range, by more", value: 94.6, bound: range, direction: null, expected: "not-met" },
    { name: "below a range, better", value: 60, bound: range, direction: "decrease", expected: "exceeded" },
    {
      name: "near the near end of about",
      value: 3.61,
      bound: { kind: "approximately", value: 4 },
      tolerance: 0.05,
      expected: "nearly-met",
    },
    {
      name: "not near the near end of about",
      value: 3.6,
      bound: { kind: "approximately", value: 4 },
      tolerance: 0.05,
      expected: "not-met",
    },
    {
      name: "99.6 of exactly 100",
      value: 99.6,
      bound: { kind: "exactly", value: 100 },
      expected: "nearly-met",
    },
    { name: "a miss of 0", value: -1e-9, bound: { kind: "at-least", value: 0 }, expected: "not-met" },
    { name: "0 of more than 0", value: 0, bound: { kind: "more-than", value: 0 }, expected: "not-met" },
    {
      name: "a negative bound",
      value: -10.5,
      bound: { kind: "at-least", value: -10 },
      expected: "nearly-met",
    },
    {
      name: "no near miss allowed",
      value: 29.9,
      bound: atLeast30,
      nearlyMetTolerance: 0,
      expected: "not-met",
    },
    {
      name: "a strict bound equalled, no near miss allowed",
      value: 80,
      bound: over80,
      nearlyMetTolerance: 0,
      expected: "nearly-met",
    },
    {
      name: "a strict bound equalled but for noise, no near miss allowed",
      value: 80 + 1e-9,
      bound: over80,
      nearlyMetTolerance: 0,
      expected: "nearly-met",
    },
  ])("$name is $expected", ({ expected, name: _, ...row }) => {
    const question = { direction: "increase" as const, tolerance: 0, nearlyMetTolerance: 0.05, ...row };
    expect(classifyOutcome(question)).toBe(expected);
  });

  it.each([
    { nearlyMetTolerance: -0.1 },
    { nearlyMetTolerance: Number.NaN },
    { nearlyMetTolerance: Number.POSITIVE_INFINITY },
  ])("throws on a near miss of $nearlyMetTolerance", ({ nearlyMetTolerance }) => {
    const question = { value: 1, bound: atLeast30, direction: null, tolerance: 0, nearlyMetTolerance };
    expect(() => classifyOutcome(question)).toThrow(
      "classifyOutcome: nearlyMetTolerance must not be below 0",
    );
  });

  it("only softens a miss, and softens more with more tolerance", () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const part = fc.double({ min: 0, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(anyBound(amount), amount, anyDirection, part, part, (bound, value, direction, a, b) => {
        const question = { value, bound, direction, tolerance: 0.05 };
        const check = checkBound(question);
        const [strict, lenient] = [Math.min(a, b), Math.max(a, b)].map((nearlyMetTolerance) =>
          classifyOutcome({ ...question, nearlyMetTolerance }),
        );
        if (check === "not-met") {
          expect(["nearly-met", "not-met"]).toContain(strict);
          if (strict === "nearly-met") expect(lenient).toBe("nearly-met");
        } else {
          expect(strict).toBe(check);
        }
      }),
    );
  });

  it("answers for any finite numbers", () => {
    fc.assert(
      fc.property(anyBound(extremeNumber), extremeNumber, anyDirection, (bound, value, direction) => {
        expect(["exceeded", "met", "nearly-met", "not-met"]).toContain(
          classifyOutcome({ value, bound, direction, tolerance: 0.05, nearlyMetTolerance: 0.05 }),
        );
      }),
    );
  });
});
