import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremeNumber } from "../fixtures/extreme-number.ts";
import { escapCurrentStatus } from "./escap-current-status.ts";

const directions = ["increase", "decrease", "toward-target"] as const;

describe("escapCurrentStatus", () => {
  it.each([
    { name: "no change", baseline: 60, target: 90, value: 60, direction: "increase", expected: 0 },
    { name: "half way", baseline: 60, target: 90, value: 75, direction: "increase", expected: 5 },
    { name: "met", baseline: 60, target: 90, value: 90, direction: "increase", expected: 10 },
    {
      name: "beyond, no more than met",
      baseline: 60,
      target: 90,
      value: 99,
      direction: "increase",
      expected: 10,
    },
    { name: "away", baseline: 60, target: 90, value: 30, direction: "increase", expected: -10 },
    { name: "falling half way", baseline: 30, target: 10, value: 20, direction: "decrease", expected: 5 },
    { name: "falling, away", baseline: 30, target: 10, value: 32, direction: "decrease", expected: -1 },
    {
      name: "two-sided, half way",
      baseline: 0.5,
      target: 1,
      value: 0.75,
      direction: "toward-target",
      expected: 5,
    },
    {
      name: "two-sided, past it",
      baseline: 0.5,
      target: 1,
      value: 1.25,
      direction: "toward-target",
      expected: 5,
    },
    {
      name: "two-sided, away",
      baseline: 0.5,
      target: 1,
      value: 0.25,
      direction: "toward-target",
      expected: -5,
    },
    { name: "two-sided, met", baseline: 1, target: 1, value: 1, direction: "toward-target", expected: 10 },
    { name: "no way to go, kept", baseline: 90, target: 90, value: 91, direction: "increase", expected: 10 },
    {
      name: "no way to go, lost",
      baseline: 90,
      target: 90,
      value: 85,
      direction: "increase",
      expected: undefined,
    },
  ] as const)("$name", ({ name: _, expected, ...question }) => {
    expect(escapCurrentStatus(question)).toBe(expected);
  });

  it.each(["baseline", "target", "value"])("throws on %s that is not finite", (argument) => {
    const question = {
      baseline: 1,
      target: 2,
      value: 3,
      direction: "increase",
      [argument]: Number.NaN,
    } as const;
    expect(() => escapCurrentStatus(question)).toThrow(`escapCurrentStatus: ${argument} must be finite`);
  });

  it("is finite or undefined and at most 10, whatever the numbers", () => {
    fc.assert(
      fc.property(
        extremeNumber,
        extremeNumber,
        extremeNumber,
        fc.constantFrom(...directions),
        (baseline, target, value, direction) => {
          const index = escapCurrentStatus({ baseline, target, value, direction }) ?? 0;
          expect(index).toSatisfy(Number.isFinite);
          expect(index).toBeLessThanOrEqual(10);
        },
      ),
    );
  });

  it("does not depend on unit or mirroring, and never falls for a better value", () => {
    const figure = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(figure, figure, figure, figure, (baseline, target, one, other) => {
        const index = (value: number, factor = 1): number | undefined =>
          escapCurrentStatus({
            baseline: baseline * factor,
            target: target * factor,
            value: value * factor,
            direction: factor > 0 ? "increase" : "decrease",
          });
        expect(index(one, 1 / 64)).toBe(index(one));
        expect(index(one, -1)).toBe(index(one));
        const worst = Number.NEGATIVE_INFINITY;
        const [worse, better] = [Math.min(one, other), Math.max(one, other)];
        expect(index(better) ?? worst).toBeGreaterThanOrEqual(index(worse) ?? worst);
      }),
    );
  });
});
