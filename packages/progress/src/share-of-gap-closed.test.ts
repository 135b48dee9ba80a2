import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compositionDistance } from "./composition-distance.ts";
import vectors from "./fixtures/composition-vectors.json" with { type: "json" };
import { extremeNumber } from "./fixtures/extreme-number.ts";
import { shareOfGapClosed } from "./share-of-gap-closed.ts";

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("shareOfGapClosed", () => {
  it.each([
    { name: "a quarter", baseline: 40, target: 80, value: 50, expected: 0.25 },
    { name: "a target below", baseline: 10, target: 0, value: 7, expected: 0.3 },
    { name: "the baseline", baseline: 10, target: 20, value: 10, expected: 0 },
    { name: "the target", baseline: 10, target: 20, value: 20, expected: 1 },
    { name: "beyond the target", baseline: 10, target: 20, value: 25, expected: 1.5 },
    { name: "the wrong way", baseline: 10, target: 20, value: 5, expected: -0.5 },
    { name: "negative values", baseline: -10, target: -20, value: -15, expected: 0.5 },
  ])("at $name", ({ expected, ...points }) => {
    expect(shareOfGapClosed(points)).toBeCloseTo(expected, 12);
  });

  it.each(vectors.vectors.filter(({ gapClosed }) => gapClosed !== null))(
    "agrees with $id",
    ({ baseline, value, target, gapClosed }) => {
      const start = compositionDistance({ from: baseline ?? [], to: target }) ?? Number.NaN;
      const left = compositionDistance({ from: value, to: target }) ?? Number.NaN;
      expect(shareOfGapClosed({ baseline: start, target: 0, value: left })).toBeCloseTo(
        gapClosed ?? Number.NaN,
        12,
      );
    },
  );

  it.each([
    { name: "no gap", baseline: 5, target: 5, value: 7 },
    { name: "no gap but a sign of zero", baseline: 0, target: -0, value: 7 },
    { name: "a gap beyond the range of numbers, which is not 0", baseline: -1e308, target: 1e308, value: 0 },
    { name: "a share beyond the range of numbers", baseline: 0, target: 5e-324, value: 1 },
  ])("is undefined for $name", ({ baseline, target, value }) => {
    expect(shareOfGapClosed({ baseline, target, value })).toBeUndefined();
  });

  it.each(["baseline", "target", "value"])("throws on %s that is not finite", (argument) => {
    const points = { baseline: 1, target: 2, value: 1, [argument]: Number.NaN };
    expect(() => shareOfGapClosed(points)).toThrow(`shareOfGapClosed: ${argument} must be finite, got NaN`);
  });

  it("is from 0 to 1 exactly for values between baseline and target", () => {
    fc.assert(
      fc.property(amount, amount, amount, (baseline, target, value) => {
        fc.pre(baseline !== target);
        const share = shareOfGapClosed({ baseline, target, value }) ?? 0;
        const between = value >= Math.min(baseline, target) && value <= Math.max(baseline, target);
        if (between) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        } else {
          expect(share > 0 && share < 1).toBe(false);
        }
      }),
    );
  });

  it("does not depend on the scale", () => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(whole, whole, whole, (baseline, target, value) => {
        fc.pre(baseline !== target);
        const share = shareOfGapClosed({ baseline, target, value });
        expect(shareOfGapClosed({ baseline: baseline * 8, target: target * 8, value: value * 8 })).toBe(
          share,
        );
      }),
    );
  });

  it("is finite or undefined, whatever the numbers", () => {
    fc.assert(
      fc.property(extremeNumber, extremeNumber, extremeNumber, (baseline, target, value) => {
        expect(shareOfGapClosed({ baseline, target, value }) ?? 0).toSatisfy(Number.isFinite);
      }),
    );
  });
});
