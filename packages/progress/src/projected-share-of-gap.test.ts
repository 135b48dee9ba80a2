import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathShape } from "./path-value.ts";
import { projectedShareOfGap } from "./projected-share-of-gap.ts";

const at = (year: number, value: number) => ({ year, value });

describe("projectedShareOfGap", () => {
  it.each<{ name: string; values: [number, number, number]; shape: PathShape; expected: number | undefined }>(
    [
      { name: "half the gap", values: [20, 24, 40], shape: "linear", expected: 0.5 },
      { name: "all of it", values: [20, 28, 40], shape: "linear", expected: 1 },
      { name: "beyond", values: [20, 32, 40], shape: "linear", expected: 1.5 },
      { name: "away", values: [20, 16, 40], shape: "linear", expected: -0.5 },
      { name: "towards a target below", values: [40, 36, 20], shape: "linear", expected: 0.5 },
      { name: "by equal rates", values: [1, 4, 17], shape: "geometric", expected: 31 / 16 },
      { name: "no gap", values: [20, 24, 20], shape: "linear", expected: undefined },
      { name: "a rate from 0", values: [0, 4, 20], shape: "geometric", expected: undefined },
    ],
  )("$name", ({ values: [baseline, latest, target], shape, expected }) => {
    const share = projectedShareOfGap({
      baseline: at(2020, baseline),
      latest: at(2024, latest),
      target: at(2030, target),
      shape,
    });
    if (expected === undefined) expect(share).toBeUndefined();
    else expect(share).toBeCloseTo(expected, 12);
  });

  it.each([
    { name: "latest.value", change: { latest: at(2024, Number.NaN) }, message: "must be finite, got NaN" },
    { name: "latest.year", change: { latest: at(2020, 24) }, message: "must be after baseline.year" },
    { name: "target.year", change: { target: at(2019, 40) }, message: "must be after baseline.year" },
  ])("names $name", ({ name, change, message }) => {
    const input = { baseline: at(2020, 20), latest: at(2024, 24), target: at(2030, 40), ...change };
    expect(() => projectedShareOfGap({ ...input, shape: "linear" })).toThrow(
      `projectedShareOfGap: ${name} ${message}`,
    );
  });

  it("does not depend on the unit, nor on the direction", () => {
    const value = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(
        value,
        value,
        value,
        fc.constantFrom(-1, 1 / 1024, 1024),
        (baseline, latest, target, unit) => {
          const share = (factor: number) =>
            projectedShareOfGap({
              baseline: at(2020, baseline * factor),
              latest: at(2024, latest * factor),
              target: at(2030, target * factor),
              shape: "linear",
            });
          expect(share(unit)).toBe(share(1));
        },
      ),
    );
  });

  it("never falls when the latest value is better", () => {
    const value = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(value, value, value, value, (baseline, gap, latest, better) => {
        for (const shape of ["linear", "geometric"] as const) {
          const share = (now: number) =>
            projectedShareOfGap({
              baseline: at(2020, baseline),
              latest: at(2024, now),
              target: at(2030, baseline + gap),
              shape,
            }) ?? Number.NaN;
          expect(share(latest + better)).toBeGreaterThanOrEqual(share(latest));
        }
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
        (baseline, latest, target, shape) => {
          const share = projectedShareOfGap({
            baseline: at(2020, baseline),
            latest: at(2024, latest),
            target: at(2030, target),
            shape,
          });
          if (share !== undefined) expect(Number.isFinite(share)).toBe(true);
        },
      ),
    );
  });
});
