import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compositionDistance } from "./composition-distance.ts";
import vectors from "./fixtures/composition-vectors.json" with { type: "json" };
import { extremeNumber } from "./fixtures/extreme-number.ts";

const parts = fc.array(
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  {
    minLength: 4,
    maxLength: 4,
  },
);

describe("compositionDistance", () => {
  it.each([
    {
      name: "GRDP of 2024 to the target",
      from: [64.93, 25.08, 2.73, 7.26],
      to: [64, 28, 2, 6],
      expected: 2.92,
    },
    { name: "opposite ends", from: [100, 0], to: [0, 100], expected: 100 },
    { name: "one part", from: [100], to: [100], expected: 0 },
    ...vectors.vectors.map(({ id, value, target, dissimilarity }) => {
      return { name: id, from: value, to: target, expected: dissimilarity };
    }),
  ])("of $name", ({ from, to, expected }) => {
    expect(compositionDistance({ from, to })).toBeCloseTo(expected, 9);
  });

  it.each([
    { name: "different numbers of parts", from: [60, 40], to: [60, 30, 10] },
    { name: "no parts", from: [], to: [] },
  ])("throws on $name", ({ from, to }) => {
    expect(() => compositionDistance({ from, to })).toThrow(
      `compositionDistance: from and to must have the same number of parts, got ${from.length} and ${to.length}`,
    );
  });

  it.each([
    { argument: "from", from: [Number.NaN], to: [1] },
    { argument: "to", from: [1], to: [Number.POSITIVE_INFINITY] },
  ])("throws on a share in $argument that is not finite", ({ argument, from, to }) => {
    expect(() => compositionDistance({ from, to })).toThrow(
      `compositionDistance: ${argument} must be finite`,
    );
  });

  it("is a metric", () => {
    fc.assert(
      fc.property(parts, parts, parts, (a, b, c) => {
        const distance = (from: number[], to: number[]): number =>
          compositionDistance({ from, to }) ?? Number.NaN;
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a.every((share, index) => share === b[index]));
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1e-9);
      }),
    );
  });

  it("does not depend on the order of the parts", () => {
    fc.assert(
      fc.property(parts, parts, (from, to) => {
        expect(compositionDistance({ from: [...from].reverse(), to: [...to].reverse() })).toBeCloseTo(
          compositionDistance({ from, to }) ?? Number.NaN,
          9,
        );
      }),
    );
  });

  it("is finite or undefined, whatever the numbers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(extremeNumber, extremeNumber), { minLength: 1, maxLength: 5 }),
        (pairs) => {
          const distance = compositionDistance({ from: pairs.map(([a]) => a), to: pairs.map(([, b]) => b) });
          expect(distance ?? 0).toSatisfy(Number.isFinite);
          expect(distance ?? 0).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
