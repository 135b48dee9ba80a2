import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueTicks } from "./value-ticks.ts";

describe("valueTicks", () => {
  it.each([
    { name: "shares", values: [82, 90], fromZero: false, expected: [80, 82, 84, 86, 88, 90, 92] },
    { name: "bars", values: [3.14, 2.2], fromZero: true, expected: [0, 1, 2, 3, 4] },
    { name: "losses and gains", values: [-3, 5], fromZero: true, expected: [-4, -2, 0, 2, 4, 6] },
    { name: "one value", values: [100], fromZero: false, expected: [98, 99, 100, 101, 102] },
  ])("covers $name by round steps", ({ values, fromZero, expected }) => {
    expect(valueTicks(values, { fromZero })?.values).toEqual(expected);
  });

  it.each([
    { name: "nothing", values: [] },
    { name: "values too far apart for a number", values: [-1.7e308, 1.7e308] },
    { name: "values too near for steps", values: [5e-324, 1e-323] },
  ])("gives no axis for $name", ({ values }) => {
    expect(valueTicks(values, { fromZero: false })).toBeUndefined();
  });

  it("covers every value, in even steps that its decimals tell apart", () => {
    const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), fc.boolean(), (values, fromZero) => {
        const ticks = valueTicks(values, { fromZero });
        fc.pre(ticks !== undefined);
        expect(ticks.low).toBeLessThanOrEqual(Math.min(...values));
        expect(ticks.high).toBeGreaterThanOrEqual(Math.max(...values));
        const texts = ticks.values.map((tick) => tick.toFixed(ticks.decimals));
        expect(new Set(texts).size).toBe(texts.length);
        if (fromZero) expect(ticks.values.some((tick) => tick === 0)).toBe(true);
      }),
    );
  });
});
