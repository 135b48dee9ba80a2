import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageGrowth } from "./average-growth.ts";
import { changePerYear } from "./change-per-year.ts";
import { checkBound } from "./check-bound.ts";
import { classifyPace } from "./classify-pace.ts";
import { COLUMNAR_CODES, type ColumnarSeries, columnarPace } from "./columnar-pace.ts";
import { paceRatio } from "./pace-ratio.ts";
import type { PathShape } from "./path-value.ts";
import { requiredGrowth } from "./required-growth.ts";
import { shareOfGapClosed } from "./share-of-gap-closed.ts";

interface Row {
  readonly values: readonly number[];
  readonly target: number;
  readonly rising: boolean;
}

const OPTIONS = { firstYear: 2018, yearCount: 5, baselineYear: 2019, targetYear: 2030 };

function columnsOf(rows: readonly Row[], shape: PathShape): ColumnarSeries {
  return {
    ...OPTIONS,
    shape,
    values: Float64Array.from(rows.flatMap(({ values }) => values)),
    targets: Float64Array.from(rows.map(({ target }) => target)),
    directions: Int8Array.from(rows.map(({ rising }) => (rising ? 1 : -1))),
  };
}

/** The same by the functions for one series. */
function oneByOne({ values, target, rising }: Row, shape: PathShape) {
  const known = values.flatMap((value, index) =>
    Number.isNaN(value) ? [] : [{ year: OPTIONS.firstYear + index, value }],
  );
  const latest = known.at(-1);
  const base = known.find(({ year }) => year >= OPTIONS.baselineYear);
  if (latest === undefined || Number.isNaN(target)) return undefined;
  const bound = { kind: rising ? "at-least" : "at-most", value: target } as const;
  const holds = (value: number) => checkBound({ value, bound, direction: null, tolerance: 0 }) !== "not-met";
  const reached = holds(latest.value);
  if (base === undefined) return { share: undefined, reached, ratio: undefined };
  const share = shareOfGapClosed({ baseline: base.value, target, value: latest.value });
  if (base.year >= latest.year || holds(base.value)) return { share, reached, ratio: undefined };
  const past = { from: base.value, to: latest.value, years: latest.year - base.year };
  const future = { from: base.value, to: target, years: OPTIONS.targetYear - base.year };
  const [actual, required] =
    shape === "linear"
      ? [changePerYear(past), changePerYear(future)]
      : [averageGrowth(past), requiredGrowth(future)];
  const ratio = actual === undefined || required === undefined ? undefined : paceRatio({ actual, required });
  return { share, reached, ratio };
}

const NAN = Number.NaN;
const only = (row: Row, shape: PathShape = "linear", change: Partial<ColumnarSeries> = {}) => {
  const { ratios, shares, codes, reached } = columnarPace({ ...columnsOf([row], shape), ...change });
  return {
    ratio: ratios[0],
    share: shares[0],
    code: COLUMNAR_CODES[codes[0] ?? -1],
    reached: reached[0] === 1,
  };
};

describe("columnarPace", () => {
  it.each<{ name: string; row: Row; shape?: PathShape; ratio: number; code: string }>([
    {
      name: "on the way up",
      row: { values: [NAN, 60, NAN, NAN, 69], target: 93, rising: true },
      ratio: 1,
      code: "on-track",
    },
    {
      name: "on the way down, half as fast as needed",
      row: { values: [NAN, 60, NAN, NAN, 58.5], target: 49, rising: false },
      ratio: 0.5,
      code: "insufficient",
    },
    {
      name: "a baseline one year later",
      row: { values: [1, NAN, 60, NAN, 66], target: 90, rising: true },
      ratio: 1,
      code: "on-track",
    },
    {
      name: "at the lower end of slow",
      row: { values: [NAN, 0, NAN, NAN, 0.18], target: 1.1, rising: true },
      ratio: 0.6,
      code: "slow",
    },
    {
      name: "no change",
      row: { values: [NAN, 60, NAN, NAN, 60], target: 93, rising: true },
      ratio: 0,
      code: "no-change",
    },
    {
      name: "away",
      row: { values: [NAN, 60, NAN, NAN, 57], target: 93, rising: true },
      ratio: -1 / 3,
      code: "moving-away",
    },
    {
      name: "twice as fast, by equal rates",
      row: { values: [NAN, 1, NAN, NAN, 1.331], target: 1.1 ** 5.5, rising: true },
      shape: "geometric",
      ratio: 0.1 / (1.1 ** 0.5 - 1),
      code: "ahead",
    },
  ])("$name", ({ row, shape, ratio, code }) => {
    const result = only(row, shape);
    expect(result.ratio).toBeCloseTo(ratio, 12);
    expect(result.code).toBe(code);
  });

  it.each<{ name: string; row: Row; shape?: PathShape; change?: Partial<ColumnarSeries> }>([
    { name: "no-data", row: { values: [NAN, NAN, NAN, NAN, NAN], target: 5, rising: true } },
    { name: "target-not-quantified", row: { values: [NAN, 1, NAN, NAN, 2], target: NAN, rising: true } },
    { name: "baseline-missing", row: { values: [1, NAN, NAN, NAN, NAN], target: 5, rising: true } },
    { name: "one-point", row: { values: [NAN, NAN, NAN, NAN, 2], target: 5, rising: true } },
    { name: "baseline-is-latest", row: { values: [1, 2, NAN, NAN, NAN], target: 5, rising: true } },
    { name: "baseline-equals-target", row: { values: [NAN, 5, NAN, NAN, 6], target: 5, rising: true } },
    { name: "baseline-beyond-target", row: { values: [NAN, 5, NAN, NAN, 6], target: 7, rising: false } },
    {
      name: "zero-baseline",
      row: { values: [NAN, 0, NAN, NAN, 6], target: 7, rising: true },
      shape: "geometric",
    },
    {
      name: "sign-change",
      row: { values: [NAN, -1, NAN, NAN, 6], target: 7, rising: true },
      shape: "geometric",
    },
    {
      name: "sign-change",
      row: { values: [NAN, 5, NAN, NAN, 0], target: 7, rising: true },
      shape: "geometric",
    },
    {
      name: "growth-undefined",
      row: { values: [NAN, -1e308, NAN, NAN, 1e308], target: 1.5e308, rising: true },
    },
    {
      name: "target-years-unknown",
      row: { values: [NAN, 1, NAN, NAN, 2], target: 5, rising: true },
      change: { targetYear: 2019 },
    },
  ])("has no pace and says why: $name", ({ name, row, shape, change }) => {
    expect(only(row, shape, change)).toMatchObject({ ratio: NAN, code: name });
  });

  it("takes baselines from a column of their own", () => {
    const row = { values: [NAN, NAN, NAN, NAN, 69], target: 93, rising: true };
    expect(only(row, "linear", { baselines: Float64Array.of(60) })).toMatchObject({
      ratio: 1,
      code: "on-track",
    });
    expect(only(row, "linear", { baselines: Float64Array.of(NAN) })).toMatchObject({
      code: "baseline-missing",
    });
  });

  it("counts from the first year where the baseline year lies before it, and finds none after the last", () => {
    const row = { values: [60, NAN, NAN, NAN, 72], target: 96, rising: true };
    expect(only(row, "linear", { baselineYear: 1990 }).ratio).toBe(1);
    expect(only(row, "linear", { baselineYear: 2025 }).code).toBe("baseline-missing");
  });

  it("says whether the latest value reaches the target, pace or none", () => {
    expect(only({ values: [NAN, 60, NAN, NAN, 93], target: 93, rising: true }).reached).toBe(true);
    expect(only({ values: [NAN, 60, NAN, NAN, 92], target: 93, rising: true }).reached).toBe(false);
    expect(only({ values: [NAN, NAN, NAN, NAN, 92], target: 93, rising: false }).reached).toBe(true);
    expect(only({ values: [NAN, NAN, NAN, NAN, NAN], target: 93, rising: false }).reached).toBe(false);
  });

  it("gives empty columns for no series", () => {
    const { ratios, shares, codes, reached } = columnarPace(columnsOf([], "linear"));
    expect([ratios.length, shares.length, codes.length, reached.length]).toEqual([0, 0, 0, 0]);
  });

  const row = { values: [NAN, 60, NAN, NAN, 69], target: 93, rising: true };
  it.each<{ name: string; change: Partial<ColumnarSeries>; message: string }>([
    { name: "firstYear", change: { firstYear: 2018.5 }, message: "must be a whole year, got 2018.5" },
    { name: "targetYear", change: { targetYear: NAN }, message: "must be a whole year, got NaN" },
    { name: "yearCount", change: { yearCount: 0 }, message: "must be a whole number from 1, got 0" },
    { name: "yearCount", change: { yearCount: 2.5 }, message: "must be a whole number from 1, got 2.5" },
    { name: "values", change: { values: new Float64Array(7) }, message: "must be whole series of 5, got 7" },
    { name: "targets", change: { targets: new Float64Array(2) }, message: "must have one element a series" },
    {
      name: "directions",
      change: { directions: new Int8Array(0) },
      message: "must have one element a series",
    },
    {
      name: "baselines",
      change: { baselines: new Float64Array(2) },
      message: "must have one element a series",
    },
    {
      name: "directions",
      change: { directions: Int8Array.of(0) },
      message: "must be 1 or -1, got 0 in series 0",
    },
    {
      name: "values",
      change: { values: Float64Array.of(1, 2, 3, 4, Number.POSITIVE_INFINITY) },
      message: "must be finite or NaN, got Infinity in series 0",
    },
    {
      name: "values",
      change: { values: Float64Array.of(1, Number.NEGATIVE_INFINITY, 3, 4, 5) },
      message: "must be finite or NaN, got -Infinity in series 0",
    },
    {
      name: "baselines",
      change: { baselines: Float64Array.of(Number.POSITIVE_INFINITY) },
      message: "must be finite or NaN, got Infinity in series 0",
    },
    {
      name: "targets",
      change: { targets: Float64Array.of(Number.POSITIVE_INFINITY) },
      message: "must be finite or NaN, got Infinity in series 0",
    },
  ])("names $name: $message", ({ name, change, message }) => {
    expect(() => columnarPace({ ...columnsOf([row], "linear"), ...change })).toThrow(
      `columnarPace: ${name} ${message}`,
    );
  });

  const number = fc.oneof(
    fc.integer({ min: -5, max: 5 }),
    fc.double({ min: 0.001, max: 1e6, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const maybe = fc.oneof({ weight: 3, arbitrary: number }, { weight: 1, arbitrary: fc.constant(NAN) });
  const rows = fc.array(
    fc.record({
      values: fc.array(maybe, { minLength: OPTIONS.yearCount, maxLength: OPTIONS.yearCount }),
      target: maybe,
      rising: fc.boolean(),
    }),
    { maxLength: 20 },
  );

  it("is bit for bit what the functions for one series give", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom<PathShape>("linear", "geometric"), (given, shape) => {
        const { ratios, shares, codes, reached } = columnarPace(columnsOf(given, shape));
        for (const [index, one] of given.entries()) {
          const single = oneByOne(one, shape);
          expect(Object.is(ratios[index], single?.ratio ?? NAN)).toBe(true);
          expect(Object.is(shares[index], single?.share ?? NAN)).toBe(true);
          expect(reached[index] === 1).toBe(single?.reached ?? false);
          const code = COLUMNAR_CODES[codes[index] ?? -1];
          expect(codes[index]).toBeLessThan(COLUMNAR_CODES.length);
          if (single?.ratio === undefined) expect(codes[index]).toBeGreaterThanOrEqual(6);
          else expect(code).toBe(classifyPace(single.ratio));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("does not depend on the order of the series", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const forth = columnarPace(columnsOf(given, "geometric"));
        const back = columnarPace(columnsOf([...given].reverse(), "geometric"));
        expect([...back.ratios].reverse()).toEqual([...forth.ratios]);
        expect([...back.codes].reverse()).toEqual([...forth.codes]);
      }),
    );
  });

  it("is the same mirrored, with the direction turned", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom<PathShape>("linear", "geometric"), (given, shape) => {
        const mirrored = given.map(({ values, target, rising }) => ({
          values: values.map((value) => -value),
          target: -target,
          rising: !rising,
        }));
        expect(columnarPace(columnsOf(mirrored, shape))).toEqual(columnarPace(columnsOf(given, shape)));
      }),
    );
  });
});
