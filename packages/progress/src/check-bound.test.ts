import type { Bound, Direction } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptedRange, type BoundCheck, checkBound } from "./check-bound.ts";
import { anyBound, anyDirection } from "./fixtures/any-bound.ts";
import vectors from "./fixtures/bound-vectors.json" with { type: "json" };
import { extremeNumber } from "./fixtures/extreme-number.ts";

const DIRECTIONS: readonly (Direction | null)[] = ["increase", "decrease", "toward-target", null];

interface Row {
  readonly name: string;
  readonly bound: Bound;
  readonly tolerance?: number;
  /** The check of values from low to high, for each direction in the order of `DIRECTIONS`, or one for all. */
  readonly checks: readonly (readonly [number, BoundCheck | readonly BoundCheck[]])[];
}

describe("checkBound", () => {
  const aboveIsBetter: readonly BoundCheck[] = ["exceeded", "not-met", "not-met", "not-met"];
  const belowIsBetter: readonly BoundCheck[] = ["not-met", "exceeded", "not-met", "not-met"];

  describe.each<Row>([
    {
      name: "at least 30",
      bound: { kind: "at-least", value: 30 },
      checks: [
        [-1, "not-met"],
        [29.999, "not-met"],
        [30, "met"],
        [30.001, "exceeded"],
      ],
    },
    {
      name: "more than 80",
      bound: { kind: "more-than", value: 80 },
      checks: [
        [79.999, "not-met"],
        [80, "not-met"],
        [80.001, "met"],
        [8000, "met"],
      ],
    },
    {
      name: "at most 5",
      bound: { kind: "at-most", value: 5 },
      checks: [
        [4.999, "exceeded"],
        [5, "met"],
        [5.001, "not-met"],
      ],
    },
    {
      name: "less than 2",
      bound: { kind: "less-than", value: 2 },
      checks: [
        [-5, "met"],
        [1.999, "met"],
        [2, "not-met"],
        [2.001, "not-met"],
      ],
    },
    {
      name: "exactly 100",
      bound: { kind: "exactly", value: 100 },
      checks: [
        [99.6, belowIsBetter],
        [100, "met"],
        [100.4, aboveIsBetter],
      ],
    },
    {
      name: "about 15,800, give or take 5 %",
      bound: { kind: "approximately", value: 15_800 },
      tolerance: 0.05,
      checks: [
        [15_009.9, belowIsBetter],
        [15_010, "met"],
        [15_800, "met"],
        [16_590, "met"],
        [16_590.1, aboveIsBetter],
      ],
    },
    {
      name: "about -40, give or take 10 %",
      bound: { kind: "approximately", value: -40 },
      tolerance: 0.1,
      checks: [
        [-44.1, belowIsBetter],
        [-44, "met"],
        [-36, "met"],
        [-35.9, aboveIsBetter],
      ],
    },
    {
      name: "about 56 without tolerance",
      bound: { kind: "approximately", value: 56 },
      checks: [
        [55.9, belowIsBetter],
        [56, "met"],
        [56.1, aboveIsBetter],
      ],
    },
    {
      name: "from 88 to 90",
      bound: { kind: "between", low: 88, high: 90 },
      checks: [
        [87.9, belowIsBetter],
        [88, "met"],
        [89, "met"],
        [90, "met"],
        [90.1, aboveIsBetter],
      ],
    },
    {
      name: "from 88, open above",
      bound: { kind: "between", low: 88, high: null },
      checks: [
        [87.9, "not-met"],
        [88, "met"],
        [1e9, "met"],
      ],
    },
    {
      name: "up to 90, open below",
      bound: { kind: "between", low: null, high: 90 },
      checks: [
        [-1e9, "met"],
        [90, "met"],
        [90.1, "not-met"],
      ],
    },
    {
      name: "at least 0",
      bound: { kind: "at-least", value: 0 },
      checks: [
        [-5e-324, "not-met"],
        [-0, "met"],
        [0, "met"],
        [5e-324, "exceeded"],
      ],
    },
  ])("$name", ({ bound, tolerance = 0, checks }) => {
    it.each(checks)("%d", (value, expected) => {
      const answers = DIRECTIONS.map((direction) => checkBound({ value, bound, direction, tolerance }));
      expect(answers).toEqual(typeof expected === "string" ? DIRECTIONS.map(() => expected) : expected);
    });
  });

  it.each(vectors.vectors)("agrees with $id", ({ value, bound, direction, tolerance, expected }) => {
    const question = { value, bound: bound as Bound, direction: direction as Direction, tolerance };
    expect(checkBound(question)).toBe(expected);
  });

  it.each<{ name: string; bound: Bound; value: number; expected: BoundCheck }>([
    {
      name: "noise below at-least",
      bound: { kind: "at-least", value: 0.3 },
      value: 0.3 - 1e-11,
      expected: "met",
    },
    {
      name: "noise above at-least",
      bound: { kind: "at-least", value: 0.3 },
      value: 0.1 + 0.2,
      expected: "met",
    },
    {
      name: "more than noise below",
      bound: { kind: "at-least", value: 100 },
      value: 100 - 1e-6,
      expected: "not-met",
    },
    {
      name: "noise above at-most",
      bound: { kind: "at-most", value: 0.3 },
      value: 0.1 + 0.2,
      expected: "met",
    },
    {
      name: "noise beside exactly",
      bound: { kind: "exactly", value: 0.3 },
      value: 0.1 + 0.2,
      expected: "met",
    },
    {
      name: "noise above a range",
      bound: { kind: "between", low: 0, high: 0.3 },
      value: 0.1 + 0.2,
      expected: "met",
    },
    {
      name: "noise over more-than",
      bound: { kind: "more-than", value: 0.3 },
      value: 0.1 + 0.2,
      expected: "not-met",
    },
    {
      name: "noise under less-than",
      bound: { kind: "less-than", value: 0.3 },
      value: 0.3 - 1e-12,
      expected: "not-met",
    },
  ])("takes $name for equality", ({ bound, value, expected }) => {
    expect(checkBound({ value, bound, direction: "increase", tolerance: 0 })).toBe(expected);
  });

  it.each<{ argument: string; value?: number; bound?: Bound; tolerance?: number }>([
    { argument: "value must be finite", value: Number.NaN },
    { argument: "tolerance must be finite", tolerance: Number.POSITIVE_INFINITY },
    { argument: "tolerance must not be below 0", tolerance: -0.01 },
    { argument: "bound must be finite, got NaN", bound: { kind: "at-least", value: Number.NaN } },
    {
      argument: "bound must be finite, got Infinity",
      bound: { kind: "between", low: 1, high: Number.POSITIVE_INFINITY },
    },
  ])("throws: $argument", ({ argument, value = 1, bound = { kind: "exactly", value: 1 }, tolerance = 0 }) => {
    expect(() => checkBound({ value, bound, direction: null, tolerance })).toThrow(RangeError);
    expect(() => checkBound({ value, bound, direction: null, tolerance })).toThrow(`checkBound: ${argument}`);
  });

  const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const tolerance = fc.double({ min: 0, max: 0.99, noNaN: true });

  it("never helps over a strict bound", () => {
    fc.assert(
      fc.property(amount, fc.double({ min: -2e-9, max: 2e-9, noNaN: true }), (bound, noise) => {
        const value = bound * (1 + noise);
        const over = checkBound({
          value,
          bound: { kind: "more-than", value: bound },
          direction: null,
          tolerance: 0,
        });
        const under = checkBound({
          value,
          bound: { kind: "less-than", value: bound },
          direction: null,
          tolerance: 0,
        });
        if (over === "met") expect(value).toBeGreaterThan(bound);
        if (under === "met") expect(value).toBeLessThan(bound);
      }),
    );
  });

  it("is the mirror image of itself below zero", () => {
    const mirrored = (bound: Bound): Bound => {
      if (bound.kind === "between") {
        const [low, high] = [bound.high, bound.low].map((end) => (end === null ? null : -end));
        return { kind: "between", low: low ?? null, high: high ?? null };
      }
      const kinds = {
        "at-least": "at-most",
        "at-most": "at-least",
        "more-than": "less-than",
        "less-than": "more-than",
      };
      const kind = Object.hasOwn(kinds, bound.kind) ? kinds[bound.kind as keyof typeof kinds] : bound.kind;
      return { kind, value: -bound.value } as Bound;
    };
    const opposite = {
      increase: "decrease",
      decrease: "increase",
      "toward-target": "toward-target",
    } as const;
    fc.assert(
      fc.property(anyBound(amount), amount, anyDirection, tolerance, (bound, value, direction, width) => {
        const there = checkBound({ value, bound, direction, tolerance: width });
        const back = checkBound({
          value: -value,
          bound: mirrored(bound),
          direction: direction === null ? null : opposite[direction],
          tolerance: width,
        });
        expect(back).toBe(there);
      }),
    );
  });

  it("does not depend on the unit", () => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const scaled = (bound: Bound): Bound => {
      const by = (value: number | null): number | null => (value === null ? null : value * 1024);
      return bound.kind === "between"
        ? { kind: "between", low: by(bound.low), high: by(bound.high) }
        : { kind: bound.kind, value: bound.value * 1024 };
    };
    fc.assert(
      fc.property(anyBound(whole), whole, anyDirection, (bound, value, direction) => {
        const question = { direction, tolerance: 0.05 };
        expect(checkBound({ ...question, value: value * 1024, bound: scaled(bound) })).toBe(
          checkBound({ ...question, value, bound }),
        );
      }),
    );
  });

  it("holds within the accepted range and not outside it, but for better", () => {
    fc.assert(
      fc.property(anyBound(amount), amount, anyDirection, tolerance, (bound, value, direction, width) => {
        const { low, high, strict } = acceptedRange({ bound, tolerance: width });
        const check = checkBound({ value, bound, direction, tolerance: width });
        if (value > low && value < high && !strict) expect(check).not.toBe("not-met");
        if (strict) expect(check).not.toBe("exceeded");
        if (direction === null || direction === "toward-target") {
          const oneSided = bound.kind === "at-least" || bound.kind === "at-most";
          if (!oneSided) expect(check).not.toBe("exceeded");
        }
      }),
    );
  });

  it("answers for any finite numbers", () => {
    fc.assert(
      fc.property(anyBound(extremeNumber), extremeNumber, anyDirection, (bound, value, direction) => {
        expect(["exceeded", "met", "not-met"]).toContain(
          checkBound({ value, bound, direction, tolerance: 0.05 }),
        );
      }),
    );
  });
});
