import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremeNumber } from "../fixtures/extreme-number.ts";
import { ESCAP_LABELS, escapAnticipatedProgress } from "./escap-anticipated-progress.ts";
import { unsoundNumbers } from "./fixtures/unsound-numbers.ts";

const way = { baseline: 60, target: 90, direction: "increase" } as const;

describe("escapAnticipatedProgress", () => {
  it.each([
    { predicted: 95, label: "maintain", index: 10, gap: 0 },
    { predicted: 87, label: "maintain", index: 9, gap: 0.1 },
    { predicted: 86.7, label: "accelerate", index: 8.9, gap: 0.11 },
    { predicted: 61.5, label: "accelerate", index: 0.5, gap: 0.95 },
    { predicted: 60, label: "reverse", index: 0, gap: 1 },
    { predicted: 57, label: "reverse", index: -1, gap: 1.1 },
  ])("from 60 towards 90, $predicted means $label", ({ predicted, label, index, gap }) => {
    const result = escapAnticipatedProgress({ ...way, predicted });
    expect(result.label).toBe(label);
    expect(result.index).toBeCloseTo(index, 9);
    expect(result.gap).toBeCloseTo(gap, 9);
    expect(result.reason).toBeNull();
  });

  it("has no index without a prediction, and none for a way of no length", () => {
    expect(escapAnticipatedProgress({ ...way, predicted: undefined })).toMatchObject({
      label: "insufficient data",
      index: null,
      gap: null,
      reason: "no-data",
    });
    expect(escapAnticipatedProgress({ ...way, baseline: 90, predicted: 85 })).toMatchObject({
      label: "reverse",
      index: null,
      reason: "baseline-equals-target",
    });
  });

  it("throws on a number that is not finite", () => {
    expect(() => escapAnticipatedProgress({ ...way, predicted: Number.NaN })).toThrow(/value must be finite/);
  });

  it("is insufficient where numbers overflow", () => {
    const far = { baseline: -1e308, target: 1e308, predicted: 9e307, direction: "increase" } as const;
    expect(escapAnticipatedProgress(far)).toMatchObject({
      label: "insufficient data",
      reason: "growth-undefined",
    });
  });

  it("is finite, whatever the numbers", () => {
    fc.assert(
      fc.property(extremeNumber, extremeNumber, extremeNumber, (baseline, target, predicted) => {
        const result = escapAnticipatedProgress({ baseline, target, predicted, direction: "increase" });
        expect(unsoundNumbers(result)).toEqual([]);
      }),
    );
  });

  it("never has a worse label for a better prediction", () => {
    const figure = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(figure, figure, figure, figure, (baseline, target, one, other) => {
        const rank = (predicted: number): number =>
          ESCAP_LABELS.indexOf(
            escapAnticipatedProgress({ baseline, target, predicted, direction: "increase" }).label,
          );
        expect(rank(Math.max(one, other))).toBeLessThanOrEqual(rank(Math.min(one, other)));
      }),
    );
  });
});
