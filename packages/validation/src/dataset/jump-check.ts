import { type Finding, findingOf, formatNumber, OBSERVATION_VALUE_LIMIT } from "@kehoach/model";
import { ruleJump } from "../rules/rule-jump.ts";
import type { CheckContext, CheckRun, DatasetCheck } from "./dataset-check.ts";
import { isRatio, type Series, SeriesCollection, type SeriesPoint } from "./series.ts";

/** A step between neighbouring periods. */
interface Step {
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  /** Points for ratios; else the logarithm of the factor. */
  readonly size: number;
}

/** A step is suspicious from this factor on, per year between the periods. */
export const JUMP_FACTOR = 3;
/** A step of shares and rates is suspicious from so many points on. */
export const JUMP_POINTS = 25;
/** It must also be so many times the usual step of the series, if there are {@link LEAST_STEPS} others. */
export const JUMP_TIMES_USUAL = 6;
const LEAST_STEPS = 3;

const MILLISECONDS_OF_A_YEAR = 365.25 * 86_400_000;

function yearsBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / MILLISECONDS_OF_A_YEAR;
}

function lengthInDays({ start, end }: SeriesPoint): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;
}

/** A year beside a year, a quarter beside a quarter; leap years and months of 28 days count as equal. */
function isSameLength(a: SeriesPoint, b: SeriesPoint): boolean {
  return Math.abs(lengthInDays(a) - lengthInDays(b)) <= 3;
}

function stepsOf(series: Series, points: readonly SeriesPoint[]): readonly Step[] {
  const steps: Step[] = [];
  const lastOfLength: SeriesPoint[] = [];
  for (const to of points) {
    const place = lastOfLength.findIndex((from) => isSameLength(from, to));
    const from = lastOfLength[place];
    if (from === undefined) {
      lastOfLength.push(to);
      continue;
    }
    lastOfLength[place] = to;
    if (isRatio(series)) steps.push({ from, to, size: to.value - from.value });
    // of amounts that are zero or change their sign there is no factor
    else if (from.value * to.value > 0) {
      steps.push({ from, to, size: Math.log(Math.abs(to.value)) - Math.log(Math.abs(from.value)) });
    }
  }
  return steps;
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

function isJump(series: Series, step: Step, others: readonly Step[]): boolean {
  const years = Math.max(1, yearsBetween(step.from.end, step.to.end));
  const limit = isRatio(series) ? JUMP_POINTS : Math.log(JUMP_FACTOR) * years;
  const size = Math.abs(step.size);
  if (size <= limit) return false;
  if (others.length < LEAST_STEPS) return true;
  const usual = median(others.map((other) => Math.abs(other.size)).sort((a, b) => a - b));
  return size > JUMP_TIMES_USUAL * usual;
}

function evidenceOf(
  series: Series,
  step: Step,
  others: readonly Step[],
): { readonly evidenceVi: string; readonly evidenceEn: string } {
  const usual =
    others.length < LEAST_STEPS
      ? undefined
      : median(others.map((other) => Math.abs(other.size)).sort((a, b) => a - b));
  const written = (size: number, language: "vi" | "en"): string => {
    // two figures may be further apart than any number says
    const factor = Math.min(Math.exp(Math.abs(size)), OBSERVATION_VALUE_LIMIT);
    const rounded = Number((isRatio(series) ? Math.abs(size) : factor).toPrecision(3));
    return formatNumber(rounded, { language });
  };
  if (isRatio(series)) {
    return {
      evidenceVi: `cách nhau ${written(step.size, "vi")} điểm${usual === undefined ? "" : `, thường chỉ ${written(usual, "vi")} điểm`}`,
      evidenceEn: `${written(step.size, "en")} points apart${usual === undefined ? "" : `, mostly it is ${written(usual, "en")}`}`,
    };
  }
  return {
    evidenceVi: `gấp ${written(step.size, "vi")} lần${step.size < 0 ? " ngược lại" : ""}${usual === undefined ? "" : `, thường chỉ gấp ${written(usual, "vi")} lần`}`,
    evidenceEn: `${step.size < 0 ? "smaller" : "greater"} by a factor of ${written(step.size, "en")}${usual === undefined ? "" : `, mostly it is ${written(usual, "en")}`}`,
  };
}

function* judge(series: Series, points: readonly SeriesPoint[]): Generator<Finding> {
  const steps = stepsOf(series, points);
  const told = new Set<SeriesPoint>();
  for (const step of steps) {
    // a slip makes two jumps, there and back: told once, at what was sent
    const at = step.to.place === null ? step.from : step.to;
    if (at.place === null || told.has(step.from)) continue;
    const others = steps.filter((other) => other.from !== at && other.to !== at);
    if (!isJump(series, step, others)) continue;
    told.add(at);
    const other = at === step.to ? step.from : step.to;
    const { indicator, component } = series;
    const seen: Step = at === step.to ? step : { from: step.to, to: step.from, size: -step.size };
    yield findingOf(ruleJump, {
      parameters: {
        indicator: component === null ? indicator : `${indicator}.${component}`,
        period: at.period,
        value: at.text,
        otherPeriod: other.period,
        otherValue: other.text,
        ...evidenceOf(series, seen, others),
      },
      location: at.place,
      value: at.text,
      ...(other.place === null ? {} : { related: [other.place] }),
    });
  }
}

function start(context: CheckContext): CheckRun {
  const collection = new SeriesCollection(context);
  return {
    observation(item) {
      if (item.observation.unit !== "yes-no") collection.add(item);
      return [];
    },
    skipped: () => collection.cut(ruleJump.id),
    *end() {
      for (const { series, points } of collection.inOrder()) yield* judge(series, points);
    },
  };
}

/**
 * Figures that are far from the period before: by a factor of {@link JUMP_FACTOR} a year, shares and rates by
 * {@link JUMP_POINTS} points, and by {@link JUMP_TIMES_USUAL} times the usual step where the series is long enough to have one.
 *
 * Periods of one length are compared, a year with the year before. The thresholds are ours: wide enough for crises, narrow
 * enough for a lost decimal mark. A warning, never a verdict.
 */
export const jumpCheck: DatasetCheck = { rules: [ruleJump], start };
