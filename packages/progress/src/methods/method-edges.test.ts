import { describe, expect, it } from "vitest";
import type { YearValue } from "../year-value.ts";
import { destatisDirection } from "./destatis-direction.ts";
import { destatisKeepEachYear } from "./destatis-keep-each-year.ts";
import { destatisTargetValue } from "./destatis-target-value.ts";
import { escapCurrentStatus } from "./escap-current-status.ts";
import { escapExtrapolation } from "./escap-extrapolation.ts";
import { eurostat } from "./eurostat.ts";
import { menaro } from "./menaro.ts";
import { limitCoefficient } from "./natural-limit.ts";
import { openSdg } from "./open-sdg.ts";
import { openSdgGoldilocks } from "./open-sdg-goldilocks.ts";
import { requiredGrowthSize } from "./required-growth-size.ts";
import { sdsnArrow } from "./sdsn-arrow.ts";
import { UNSD_EUSTAT_WORDS, unsdProgressChart } from "./unsd-progress-chart.ts";

const series = (...points: readonly (readonly [number, number])[]): readonly YearValue[] =>
  points.map(([year, value]) => ({ year, value }));

const BOTH_WAYS = [
  { direction: "increase", from: 50, to: 60 },
  { direction: "decrease", from: 60, to: 50 },
] as const;

describe("errors of the named methods", () => {
  const twice = series([2015, 1], [2020, 2], [2020, 3]);
  const up = { series: twice, direction: "increase" } as const;
  const target = { value: 9, year: 2030 };
  it.each<{ name: string; run: () => unknown }>([
    { name: "openSdg", run: () => openSdg(up) },
    { name: "eurostat", run: () => eurostat(up) },
    { name: "menaro", run: () => menaro({ ...up, target: 9 }) },
    { name: "unsdProgressChart", run: () => unsdProgressChart(up) },
    { name: "destatisDirection", run: () => destatisDirection(up) },
    { name: "destatisTargetValue", run: () => destatisTargetValue({ ...up, target }) },
    {
      name: "destatisKeepEachYear",
      run: () => destatisKeepEachYear({ series: twice, bound: { kind: "at-least", value: 1 } }),
    },
    { name: "escapExtrapolation", run: () => escapExtrapolation({ series: twice, year: 2030, kind: "reg" }) },
  ])("begin with $name where a year has two figures", ({ name, run }) => {
    expect(run).toThrow(new RangeError(`${name}: series must have one value a year, got two of 2020`));
  });

  const way = { baseline: { year: 2015, value: 1 }, latest: { year: 2020, value: 2 }, target };
  it.each<{ name: string; run: () => unknown }>([
    { name: "unsdProgressChart: baseYear", run: () => unsdProgressChart({ ...up, baseYear: Number.NaN }) },
    { name: "unsdProgressChart: target", run: () => unsdProgressChart({ ...up, target: Number.NaN }) },
    {
      name: "escapExtrapolation: year",
      run: () => escapExtrapolation({ series: [], year: Number.NaN, kind: "gm" }),
    },
    { name: "openSdgGoldilocks: value", run: () => openSdgGoldilocks({ value: Number.NaN, kind: "half" }) },
    {
      name: "sdsnArrow: baseline",
      run: () => sdsnArrow({ ...way, baseline: { year: 2015, value: Number.NaN }, direction: "increase" }),
    },
    {
      name: "sdsnArrow: target",
      run: () => sdsnArrow({ ...way, target: { year: 2030, value: Number.NaN }, direction: "increase" }),
    },
  ])("begin with $name where it is not finite", ({ name, run }) => {
    expect(run).toThrow(new RangeError(`${name} must be finite, got NaN`));
  });

  it("name the scale of an extrapolation", () => {
    const input = { series: series([2015, 1], [2020, 2]), year: 2030, kind: "gm" } as const;
    expect(() => escapExtrapolation({ ...input, scale: 0 })).toThrow(/^escapExtrapolation: scale/);
  });
});

describe("a target that is just reached, and no more", () => {
  it.each(BOTH_WAYS)("is met by every method, to $direction", ({ direction, from, to }) => {
    const points = series([2015, from], [2025, to]);
    const way = { baseline: { year: 2015, value: from }, latest: { year: 2025, value: to } };
    expect(openSdg({ series: points, target: to, direction }).targetAchieved).toBe(true);
    expect(eurostat({ series: points, target: to, direction }).targetAchieved).toBe(true);
    expect(unsdProgressChart({ series: points, target: to, direction }).met).toBe(true);
    expect(menaro({ series: series([2025, to]), target: to, direction }).label).toBe("Will meet target");
    expect(escapCurrentStatus({ baseline: from, target: to, value: to, direction })).toBe(10);
    expect(sdsnArrow({ ...way, target: { year: 2030, value: to }, direction }).met).toBe(true);
    const years = [2012, 2013, 2014, 2015].map((year) => ({ year, value: to }));
    expect(
      destatisTargetValue({ series: years, target: { value: to, year: 2020 }, direction }),
    ).toMatchObject({
      reached: true,
      symbol: "sun",
    });
  });

  it.each(BOTH_WAYS)("is missed by a hundredth, to $direction", ({ direction, from, to }) => {
    const short = direction === "increase" ? to - 0.01 : to + 0.01;
    const points = series([2015, from], [2025, short]);
    expect(openSdg({ series: points, target: to, direction }).targetAchieved).toBe(false);
    expect(eurostat({ series: points, target: to, direction }).targetAchieved).toBe(false);
    expect(unsdProgressChart({ series: points, target: to, direction }).met).toBe(false);
    expect(menaro({ series: series([2025, short]), target: to, direction }).label).toBe("Insufficient data");
  });
});

describe("a figure that stands still", () => {
  it.each(BOTH_WAYS)("has a growth of 0 and never of minus 0, to $direction", ({ direction, from, to }) => {
    const points = series([2015, from], [2020, from]);
    const target = { series: points, target: to, direction } as const;
    for (const { value } of [openSdg(target), eurostat(target), unsdProgressChart(target)]) {
      expect(value).toBe(0);
    }
    for (const { value } of [
      openSdg({ series: points, direction }),
      eurostat({ series: points, direction }),
    ]) {
      expect(value).toBe(0);
    }
    const { ratio, arrow } = sdsnArrow({
      baseline: { year: 2015, value: from },
      latest: { year: 2020, value: from },
      target: { year: 2030, value: to },
      direction,
    });
    expect(ratio).toBe(0);
    expect(arrow).toBe("stagnating");
  });
});

describe("a fall to nothing from below nothing", () => {
  it("is no change of sign", () => {
    const input = { series: series([2015, -5], [2016, 0]), direction: "increase" } as const;
    expect(openSdg(input)).toMatchObject({ value: 1, reason: null });
    expect(eurostat(input)).toMatchObject({ value: 1, reason: null });
    expect(unsdProgressChart(input)).toMatchObject({ reason: "growth-undefined", growth: -1 });
  });
});

describe("eurostat on its thresholds", () => {
  // sizes that binary fractions hold, one year from the base to the latest figure and to the target
  it.each([
    { from: 32, latest: 51, target: 52, status: "significant_progress" },
    { from: 8, latest: 11, target: 13, status: "moderate_progress" },
    { from: 8, latest: 8, target: 13, status: "moderate_deterioration" },
  ])("takes $latest between $from and $target for $status", ({ from, latest, target, status }) => {
    const points = series([2015, from], [2016, latest]);
    expect(eurostat({ series: points, target, targetYear: 2016, direction: "increase" }).status).toBe(status);
  });

  it("lets a natural limit scale all thresholds but that of no progress", () => {
    const status = (latest: number): string =>
      eurostat({ series: series([2015, 95], [2020, latest]), limit: 100, direction: "increase" }).status;
    // a coefficient of 0.2037: 1 %, 0.1 % and −1 % become 0.20, 0.02 and −0.20
    expect([96, 95.2, 95.05, 94.6, 94.2, 94].map(status)).toEqual([
      "significant_progress",
      "moderate_progress",
      "no_progress",
      "no_progress",
      "moderate_deterioration",
      "significant_deterioration",
    ]);
    expect(
      eurostat({ series: series([2015, 95], [2020, 97.5]), limit: 100, direction: "increase" }).score,
    ).toBe(5);
  });

  it("gives the least score to a fall at more than six tenths of the growth required", () => {
    const points = series([2015, 100], [2016, 50]);
    expect(eurostat({ series: points, target: 150, targetYear: 2016, direction: "increase" })).toMatchObject({
      value: -1,
      score: -5,
    });
  });

  it("says all that it took for its answer", () => {
    const points = series([2015, 100], [2016, 110]);
    const answer = { baseYear: 2015, baseValue: 100, latestYear: 2016, latestValue: 110, warnings: [] };
    expect(eurostat({ series: points, target: 150, limit: 200, direction: "increase" })).toMatchObject({
      ...answer,
      hasTarget: true,
      targetAchieved: false,
      coefficient: null,
    });
    expect(eurostat({ series: points, direction: "increase", targetYear: 2015 })).toMatchObject({
      ...answer,
      hasTarget: false,
      targetAchieved: false,
    });
    expect(
      eurostat({ series: series([2015, -5], [2020, -4]), target: -1, direction: "increase" }),
    ).toMatchObject({ baseValue: -5, warnings: [] });
  });

  it("replaces a target and a baseline of 0 by 0.001", () => {
    const falling = { series: series([2015, 100], [2016, 50]), direction: "decrease" } as const;
    expect(eurostat({ ...falling, target: 0 })).toEqual(eurostat({ ...falling, target: 0.001 }));
    const result = eurostat({ series: series([2015, 0], [2016, 0.002]), direction: "increase" });
    expect(result.baseValue).toBe(0.001);
    expect(result.value).toBeCloseTo(1, 12);
  });
});

describe("openSdg", () => {
  it.each([
    { baseline: 5, direction: "increase", warnings: [] },
    { baseline: 10, direction: "increase", warnings: [] },
    { baseline: 12, direction: "increase", warnings: ["baseline-beyond-limit"] },
    { baseline: 12, direction: "decrease", warnings: [] },
    { baseline: 5, direction: "decrease", warnings: ["baseline-beyond-limit"] },
  ] as const)("with a baseline of $baseline to $direction and a limit of 10 warns of $warnings", (one) => {
    const points = series([2015, one.baseline], [2020, one.baseline + 1]);
    expect(openSdg({ series: points, limit: 10, direction: one.direction }).warnings).toEqual(one.warnings);
  });

  it("scales every threshold by the natural limit", () => {
    const { coefficient, thresholds } = openSdg({
      series: series([2015, 95], [2020, 96]),
      limit: 100,
      direction: "increase",
      thresholds: { high: 0.02, med: 0.01, low: -0.04 },
    });
    const scale = 1 - 0.95 ** 4.44;
    expect(coefficient).toBeCloseTo(scale, 12);
    expect(thresholds.high).toBeCloseTo(0.02 * scale, 12);
    expect(thresholds.med).toBeCloseTo(0.01 * scale, 12);
    expect(thresholds.low).toBeCloseTo(-0.04 * scale, 12);
  });
});

describe("limitCoefficient", () => {
  it.each([
    { baseline: 0, limit: 0, expected: 1 },
    { baseline: 7, limit: 0, expected: 1 },
    { baseline: 10, limit: 10, expected: 0 },
    { baseline: 20, limit: 10, expected: 1 },
    { baseline: 0, limit: 10, expected: 1 },
    { baseline: 15, limit: 10, expected: 1 - 0.5 ** 4.44 },
  ])("of $baseline beside $limit is $expected", ({ baseline, limit, expected }) => {
    expect(limitCoefficient({ baseline, limit })).toBeCloseTo(expected, 12);
  });
});

describe("requiredGrowthSize over two signs is the modulus of a complex number less 1", () => {
  it.each([
    { to: -1, years: 1, expected: 2 },
    // ±i
    { to: -1, years: 2, expected: Math.SQRT2 },
    { to: -16, years: 2, expected: Math.sqrt(17) },
    // √2 + √2·i
    { to: -16, years: 4, expected: Math.hypot(Math.SQRT2 - 1, Math.SQRT2) },
  ])("from 1 to $to in $years years", ({ to, years, expected }) => {
    expect(requiredGrowthSize({ from: 1, to, years })).toBeCloseTo(expected, 12);
  });
});

describe("unsdProgressChart on its thresholds", () => {
  it.each([
    { latest: 29, score: 3 },
    { latest: 28.9, score: 2 },
    { latest: 12, score: 2 },
    { latest: 11.9, score: 1 },
  ])("$latest on the way from 10 to 30, in the target year, scores $score", ({ latest, score }) => {
    const points = series([2015, 10], [2030, latest]);
    expect(unsdProgressChart({ series: points, target: 30, direction: "increase" }).score).toBe(score);
  });

  it("looks beyond the target year where there is no target", () => {
    const points = series([2015, 10], [2030, 11], [2035, 40]);
    expect(unsdProgressChart({ series: points, direction: "increase" }).latestYear).toBe(2035);
  });

  it("has no growth in no time", () => {
    expect(unsdProgressChart({ series: series([2020, 7]), direction: "increase" }).growth).toBeNull();
  });

  it("gives the growth but no answer where the expected value overflows", () => {
    const points = series([2015, 1], [2016, 1e200]);
    expect(unsdProgressChart({ series: points, target: 1e300, direction: "increase" })).toMatchObject({
      status: "not_assessed",
      reason: "growth-undefined",
      growth: 1e200,
      expected: null,
    });
  });

  it("has the words that Eustat prints", () => {
    expect(Object.values(UNSD_EUSTAT_WORDS)).toEqual(["alcanzado", "progreso", "retroceso", "noevaluado"]);
  });
});

describe("menaro", () => {
  it("takes just 90 % of the way for slow progress", () => {
    const points = series([2015, 60], [2025, 78]);
    const { currentStatus, currentLabel } = menaro({ series: points, target: 80, direction: "increase" });
    expect(currentStatus).toBe(9);
    expect(currentLabel).toBe("Slow progress");
  });

  it.each([
    { name: "before the first figure", years: [2016, 2020], outside: true },
    { name: "of the first figure", years: [2015, 2020], outside: false },
    { name: "of the latest figure", years: [2010, 2015], outside: false },
    { name: "after the latest figure", years: [2010, 2014], outside: true },
  ] as const)("with a base year $name: outside the series is $outside", ({ years: [from, to], outside }) => {
    const result = menaro({ series: series([from, 60], [to, 70]), target: 90, direction: "increase" });
    expect(result.baselineOutsideSeries).toBe(outside);
  });
});

describe("escapExtrapolation", () => {
  const points = series([2000, 20], [2004, 45], [2010, 50], [2016, 70]);
  it("weighs later years more in wreg than in reg", () => {
    const by = (kind: "reg" | "wreg") => escapExtrapolation({ series: points, year: 2030, kind });
    expect(by("reg")?.toFixed(3)).not.toBe(by("wreg")?.toFixed(3));
    const centred = [-7.5, -3.5, 2.5, 8.5];
    const logits = [20, 45, 50, 70].map((value) => Math.log(value / (100 - value)));
    const level = logits.reduce((sum, one) => sum + one, 0) / 4;
    const across = logits.reduce((sum, one, index) => sum + one * (centred[index] ?? 0), 0);
    const slope = across / centred.reduce((sum, time) => sum + time ** 2, 0);
    expect(by("reg")).toBeCloseTo(100 / (1 + Math.exp(-(level + slope * 22.5))), 9);
  });

  it("goes on from the latest figure in wgm, by the weighted mean of the ratios of logarithms", () => {
    const halving = [2000, 2010, 2020].map((year, index) => ({
      year,
      value: 100 * Math.exp(-4 / 2 ** index),
    }));
    // weights 1, 1.5 and 3: the two halvings count 4.5 of 5.5
    const halvings = 4.5 * (10 / 5.5);
    const expected = 100 * Math.exp(-1 / 2 ** halvings);
    expect(escapExtrapolation({ series: halving, year: 2030, kind: "wgm" })).toBeCloseTo(expected, 9);
  });

  it("has no wgm for figures beyond the scale", () => {
    const beyond = series([2000, 120], [2004, 150], [2010, 130]);
    expect(escapExtrapolation({ series: beyond, year: 2030, kind: "wgm" })).toBeUndefined();
    const atScale = series([2000, 90], [2010, 100]);
    expect(escapExtrapolation({ series: atScale, year: 2030, kind: "wgm" })).toBeUndefined();
  });
});

describe("destatisKeepEachYear", () => {
  // below a floor and rising: clouds that clear; below a ceiling and rising: sun with clouds to come
  it.each([
    { kind: "more-than", symbol: "cloud" },
    { kind: "at-least", symbol: "cloud" },
    { kind: "less-than", symbol: "partly_cloudy" },
    { kind: "at-most", symbol: "partly_cloudy" },
  ] as const)("shows a rise to 2.9 with a bound of $kind 3 as $symbol", ({ kind, symbol }) => {
    const points = series([2012, 2.6], [2013, 2.7], [2014, 2.8], [2015, 2.9]);
    expect(destatisKeepEachYear({ series: points, bound: { kind, value: 3 } }).symbol).toBe(symbol);
  });
});

describe("destatisTargetValue", () => {
  it("has no symbol where the differences overflow", () => {
    const points = series([2012, -1e308], [2013, 1e308], [2014, -1e308], [2015, 1e308]);
    expect(
      destatisTargetValue({ series: points, target: { value: 5, year: 2020 }, direction: "decrease" }),
    ).toMatchObject({ symbol: null, meanChange: null, reason: "too-few-consecutive-values" });
  });

  it("has no minus 0 among its numbers", () => {
    const points = series([2012, 4], [2013, 3], [2014, 2], [2015, 1]);
    const result = destatisTargetValue({
      series: points,
      target: { value: 0, year: 2016 },
      direction: "decrease",
    });
    expect(result).toMatchObject({ projected: 0, missShare: 0, symbol: "sun" });
    expect(Object.is(result.missShare, -0)).toBe(false);
    expect(Object.is(result.projected, -0)).toBe(false);
  });
});
