import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aitchisonDistance } from "./aitchison-distance.ts";

const target = [64, 28, 2, 6];
const composition = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 3 });

describe("aitchisonDistance", () => {
  it.each([
    { name: "the baseline of plan 7099's structure", from: [55, 30, 7, 8], expected: 1.0717014754197778 },
    { name: "a later year", from: [60, 29, 4, 7], expected: 0.5851428392405913 },
    { name: "the target itself", from: target, expected: 0 },
    { name: "a part of 0", from: [66, 28, 0, 6], expected: undefined },
    { name: "a part below 0", from: [66, 30, -2, 6], expected: undefined },
  ])("$name", ({ from, expected }) => {
    const distance = aitchisonDistance({ from, to: target });
    if (expected === undefined) expect(distance).toBeUndefined();
    else expect(distance).toBeCloseTo(expected, 12);
    expect(aitchisonDistance({ from: target, to: from })).toBe(distance);
  });

  it("refuses compositions that cannot be compared", () => {
    expect(() => aitchisonDistance({ from: [1, 2], to: [1] })).toThrow(/same number of parts, got 2 and 1/);
    expect(() => aitchisonDistance({ from: [], to: [] })).toThrow(/got 0 and 0/);
    expect(() => aitchisonDistance({ from: [1, Number.NaN], to: [1, 2] })).toThrow(
      "aitchisonDistance: from must be finite, got NaN",
    );
  });

  it("is a distance that depends neither on the sum of the parts nor on their order", () => {
    fc.assert(
      fc.property(composition, composition, composition, (a, b, c) => {
        const distance = (from: number[], to: number[]) => aitchisonDistance({ from, to }) ?? Number.NaN;
        expect(distance(a, b)).toBeLessThanOrEqual(distance(a, c) + distance(c, b) + 1e-12);
        expect(
          distance(
            a.map((part) => part * 7),
            b,
          ),
        ).toBeCloseTo(distance(a, b), 9);
        expect(distance([...a].reverse(), [...b].reverse())).toBeCloseTo(distance(a, b), 9);
      }),
    );
  });

  it("is finite for every positive part, however small or large", () => {
    const part = fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        expect(Number.isFinite(aitchisonDistance({ from: [a, b], to: [c, d] }))).toBe(true);
      }),
    );
  });
});
