import { PACES, type Pace, type ReasonCode } from "@kehoach/model";
import { RELATIVE_SLACK } from "./check-bound.ts";
import { PACE_THRESHOLDS } from "./classify-pace.ts";
import type { PathShape } from "./path-value.ts";

/** What a series is found to be: a pace, or the reason why it has none, as the assessment of a level target has it. */
export type ColumnarCode =
  | Pace
  | Extract<
      ReasonCode,
      | "no-data"
      | "one-point"
      | "baseline-missing"
      | "baseline-is-latest"
      | "baseline-equals-target"
      | "baseline-beyond-target"
      | "zero-baseline"
      | "sign-change"
      | "growth-undefined"
      | "target-not-quantified"
      | "target-years-unknown"
    >;

/** What the numbers in {@link ColumnarPaces.codes} mean, by index: the paces, best first, then the reasons. */
export const COLUMNAR_CODES: readonly ColumnarCode[] = [
  ...PACES,
  "no-data",
  "one-point",
  "baseline-missing",
  "baseline-is-latest",
  "baseline-equals-target",
  "baseline-beyond-target",
  "zero-baseline",
  "sign-change",
  "growth-undefined",
  "target-not-quantified",
  "target-years-unknown",
];

const code = (name: ColumnarCode): number => COLUMNAR_CODES.indexOf(name);
const NO_DATA = code("no-data");
const ONE_POINT = code("one-point");
const BASELINE_MISSING = code("baseline-missing");
const BASELINE_IS_LATEST = code("baseline-is-latest");
const BASELINE_EQUALS_TARGET = code("baseline-equals-target");
const BASELINE_BEYOND_TARGET = code("baseline-beyond-target");
const ZERO_BASELINE = code("zero-baseline");
const SIGN_CHANGE = code("sign-change");
const GROWTH_UNDEFINED = code("growth-undefined");
const TARGET_NOT_QUANTIFIED = code("target-not-quantified");
const TARGET_YEARS_UNKNOWN = code("target-years-unknown");

/** Not yet decided; no code. */
const OPEN = 255;
/** Series that are computed at once: their numbers stay in the processor's cache. */
const BLOCK = 1024;

const AHEAD_FROM = PACE_THRESHOLDS.ahead * (1 - RELATIVE_SLACK);
const ON_TRACK_FROM = PACE_THRESHOLDS.onTrack * (1 - RELATIVE_SLACK);
const SLOW_FROM = PACE_THRESHOLDS.slow * (1 - RELATIVE_SLACK);

/** Many series of the same years, in columns. */
export interface ColumnarSeries {
  /** All years of the first series, then all of the second, and so on; `NaN` where a value is missing. */
  readonly values: Float64Array;
  /** Calendar year of the first value of every series. */
  readonly firstYear: number;
  /** Number of years of every series, from 1. */
  readonly yearCount: number;
  /** The year that progress is counted from; where it has no value, the earliest later year that has one. */
  readonly baselineYear: number;
  /** Values in the baseline year, one for each series, where they are not among `values`; `NaN` where missing. */
  readonly baselines?: Float64Array;
  /** What each series is to reach at least (or at most, where it is to fall); `NaN` where it has no number. */
  readonly targets: Float64Array;
  /** The year by whose end the targets are to be reached. */
  readonly targetYear: number;
  /** 1 for each series that is to rise, −1 for each that is to fall. */
  readonly directions: Int8Array;
  /** Progress by equal amounts (`linear`) or by equal rates (`geometric`, the ratio of two average growths). */
  readonly shape: PathShape;
}

/** Answers in columns, one element for each series. */
export interface ColumnarPaces {
  /** Actual over required progress; `NaN` where there is none, and then `codes` says why. */
  readonly ratios: Float64Array;
  /** Share of the way from baseline to target that is covered, not clamped; `NaN` where there is none. */
  readonly shares: Float64Array;
  /** Index in {@link COLUMNAR_CODES}. */
  readonly codes: Uint8Array;
  /** 1 where the latest value reaches the target, else 0. */
  readonly reached: Uint8Array;
}

function requireShape(series: ColumnarSeries): number {
  const { values, firstYear, yearCount, baselineYear, baselines, targets, targetYear, directions } = series;
  for (const [name, year] of Object.entries({ firstYear, baselineYear, targetYear })) {
    if (!Number.isInteger(year)) {
      throw new RangeError(`columnarPace: ${name} must be a whole year, got ${year}`);
    }
  }
  if (!Number.isInteger(yearCount) || yearCount < 1) {
    throw new RangeError(`columnarPace: yearCount must be a whole number from 1, got ${yearCount}`);
  }
  const rows = values.length / yearCount;
  if (!Number.isInteger(rows)) {
    throw new RangeError(`columnarPace: values must be whole series of ${yearCount}, got ${values.length}`);
  }
  for (const [name, column] of Object.entries({ targets, directions, baselines })) {
    if (column !== undefined && column.length !== rows) {
      throw new RangeError(`columnarPace: ${name} must have one element a series, got ${column.length}`);
    }
  }
  return rows;
}

function requireFiniteOrNaN(name: string, row: number, value: number): void {
  if (Math.abs(value) === Number.POSITIVE_INFINITY) {
    throw new RangeError(`columnarPace: ${name} must be finite or NaN, got ${value} in series ${row}`);
  }
}

function requireDirection(row: number, direction: number): void {
  if (direction !== 1 && direction !== -1) {
    throw new RangeError(`columnarPace: directions must be 1 or -1, got ${direction} in series ${row}`);
  }
}

/** The index of a pace is the number of classes that it falls short of; counted, since branches are dear here. */
function classify(ratio: number): number {
  const shortOfOnTrack = Number(ratio < AHEAD_FROM) + Number(ratio < ON_TRACK_FROM);
  return shortOfOnTrack + Number(ratio < SLOW_FROM) + Number(ratio <= 0) + Number(ratio < 0);
}

/** Whether the target is reached or passed, with the slack of an inclusive bound. */
function holds(value: number, target: number, direction: number): boolean {
  const short = direction > 0 ? target - value : value - target;
  return short <= Math.abs(target) * RELATIVE_SLACK;
}

/** Whether no value stands before the last one. */
function isOnlyPoint(values: Float64Array, start: number, last: number): boolean {
  return values.subarray(start, start + last).every(Number.isNaN);
}

/**
 * Turns factors into average growth in percent, with the arithmetic of `averageGrowth`; `NaN` or infinite where
 * that has no result. Two passes, because logarithms then do not wait for exponentials.
 */
function growthOfFactors(factors: Float64Array, years: Float64Array): void {
  for (let index = 0; index < factors.length; index++) {
    factors[index] = Math.log(factors[index] as number) / (years[index] as number);
  }
  for (let index = 0; index < factors.length; index++) {
    const growth = Math.expm1(factors[index] as number) * 100;
    factors[index] = growth === -100 ? Number.NaN : growth;
  }
}

function changePerYears(differences: Float64Array, years: Float64Array): void {
  for (let index = 0; index < differences.length; index++) {
    differences[index] = (differences[index] as number) / (years[index] as number);
  }
}

/** Divides actual by required progress, and classes the ratio, for the series of a block that are still open. */
function concludeBlock({
  block,
  end,
  progress,
  ratios,
  codes,
}: {
  readonly block: number;
  readonly end: number;
  readonly progress: Float64Array;
  readonly ratios: Float64Array;
  readonly codes: Uint8Array;
}): void {
  for (let row = block; row < end; row++) {
    const actual = progress[2 * (row - block)] as number;
    const required = progress[2 * (row - block) + 1] as number;
    const ratio = actual / required;
    const open = codes[row] === OPEN;
    if (open && Number.isFinite(ratio) && Number.isFinite(required)) {
      ratios[row] = ratio + 0;
      codes[row] = classify(ratio);
    } else {
      ratios[row] = Number.NaN;
      if (open) codes[row] = Number.isNaN(actual) || Number.isNaN(required) ? SIGN_CHANGE : GROWTH_UNDEFINED;
    }
  }
}

/**
 * The pace of millions of series at once: typed arrays in, typed arrays out.
 *
 * For each series the same steps, and bit for bit the same numbers, as the functions for one series: the change
 * per year or the average growth from baseline to latest value, the one that the target requires, their ratio and
 * its class; and the share of the gap that is closed. The latest value is the last that is not missing. Values
 * between baseline and latest are not read. A missing number is `NaN` here, since a typed array has no
 * `undefined`; it is never taken for 0, and every `NaN` in `ratios` has a reason in `codes`.
 *
 * @returns New arrays; empty for no series.
 * @throws {RangeError} If lengths do not agree, a year is not whole, a direction is neither 1 nor −1, or a number
 *   that is read is infinite.
 *
 * @example
 * import { COLUMNAR_CODES, columnarPace } from "@kehoach/progress";
 * const values = Float64Array.of(60, NaN, 66, 40, 39, NaN);
 * const options = { firstYear: 2020, yearCount: 3, baselineYear: 2020, targetYear: 2030, shape: "linear" };
 * const { ratios, codes } = columnarPace({ ...options, values, targets: Float64Array.of(90, 20), directions: Int8Array.of(1, -1) });
 * [...ratios]; // => [1, 0.5]
 * [...codes].map((code) => COLUMNAR_CODES[code]); // => ["on-track", "insufficient"]
 */
export function columnarPace(series: ColumnarSeries): ColumnarPaces {
  const rows = requireShape(series);
  const { values, firstYear, yearCount, baselineYear, baselines, targets, targetYear, directions, shape } =
    series;
  const geometric = shape === "geometric";
  const ratios = new Float64Array(rows);
  const shares = new Float64Array(rows);
  const codes = new Uint8Array(rows);
  const reached = new Uint8Array(rows);
  const firstBaseline = Math.max(0, baselineYear - firstYear);
  // actual and required progress of each series of a block, and the years that they take
  const progress = new Float64Array(2 * BLOCK);
  const years = new Float64Array(2 * BLOCK);

  for (let block = 0; block < rows; block += BLOCK) {
    const end = Math.min(rows, block + BLOCK);
    for (let row = block; row < end; row++) {
      // every index is within its array, since the lengths have been compared
      const start = row * yearCount;
      const target = targets[row] as number;
      const direction = directions[row] as number;
      let last = yearCount - 1;
      let latest = values[start + last] as number;
      while (Number.isNaN(latest) && last > 0) latest = values[start + --last] as number;
      let baseYear = baselineYear;
      let base = Number.NaN;
      if (baselines !== undefined) base = baselines[row] as number;
      else if (firstBaseline <= last) {
        let first = firstBaseline;
        base = values[start + first] as number;
        while (Number.isNaN(base) && first < last) base = values[start + ++first] as number;
        baseYear = firstYear + first;
      }
      requireDirection(row, direction);
      requireFiniteOrNaN("values", row, latest);
      requireFiniteOrNaN(baselines === undefined ? "values" : "baselines", row, base);
      requireFiniteOrNaN("targets", row, target);

      const gap = target - base;
      const share = (latest - base) / gap;
      shares[row] = Number.isFinite(gap) && Number.isFinite(share) ? share + 0 : Number.NaN;
      reached[row] = Number(holds(latest, target, direction));
      const elapsed = firstYear + last - baseYear;
      let code = OPEN;
      if (Number.isNaN(latest)) code = NO_DATA;
      else if (Number.isNaN(target)) code = TARGET_NOT_QUANTIFIED;
      else if (Number.isNaN(base)) code = BASELINE_MISSING;
      else if (elapsed <= 0) code = isOnlyPoint(values, start, last) ? ONE_POINT : BASELINE_IS_LATEST;
      else if (targetYear <= baseYear) code = TARGET_YEARS_UNKNOWN;
      else if (holds(base, target, direction)) {
        code = base === target ? BASELINE_EQUALS_TARGET : BASELINE_BEYOND_TARGET;
      } else if (geometric && base === 0) code = ZERO_BASELINE;
      codes[row] = code;
      const pair = 2 * (row - block);
      progress[pair] = geometric ? latest / base : latest - base;
      progress[pair + 1] = geometric ? target / base : gap;
      years[pair] = elapsed;
      years[pair + 1] = targetYear - baseYear;
    }
    if (geometric) growthOfFactors(progress, years);
    else changePerYears(progress, years);
    concludeBlock({ block, end, progress, ratios, codes });
  }
  return { ratios, shares, codes, reached };
}
