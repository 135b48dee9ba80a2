import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremeNumber } from "../fixtures/extreme-number.ts";
import { unsoundNumbers } from "./fixtures/unsound-numbers.ts";
import { SDSN_ARROWS, sdsnArrow } from "./sdsn-arrow.ts";

const way = {
  baseline: { year: 2020, value: 50 },
  target: { year: 2030, value: 70 },
  direction: "increase",
} as const; // 2 a year are required

describe("sdsnArrow", () => {
  it.each([
    { value: 70, arrow: "on_track", ratio: 2 },
    { value: 59, arrow: "on_track", ratio: 0.9 },
    { value: 58.9, arrow: "moderately_improving", ratio: 0.89 },
    { value: 55, arrow: "moderately_improving", ratio: 0.5 },
    { value: 54.9, arrow: "stagnating", ratio: 0.49 },
    { value: 50, arrow: "stagnating", ratio: 0 },
    { value: 49, arrow: "decreasing", ratio: -0.1 },
  ])("50 to $value in half the time to 70 is $arrow", ({ value, arrow, ratio }) => {
    const result = sdsnArrow({ ...way, latest: { year: 2025, value } });
    expect(result).toMatchObject({ arrow, confidence: "second-hand", reason: null });
    expect(result.ratio).toBeCloseTo(ratio, 9);
  });

  it.each([
    {
      name: "of the baseline year",
      baseline: 50,
      latest: { year: 2020, value: 50 },
      reason: "baseline-is-latest",
    },
    {
      name: "of a way without length",
      baseline: 70,
      latest: { year: 2025, value: 60 },
      reason: "baseline-equals-target",
    },
    {
      name: "below a target that was met",
      baseline: 80,
      latest: { year: 2025, value: 60 },
      reason: "baseline-beyond-target",
    },
  ])("has no arrow for a value $name", ({ baseline, latest, reason }) => {
    const result = sdsnArrow({ ...way, baseline: { year: 2020, value: baseline }, latest });
    expect(result).toMatchObject({ arrow: null, ratio: null, met: false, reason });
  });

  it("keeps a target that is met on track, even while it falls", () => {
    const result = sdsnArrow({
      ...way,
      baseline: { year: 2020, value: 90 },
      latest: { year: 2025, value: 80 },
    });
    expect(result).toMatchObject({ arrow: "on_track", met: true, ratio: null });
  });

  it("throws on years that run backwards and numbers that are not finite", () => {
    expect(() => sdsnArrow({ ...way, latest: { year: 2019, value: 1 } })).toThrow(
      /latest must not be before/,
    );
    expect(() =>
      sdsnArrow({ ...way, latest: { year: 2021, value: 1 }, target: { year: 2020, value: 1 } }),
    ).toThrow(/target must be after/);
    expect(() => sdsnArrow({ ...way, latest: { year: 2021, value: Number.NaN } })).toThrow(
      "sdsnArrow: latest must be finite",
    );
  });

  const between = (baseline: number, target: number, value: number): ReturnType<typeof sdsnArrow> =>
    sdsnArrow({
      baseline: { year: 2020, value: baseline },
      target: { year: 2030, value: target },
      latest: { year: 2025, value },
      direction: "increase",
    });

  it("gives a finite ratio or none, whatever the numbers", () => {
    fc.assert(
      fc.property(extremeNumber, extremeNumber, extremeNumber, (baseline, target, value) => {
        expect(unsoundNumbers(between(baseline, target, value))).toEqual([]);
      }),
    );
    expect(between(-1e308, 1e308, 9e307)).toMatchObject({ arrow: null, reason: "growth-undefined" });
  });

  it("never has a worse arrow for a better value", () => {
    const figure = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(figure, figure, figure, figure, (baseline, target, one, other) => {
        const rank = (value: number): number => {
          const { arrow } = between(baseline, target, value);
          return arrow === null ? SDSN_ARROWS.length : SDSN_ARROWS.indexOf(arrow);
        };
        expect(rank(Math.max(one, other))).toBeLessThanOrEqual(rank(Math.min(one, other)));
      }),
    );
  });

  it("does not depend on unit or mirroring", () => {
    const figure = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(figure, figure, figure, (baseline, target, value) => {
        const result = (factor: number): ReturnType<typeof sdsnArrow> =>
          sdsnArrow({
            baseline: { year: 2020, value: baseline * factor },
            target: { year: 2030, value: target * factor },
            latest: { year: 2024, value: value * factor },
            direction: factor > 0 ? "increase" : "decrease",
          });
        expect(result(1 / 64)).toEqual(result(1));
        expect(result(-1)).toEqual(result(1));
      }),
    );
  });
});
