import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Qualifier } from "./observation.ts";
import { type FigureText, restates } from "./restates.ts";
import type { UnitCode } from "./unit.ts";

function figure(
  given: Partial<FigureText> & { readonly value: number },
): FigureText & { readonly value: number } {
  const [, fraction = ""] = String(given.value).split(".");
  return { decimals: fraction.length, qualifier: null, unit: "percent", ...given };
}

interface Said {
  readonly value: number;
  readonly decimals?: number;
  readonly qualifier?: Qualifier;
  readonly unit?: UnitCode;
}

interface Row {
  readonly name: string;
  readonly earlier: Said;
  readonly later: Said;
  readonly expected: boolean;
}

describe("restates", () => {
  it.each<Row>([
    // by fewer decimals
    { name: "5.97 by 6.0", earlier: { value: 5.97 }, later: { value: 6, decimals: 1 }, expected: true },
    { name: "5.97 by 6", earlier: { value: 5.97 }, later: { value: 6 }, expected: true },
    { name: "5.97 by 5.9", earlier: { value: 5.97 }, later: { value: 5.9 }, expected: false },
    { name: "5.97 by 5.00", earlier: { value: 5.97 }, later: { value: 5, decimals: 2 }, expected: false },
    { name: "6 by 5.97", earlier: { value: 6 }, later: { value: 5.97 }, expected: false },
    { name: "152.2 by 152", earlier: { value: 152.2 }, later: { value: 152 }, expected: true },
    { name: "166.1 by 166", earlier: { value: 166.1 }, later: { value: 166 }, expected: true },
    { name: "152 by 152", earlier: { value: 152 }, later: { value: 152 }, expected: false },
    { name: "half up: 0.5 by 1", earlier: { value: 0.5 }, later: { value: 1 }, expected: true },
    { name: "half up: 1.005 by 1.01", earlier: { value: 1.005 }, later: { value: 1.01 }, expected: true },
    {
      name: "half up: 1.005 by 1.00",
      earlier: { value: 1.005 },
      later: { value: 1, decimals: 2 },
      expected: false,
    },
    {
      name: "half up below zero: -0.5 by -1",
      earlier: { value: -0.5 },
      later: { value: -1 },
      expected: true,
    },
    {
      name: "3,078 by 3,000 without a word",
      earlier: { value: 3078 },
      later: { value: 3000 },
      expected: false,
    },
    { name: "0.04 by 0", earlier: { value: 0.04 }, later: { value: 0 }, expected: true },
    // over
    {
      name: "152.2 by over 152",
      earlier: { value: 152.2 },
      later: { value: 152, qualifier: "over" },
      expected: true,
    },
    {
      name: "152.9 by over 152",
      earlier: { value: 152.9 },
      later: { value: 152, qualifier: "over" },
      expected: true,
    },
    {
      name: "151.9 by over 152",
      earlier: { value: 151.9 },
      later: { value: 152, qualifier: "over" },
      expected: false,
    },
    {
      name: "3,078 by over 3,000",
      earlier: { value: 3078 },
      later: { value: 3000, qualifier: "over" },
      expected: true,
    },
    {
      name: "4,078 by over 3,000",
      earlier: { value: 4078 },
      later: { value: 3000, qualifier: "over" },
      expected: false,
    },
    {
      name: "2,000 by over 2,200",
      earlier: { value: 2000 },
      later: { value: 2200, qualifier: "over" },
      expected: false,
    },
    {
      name: "2,260 by over 2,200",
      earlier: { value: 2260 },
      later: { value: 2200, qualifier: "over" },
      expected: true,
    },
    {
      name: "2.04 by over 2.0",
      earlier: { value: 2.04 },
      later: { value: 2, decimals: 1, qualifier: "over" },
      expected: true,
    },
    {
      name: "2.4 by over 2.0",
      earlier: { value: 2.4 },
      later: { value: 2, decimals: 1, qualifier: "over" },
      expected: false,
    },
    {
      name: "3,000 by over 3,000",
      earlier: { value: 3000 },
      later: { value: 3000, qualifier: "over" },
      expected: true,
    },
    // nearly
    {
      name: "12,743 by nearly 13,000",
      earlier: { value: 12_743 },
      later: { value: 13_000, qualifier: "nearly" },
      expected: true,
    },
    {
      name: "13,043 by nearly 13,000",
      earlier: { value: 13_043 },
      later: { value: 13_000, qualifier: "nearly" },
      expected: false,
    },
    {
      name: "-2.4 by nearly -3",
      earlier: { value: -2.4 },
      later: { value: -3, qualifier: "nearly" },
      expected: true,
    },
    // about
    {
      name: "1,690 by about 1,700",
      earlier: { value: 1690 },
      later: { value: 1700, qualifier: "about" },
      expected: true,
    },
    {
      name: "1,640 by about 1,700",
      earlier: { value: 1640 },
      later: { value: 1700, qualifier: "about" },
      expected: false,
    },
    {
      name: "1,650 by about 1,700",
      earlier: { value: 1650 },
      later: { value: 1700, qualifier: "about" },
      expected: true,
    },
    // an earlier figure that is qualified itself
    {
      name: "over 3,000 by 3,078",
      earlier: { value: 3000, qualifier: "over" },
      later: { value: 3078 },
      expected: false,
    },
    {
      name: "over 3,000 by over 3,000",
      earlier: { value: 3000, qualifier: "over" },
      later: { value: 3000, qualifier: "over" },
      expected: true,
    },
    {
      name: "over 3,000 by about 3,000",
      earlier: { value: 3000, qualifier: "over" },
      later: { value: 3000, qualifier: "about" },
      expected: false,
    },
    // units of one dimension, and of two
    {
      name: "3,078 million USD by 3.1 billion USD",
      earlier: { value: 3078, unit: "million-USD" },
      later: { value: 3.1, unit: "billion-USD" },
      expected: true,
    },
    {
      name: "3,078 million USD by the same",
      earlier: { value: 3078, unit: "million-USD" },
      later: { value: 3078, unit: "million-USD" },
      expected: false,
    },
    {
      name: "3,078 million USD by over 3 billion USD",
      earlier: { value: 3078, unit: "million-USD" },
      later: { value: 3, unit: "billion-USD", qualifier: "over" },
      expected: true,
    },
    {
      name: "1.8 billion USD by 1,845 million USD",
      earlier: { value: 1.8, unit: "billion-USD" },
      later: { value: 1845, unit: "million-USD" },
      expected: false,
    },
    {
      name: "1.8 billion USD by over 1,800 million USD",
      earlier: { value: 1.8, unit: "billion-USD" },
      later: { value: 1800, unit: "million-USD", qualifier: "over" },
      expected: true,
    },
    {
      name: "3,000 million USD by about 3,000 million VND",
      earlier: { value: 3000, unit: "million-USD" },
      later: { value: 3000, unit: "million-VND", qualifier: "about" },
      expected: false,
    },
  ])("$name: $expected", ({ earlier, later, expected }) => {
    expect(restates({ earlier: figure(earlier), later: figure(later) })).toBe(expected);
  });

  it("is no for a missing value", () => {
    const missing = { ...figure({ value: 1 }), value: null };
    expect(restates({ earlier: missing, later: figure({ value: 1, qualifier: "about" }) })).toBe(false);
    expect(restates({ earlier: figure({ value: 1 }), later: { ...missing, qualifier: "about" } })).toBe(
      false,
    );
  });

  const hundredths = fc.integer({ min: -100_000_000, max: 100_000_000 });

  it("holds for a value that is printed with fewer decimals", () => {
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 0, max: 1 }), (digits, decimals) => {
        const value = digits / 100;
        const scale = 10 ** (2 - decimals);
        const rounded = (Math.sign(digits) * Math.floor(Math.abs(digits) / scale + 0.5)) / 10 ** decimals;
        expect(
          restates({
            earlier: figure({ value, decimals: 2 }),
            later: figure({ value: rounded + 0, decimals }),
          }),
        ).toBe(true);
      }),
    );
  });

  it("never lets over claim more, nor nearly less, than was published", () => {
    fc.assert(
      fc.property(
        hundredths,
        hundredths,
        fc.constantFrom("over" as const, "nearly" as const),
        (a, b, qualifier) => {
          const earlier = figure({ value: Math.abs(a) / 100 });
          const later = figure({ value: Math.abs(b) / 100, qualifier });
          if (!restates({ earlier, later })) return;
          if (qualifier === "over") expect(later.value).toBeLessThanOrEqual(earlier.value);
          else expect(later.value).toBeGreaterThanOrEqual(earlier.value);
        },
      ),
    );
  });

  it("does not depend on the unit that the same amount is given in", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (a, b) => {
        const later = figure({ value: b, unit: "million-USD", qualifier: "about" });
        const inMillions = figure({ value: a, unit: "million-USD" });
        const inBillions = figure({ value: a / 1000, decimals: 3, unit: "billion-USD" });
        expect(restates({ earlier: inBillions, later })).toBe(restates({ earlier: inMillions, later }));
      }),
    );
  });
});
