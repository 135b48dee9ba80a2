import { PACES, type Pace } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyPace } from "./classify-pace.ts";
import { extremeNumber } from "./fixtures/extreme-number.ts";

describe("classifyPace", () => {
  it.each<{ ratio: number; expected: Pace }>([
    { ratio: 1e308, expected: "ahead" },
    { ratio: 1.05, expected: "ahead" },
    { ratio: 1.05 - 1e-12, expected: "ahead" },
    { ratio: 1.0499, expected: "on-track" },
    { ratio: 0.95, expected: "on-track" },
    { ratio: 0.9499, expected: "slow" },
    { ratio: 0.6, expected: "slow" },
    { ratio: 0.1 + 0.2 + 0.3, expected: "slow" },
    { ratio: 0.5999, expected: "insufficient" },
    { ratio: 5e-324, expected: "insufficient" },
    { ratio: 0, expected: "no-change" },
    { ratio: -0, expected: "no-change" },
    { ratio: -5e-324, expected: "moving-away" },
    { ratio: -1e308, expected: "moving-away" },
  ])("$ratio is $expected", ({ ratio, expected }) => {
    expect(classifyPace(ratio)).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("throws on %s", (ratio) => {
    expect(() => classifyPace(ratio)).toThrow(`classifyPace: ratio must be finite, got ${ratio}`);
  });

  it("never gets worse with a higher ratio", () => {
    fc.assert(
      fc.property(extremeNumber, extremeNumber, (a, b) => {
        const [lower, higher] = [Math.min(a, b), Math.max(a, b)].map((ratio) =>
          PACES.indexOf(classifyPace(ratio)),
        );
        expect(higher).toBeLessThanOrEqual(lower ?? -1);
      }),
    );
  });
});
