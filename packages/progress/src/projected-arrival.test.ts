import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PathShape, pathValue } from "./path-value.ts";
import { projectedArrival } from "./projected-arrival.ts";

const at = (year: number, value: number) => ({ year, value });

describe("projectedArrival", () => {
  it.each<{
    name: string;
    from: number;
    to: number;
    target: number;
    shape: PathShape;
    expected: number | undefined;
  }>([
    { name: "rising", from: 50, to: 58, target: 80, shape: "linear", expected: 2035 },
    { name: "falling", from: 50, to: 42, target: 30, shape: "linear", expected: 2030 },
    { name: "passed before", from: 50, to: 58, target: 54, shape: "linear", expected: 2022 },
    { name: "at the start", from: 50, to: 58, target: 50, shape: "linear", expected: 2020 },
    { name: "standing at the target", from: 50, to: 50, target: 50, shape: "linear", expected: 2020 },
    { name: "standing elsewhere", from: 50, to: 50, target: 60, shape: "linear", expected: undefined },
    { name: "leading away", from: 50, to: 58, target: 40, shape: "linear", expected: undefined },
    { name: "by equal rates", from: 1, to: 16, target: 256, shape: "geometric", expected: 2028 },
    { name: "halving", from: 64, to: 4, target: 1, shape: "geometric", expected: 2026 },
    { name: "by equal rates to 0", from: 64, to: 4, target: 0, shape: "geometric", expected: undefined },
    {
      name: "by equal rates from 64 to 0",
      from: 64,
      to: 0,
      target: 4,
      shape: "geometric",
      expected: undefined,
    },
    { name: "by equal rates from 0", from: 0, to: 4, target: 8, shape: "geometric", expected: undefined },
    {
      name: "by equal rates over two signs",
      from: 64,
      to: -4,
      target: 1,
      shape: "geometric",
      expected: undefined,
    },
  ])("$name", ({ from, to, target, shape, expected }) => {
    const year = projectedArrival({ from: at(2020, from), to: at(2024, to), target, shape });
    if (expected === undefined) expect(year).toBeUndefined();
    else expect(year).toBeCloseTo(expected, 9);
  });

  it("names what is not finite, and years out of order", () => {
    const input = { from: at(2020, 1), to: at(2024, 2), target: 3, shape: "linear" } as const;
    expect(() => projectedArrival({ ...input, target: Number.NaN })).toThrow(
      "projectedArrival: target must be finite, got NaN",
    );
    expect(() => projectedArrival({ ...input, to: at(2019, 2) })).toThrow(
      "projectedArrival: to.year must be after from.year, got 2019 and 2020",
    );
  });

  it("is the year in which the path has the target's value", () => {
    const value = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(
        value,
        value,
        value,
        fc.constantFrom<PathShape>("linear", "geometric"),
        (from, to, target, shape) => {
          const ends = { from: at(2020, from), to: at(2024, to), shape };
          const year = projectedArrival({ ...ends, target });
          const away = target !== from && Math.sign(target - from) !== Math.sign(to - from);
          expect(year === undefined).toBe(away);
          if (year === undefined) return;
          expect(year).toBeGreaterThanOrEqual(2020);
          if (to !== from) expect((pathValue({ ...ends, year }) ?? 0) / target).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it("comes no later when the latest value is better", () => {
    const value = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(value, value, value, value, (from, gap, progress, more) => {
        const arrival = (to: number) =>
          projectedArrival({ from: at(2020, from), to: at(2024, to), target: from + gap, shape: "linear" });
        expect(arrival(from + progress + more)).toBeLessThanOrEqual(arrival(from + progress) ?? 0);
      }),
    );
  });

  it("is finite or undefined, whatever the numbers", () => {
    const extreme = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(
        extreme,
        extreme,
        extreme,
        fc.constantFrom<PathShape>("linear", "geometric"),
        (from, to, target, shape) => {
          const year = projectedArrival({ from: at(2020, from), to: at(2024, to), target, shape });
          if (year !== undefined) expect(Number.isFinite(year)).toBe(true);
        },
      ),
    );
  });
});
