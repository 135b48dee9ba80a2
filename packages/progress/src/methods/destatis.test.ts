import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremeNumber } from "../fixtures/extreme-number.ts";
import { destatisDirection } from "./destatis-direction.ts";
import { destatisKeepEachYear } from "./destatis-keep-each-year.ts";
import { destatisTargetValue } from "./destatis-target-value.ts";
import { DESTATIS_SYMBOLS, type DestatisSymbol, destatisWorst } from "./destatis-weather.ts";
import { anySeries, consecutiveSeries, scaled, withLatest } from "./fixtures/any-series.ts";
import { unsoundNumbers } from "./fixtures/unsound-numbers.ts";

const from2019 = (...values: readonly number[]): { year: number; value: number }[] =>
  values.map((value, index) => ({ year: 2019 + index, value }));
const rank = (symbol: DestatisSymbol | null): number =>
  symbol === null ? DESTATIS_SYMBOLS.length : DESTATIS_SYMBOLS.indexOf(symbol);
const quarter = fc.integer({ min: -400, max: 400 }).map((whole) => whole / 4);
const direction = fc.constantFrom("increase", "decrease");
const sorted = (one: number, other: number, sense: "increase" | "decrease"): [number, number] => {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return sense === "increase" ? [low, high] : [high, low];
};

describe("destatisTargetValue", () => {
  const rising = from2019(50, 52, 54, 56, 58, 60); // 2 a year, 72 in 2030

  it.each([
    { target: 60, symbol: "sun", missShare: null },
    { target: 72, symbol: "sun", missShare: 0 },
    { target: 72.5, symbol: "sun", missShare: 0.04 },
    { target: 73, symbol: "partly_cloudy", missShare: 1 / 13 },
    { target: 75, symbol: "partly_cloudy", missShare: 0.2 },
    { target: 75.1, symbol: "cloud", missShare: 3.1 / 15.1 },
    { target: 100, symbol: "cloud", missShare: 0.7 },
  ])("2 a year from 60 to $target in 2030 is $symbol", ({ target, symbol, missShare }) => {
    const result = destatisTargetValue({
      series: rising,
      target: { value: target, year: 2030 },
      direction: "increase",
    });
    expect(result).toMatchObject({ symbol, projected: 72, meanChange: 2, values: 6 });
    if (missShare === null) expect(result.missShare).toBeNull();
    else expect(result.missShare).toBeCloseTo(missShare, 9);
  });

  it.each([
    { name: "standing still", values: [60, 62, 61, 60, 59, 60] },
    { name: "moving away", values: [60, 62, 61, 60, 59, 58] },
  ])("is a thunderstorm $name", ({ values }) => {
    const target = { value: 70, year: 2030 };
    expect(destatisTargetValue({ series: from2019(...values), target, direction: "increase" }).symbol).toBe(
      "thunderstorm",
    );
  });

  it("is sun for a target that is reached, even if it is drifting back", () => {
    const series = from2019(99, 98, 97, 96, 95, 94);
    const result = destatisTargetValue({ series, target: { value: 90, year: 2050 }, direction: "increase" });
    expect(result).toMatchObject({ symbol: "sun", reached: true });
  });

  it("averages the last six values only, and makes do with four", () => {
    const target = { value: 100, year: 2030 };
    const long = destatisTargetValue({
      series: from2019(0, 0, 10, 20, 30, 40, 50),
      target,
      direction: "increase",
    });
    expect(long).toMatchObject({ meanChange: 10, values: 6 });
    const short = destatisTargetValue({ series: from2019(10, 20, 30, 40), target, direction: "increase" });
    expect(short).toMatchObject({ meanChange: 10, values: 4 });
  });

  it.each([
    { name: "no figures", series: [], year: 2030, reason: "no-data" },
    { name: "three values", series: from2019(1, 2, 3), year: 2030, reason: "too-few-consecutive-values" },
    {
      name: "a gap among the last four years",
      series: from2019(1, 2, 3, 4, 5).filter(({ year }) => year !== 2021),
      year: 2030,
      reason: "too-few-consecutive-values",
    },
    { name: "figures after the target year", series: rising, year: 2023, reason: "target-year-past" },
  ])("has no symbol with $name", ({ series, year, reason }) => {
    const result = destatisTargetValue({ series, target: { value: 100, year }, direction: "increase" });
    expect(result).toMatchObject({ symbol: null, projected: null, values: 0, reason });
  });

  it("throws on numbers that are not finite and years with two figures", () => {
    const input = { series: rising, direction: "increase" } as const;
    expect(() => destatisTargetValue({ ...input, target: { value: Number.NaN, year: 2030 } })).toThrow(
      "destatisTargetValue: target must be finite",
    );
    expect(() =>
      destatisTargetValue({ ...input, series: [...rising, ...rising], target: { value: 1, year: 2030 } }),
    ).toThrow(/one value a year/);
  });

  it("gives finite numbers or none, whatever the numbers", () => {
    fc.assert(
      fc.property(anySeries, extremeNumber, direction, (series, value, sense) => {
        const result = destatisTargetValue({ series, target: { value, year: 2040 }, direction: sense });
        expect(unsoundNumbers(result)).toEqual([]);
        expect(result.symbol === null).toBe(result.reason !== null);
      }),
    );
  });

  it("does not depend on unit, order or mirroring, and never gets worse for a better latest value", () => {
    fc.assert(
      fc.property(consecutiveSeries, quarter, quarter, quarter, (series, value, one, other) => {
        const symbol = (own: typeof series, factor = 1): DestatisSymbol | null =>
          destatisTargetValue({
            series: scaled(own, factor).reverse(),
            target: { value: value * factor, year: 2040 },
            direction: factor > 0 ? "increase" : "decrease",
          }).symbol;
        expect(symbol(series, 1024)).toBe(symbol(series));
        expect(symbol(series, -1)).toBe(symbol(series));
        const [worse, better] = sorted(one, other, "increase");
        expect(rank(symbol(withLatest(series, better)))).toBeLessThanOrEqual(
          rank(symbol(withLatest(series, worse))),
        );
      }),
    );
  });
});

describe("destatisDirection", () => {
  it.each([
    { name: "both right", values: [1, 2, 3, 4, 5, 6], symbol: "sun" },
    { name: "right on average, no change last", values: [1, 2, 3, 4, 6, 6], symbol: "partly_cloudy" },
    { name: "right on average, wrong last", values: [1, 2, 3, 4, 7, 6], symbol: "partly_cloudy" },
    { name: "no change on average, right last", values: [6, 5, 4, 4, 5, 6], symbol: "cloud" },
    { name: "wrong on average, right last", values: [9, 5, 4, 4, 5, 6], symbol: "cloud" },
    { name: "neither", values: [6, 5, 4, 4, 5, 4], symbol: "thunderstorm" },
  ])("$name is $symbol", ({ values, symbol }) => {
    expect(destatisDirection({ series: from2019(...values), direction: "increase" }).symbol).toBe(symbol);
  });

  it.each([
    { name: "no figures", series: [], reason: "no-data" },
    { name: "three values", series: from2019(1, 2, 3), reason: "too-few-consecutive-values" },
  ])("has no symbol with $name", ({ series, reason }) => {
    expect(destatisDirection({ series, direction: "increase" })).toMatchObject({
      symbol: null,
      meanChange: null,
      lastChange: null,
      reason,
    });
  });

  it("gives finite numbers or none, whatever the numbers", () => {
    fc.assert(
      fc.property(anySeries, direction, (series, sense) => {
        expect(unsoundNumbers(destatisDirection({ series, direction: sense }))).toEqual([]);
      }),
    );
  });

  it("does not depend on unit, order or mirroring, and never gets worse for a better latest value", () => {
    fc.assert(
      fc.property(consecutiveSeries, quarter, quarter, (series, one, other) => {
        const symbol = (own: typeof series, factor = 1): DestatisSymbol | null =>
          destatisDirection({
            series: scaled(own, factor).reverse(),
            direction: factor > 0 ? "increase" : "decrease",
          }).symbol;
        expect(symbol(series, 1024)).toBe(symbol(series));
        expect(symbol(series, -1)).toBe(symbol(series));
        const [worse, better] = sorted(one, other, "increase");
        expect(rank(symbol(withLatest(series, better)))).toBeLessThanOrEqual(
          rank(symbol(withLatest(series, worse))),
        );
      }),
    );
  });
});

describe("destatisKeepEachYear", () => {
  it.each([
    { name: "met, getting better", values: [1, 2, 3, 4, 5, 6], symbol: "sun" },
    { name: "met, standing still", values: [6, 2, 3, 4, 5, 6], symbol: "sun" },
    { name: "met, getting worse", values: [9, 9, 8, 8, 7, 6], symbol: "partly_cloudy" },
    { name: "missed, getting better", values: [1, 2, 2, 3, 3, 4], symbol: "cloud" },
    { name: "missed, standing still", values: [4, 9, 9, 9, 9, 4], symbol: "thunderstorm" },
    { name: "missed, getting worse", values: [9, 8, 7, 6, 5, 4], symbol: "thunderstorm" },
  ])("$name is $symbol", ({ values, symbol }) => {
    const bound = { kind: "at-least", value: 5 } as const;
    expect(destatisKeepEachYear({ series: from2019(...values), bound }).symbol).toBe(symbol);
  });

  it.each([
    { kind: "at-least", met: true },
    { kind: "at-most", met: true },
    { kind: "more-than", met: false },
    { kind: "less-than", met: false },
  ] as const)("equality with $kind is met: $met", ({ kind, met }) => {
    const result = destatisKeepEachYear({ series: from2019(5, 5, 5, 5), bound: { kind, value: 5 } });
    expect(result).toMatchObject({ met, latestValue: 5, meanChange: 0 });
  });

  it.each([
    { name: "no figures", series: [], met: null, reason: "no-data" },
    { name: "three values", series: from2019(1, 2, 3), met: false, reason: "too-few-consecutive-values" },
  ])("has no symbol with $name", ({ series, met, reason }) => {
    const bound = { kind: "at-least", value: 5 } as const;
    expect(destatisKeepEachYear({ series, bound })).toMatchObject({ symbol: null, met, reason });
  });

  it("gives finite numbers or none, whatever the numbers", () => {
    const kind = fc.constantFrom("at-least", "more-than", "at-most", "less-than");
    fc.assert(
      fc.property(anySeries, extremeNumber, kind, (series, value, own) => {
        expect(unsoundNumbers(destatisKeepEachYear({ series, bound: { kind: own, value } }))).toEqual([]);
      }),
    );
  });

  it("does not depend on unit, order or mirroring, and never gets worse for a better latest value", () => {
    fc.assert(
      fc.property(consecutiveSeries, quarter, quarter, quarter, (series, value, one, other) => {
        const symbol = (own: typeof series, factor = 1): DestatisSymbol | null =>
          destatisKeepEachYear({
            series: scaled(own, factor).reverse(),
            bound: { kind: factor > 0 ? "at-least" : "at-most", value: value * factor },
          }).symbol;
        expect(symbol(series, 1024)).toBe(symbol(series));
        expect(symbol(series, -1)).toBe(symbol(series));
        const [worse, better] = sorted(one, other, "increase");
        expect(rank(symbol(withLatest(series, better)))).toBeLessThanOrEqual(
          rank(symbol(withLatest(series, worse))),
        );
      }),
    );
  });
});

describe("destatisWorst", () => {
  it.each([
    { symbols: ["sun", "partly_cloudy"], worst: "partly_cloudy" },
    { symbols: ["thunderstorm", "sun", "cloud"], worst: "thunderstorm" },
    { symbols: ["sun", null], worst: "sun" },
    { symbols: [null], worst: null },
    { symbols: [], worst: null },
  ] as const)("of $symbols is $worst", ({ symbols, worst }) => {
    expect(destatisWorst(symbols)).toBe(worst);
  });
});
