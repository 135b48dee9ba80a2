import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert } from "./convert.ts";
import { inUnit, sameAmount } from "./in-unit.ts";
import { sameQuantity } from "./quantity.ts";
import { UNIT_CODES } from "./unit.ts";

const unit = fc.constantFrom(...UNIT_CODES);
const usual = fc.oneof(
  fc
    .double({ min: -1e18, max: 1e18, noNaN: true })
    .filter((value) => value === 0 || Math.abs(value) > 1e-280),
  fc.integer(),
);

describe("inUnit and sameAmount", () => {
  it("are convert and sameQuantity within the range of numbers", () => {
    fc.assert(
      fc.property(usual, usual, unit, unit, (value, other, from, to) => {
        expect(inUnit({ value, from, to })).toBe(convert({ value, from, to }));
        const back = inUnit({ value, from, to }) ?? other;
        for (const amount of [other, back]) {
          const [a, b] = [
            { value, unit: from },
            { value: amount, unit: to },
          ] as const;
          expect(sameAmount(a, b)).toBe(sameQuantity(a, b));
        }
      }),
    );
  });

  it.each([
    { value: 5e-324, from: "USD", to: "billion-USD", expected: 0 },
    { value: -5e-324, from: "USD", to: "billion-USD", expected: 0 },
    { value: 1e-310, from: "VND", to: "thousand-VND", expected: 1e-313 },
    { value: 0, from: "VND", to: "thousand-VND", expected: 0 },
    { value: 1e305, from: "billion-USD", to: "USD", expected: undefined },
    { value: 1e305, from: "USD", to: "billion-USD", expected: 1e296 },
    { value: 5e-324, from: "USD", to: "VND", expected: undefined },
    { value: -0, from: "USD", to: "USD", expected: 0 },
  ] as const)("gives $expected for $value $from in $to", ({ value, from, to, expected }) => {
    const result = inUnit({ value, from, to });
    if (expected === undefined || expected === 0) expect(result).toBe(expected);
    else expect((result ?? 0) / expected).toBeCloseTo(1, 9);
  });

  it("does not take for one what only rounds to one", () => {
    expect(sameAmount({ value: 5e-324, unit: "USD" }, { value: 0, unit: "billion-USD" })).toBe(false);
    expect(sameAmount({ value: 5e-324, unit: "USD" }, { value: 5e-324, unit: "USD" })).toBe(true);
  });
});
