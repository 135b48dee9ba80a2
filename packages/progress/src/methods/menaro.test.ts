import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremeNumber } from "../fixtures/extreme-number.ts";
import { anySeries } from "./fixtures/any-series.ts";
import { unsoundNumbers } from "./fixtures/unsound-numbers.ts";
import { MENARO_LABELS, menaro } from "./menaro.ts";

const points = (...pairs: readonly (readonly [number, number])[]): { year: number; value: number }[] =>
  pairs.map(([year, value]) => ({ year, value }));

describe("menaro", () => {
  it.each([
    { name: "already there", latest: 95, label: "Will meet target", currentLabel: "On-track" },
    { name: "slowly rising", latest: 70, label: "Need to accelerate", currentLabel: "Slow progress" },
    { name: "standing still", latest: 60, label: "No progress expected", currentLabel: "Regression" },
    { name: "falling", latest: 50, label: "No progress expected", currentLabel: "Regression" },
  ])("says of a series $name: $label", ({ latest, label, currentLabel }) => {
    const series = points([2015, 60], [2025, latest]);
    const result = menaro({ series, target: 90, direction: "increase" });
    expect(result).toMatchObject({ label, currentLabel, baseline: 60, current: latest, reason: null });
    expect(result).toMatchObject({ baselineExtrapolated: false, currentExtrapolated: false });
  });

  it("says whether the baseline is extrapolated, and whether from outside the series", () => {
    const inside = menaro({ series: points([2010, 60], [2020, 70]), target: 90, direction: "increase" });
    expect(inside).toMatchObject({ baselineExtrapolated: true, baselineOutsideSeries: false });
    const outside = menaro({
      series: points([2000, 99.9], [2004, 98.2]),
      target: 100,
      direction: "increase",
    });
    expect(outside).toMatchObject({
      label: "No progress expected",
      baselineExtrapolated: true,
      baselineOutsideSeries: true,
      currentExtrapolated: true,
    });
  });

  it.each([
    { name: "no figure", series: [], label: "No data", reason: "no-data" },
    {
      name: "one figure short of the target",
      series: points([2020, 80]),
      label: "Insufficient data",
      reason: "one-point",
    },
  ])("has no numbers with $name", ({ series, label, reason }) => {
    expect(menaro({ series, target: 90, direction: "increase" })).toMatchObject({
      label,
      currentLabel: label,
      anticipatedProgress: null,
      currentStatus: null,
      reason,
    });
  });

  it.each([
    { direction: "increase", value: 91 },
    { direction: "decrease", value: 89 },
  ] as const)("takes one figure that meets the target for met ($direction)", ({ direction, value }) => {
    expect(menaro({ series: points([2020, value]), target: 90, direction })).toMatchObject({
      label: "Will meet target",
      currentLabel: "On-track",
      anticipatedProgress: 10,
    });
  });

  it("keeps the label, but no index, where a target equal to the baseline is lost", () => {
    const result = menaro({ series: points([2015, 90], [2025, 85]), target: 90, direction: "increase" });
    expect(result).toMatchObject({
      label: "No progress expected",
      currentLabel: "Regression",
      anticipatedProgress: null,
      currentStatus: null,
      reason: "baseline-equals-target",
    });
  });

  it("is insufficient where the latest figure is beyond the scale", () => {
    const result = menaro({
      series: points([2016, 60], [2018, 70], [2020, 120]),
      target: 90,
      direction: "increase",
    });
    expect(result).toMatchObject({ label: "Insufficient data", reason: "growth-undefined" });
  });

  it("throws on numbers that are not finite and a scale of 0", () => {
    const input = { series: points([2015, 60]), target: 90, direction: "increase" } as const;
    expect(() => menaro({ ...input, target: Number.NaN })).toThrow("menaro: target must be finite");
    expect(() => menaro({ ...input, scale: 0 })).toThrow("menaro: scale must be above 0");
  });

  it("gives finite numbers or none, and one of its words, whatever the numbers", () => {
    fc.assert(
      fc.property(
        anySeries,
        extremeNumber,
        fc.constantFrom("increase", "decrease"),
        (series, target, direction) => {
          const result = menaro({ series, target, direction });
          expect(unsoundNumbers(result)).toEqual([]);
          expect(MENARO_LABELS).toContain(result.label);
          expect(menaro({ series: [...series].reverse(), target, direction })).toEqual(result);
        },
      ),
    );
  });

  it("never has a worse label for a better value of the current year, where the baseline is observed", () => {
    const value = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(value, value, value, value, (baseline, one, other, target) => {
        const rank = (latest: number): number =>
          MENARO_LABELS.indexOf(
            menaro({ series: points([2015, baseline], [2025, latest]), target, direction: "increase" }).label,
          );
        expect(rank(Math.max(one, other))).toBeLessThanOrEqual(rank(Math.min(one, other)));
      }),
    );
  });
});
