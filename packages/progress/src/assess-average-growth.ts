import { enumeratePeriods } from "@kehoach/calendar";
import type { AverageGrowthTarget, ReasonCode, YearSpan } from "@kehoach/model";
import { calendarYear } from "./annual-figures.ts";
import { endsOf } from "./bound-ends.ts";
import { concludeOutcome, concludePace, isDue } from "./conclusion.ts";
import { reasonStartHolds } from "./reason-start-holds.ts";
import { indicatorAssumptions, type TargetContext, toleranceFor } from "./target-context.ts";
import { targetSeries, useFigure } from "./target-series.ts";

type Context = TargetContext<AverageGrowthTarget>;

/**
 * The years whose growth is averaged: as the caller, the plan, or the plan's data (marked) have it.
 *
 * @returns `undefined` if no one says, or if the caller's base year leaves no year to grow in.
 */
function yearsOf(context: Context): YearSpan | undefined {
  const { target, log } = context;
  const { baseYear } = indicatorAssumptions(context);
  if (baseYear !== undefined) {
    log.add({
      step: "assumption",
      name: "base-year",
      value: baseYear,
      unit: null,
      origin: "caller",
      because: null,
    });
    const dueYear = target.due === null ? undefined : calendarYear(target.due);
    const to = dueYear ?? target.years?.to ?? target.assumedYears?.value.to;
    return to === undefined || baseYear >= to ? undefined : { from: baseYear + 1, to };
  }
  if (target.years !== null) return target.years;
  if (target.assumedYears === null) return undefined;
  const { value, because } = target.assumedYears;
  log.add({
    step: "assumption",
    name: "years",
    value: `${value.from}–${value.to}`,
    unit: null,
    origin: "plan",
    because,
  });
  return value;
}

/** The ratios and what is still required, from the growth of the years that have passed. */
function concludeGrowth(
  context: Context,
  {
    rates,
    average,
    years,
    tolerance,
  }: {
    readonly rates: readonly number[];
    readonly average: number;
    readonly years: number;
    readonly tolerance: number;
  },
): void {
  const { log, target, indicator } = context;
  const { bound } = target;
  const holds = reasonStartHolds({ value: 0, bound, direction: indicator.direction, tolerance });
  const ratios = endsOf(bound).flatMap(({ suffix, value }) => {
    log.compute({
      formula: "remaining-required-growth",
      inputs: { target: value, years, rates },
      result: `remainingRequiredGrowth${suffix}`,
      unit: "percent",
    });
    if (holds !== undefined) return [];
    const name = `paceRatio${suffix}`;
    const ratio = log.compute({
      formula: "pace-ratio",
      inputs: { actual: average, required: value },
      result: name,
    });
    return [{ name, ratio }];
  });
  concludePace(context, { ratios, combination: "any", reason: holds ?? "baseline-equals-target" });
}

/**
 * Assesses an average growth from yearly growth rates: the geometric mean of the years that have passed, and what
 * the years left need. A year without a figure between others breaks the chain,
 * and so does a break of the series.
 */
export function assessAverageGrowth(context: Context): void {
  const { target, indicator, log } = context;
  const tolerance = toleranceFor(context, target.bound.kind === "approximately");
  const span = yearsOf(context);
  const { series, stretch, exchangeRate, emptyReason } = targetSeries(context, "percent");
  const outcome = (average: number | undefined, reason: ReasonCode): void =>
    concludeOutcome(context, {
      comparisons:
        average === undefined ? [] : [{ name: "averageGrowth", value: average, bound: target.bound }],
      direction: indicator.direction,
      tolerance,
      countsEarly: false,
      reason,
    });
  const open = (reason: ReasonCode): void => {
    outcome(undefined, reason);
    concludePace(context, { ratios: [], combination: "any", reason });
  };

  if (span === undefined) {
    open("target-years-unknown");
    return;
  }
  const years = [...series.keys()].filter((year) => year >= span.from && year <= span.to);
  const last = years.at(-1);
  if (last === undefined) {
    open(emptyReason);
    return;
  }
  if (!years.every(stretch.includes)) {
    open("series-break");
    return;
  }
  const unfinished = isDue(context) && last < span.to;
  const to = unfinished ? span.to : last;
  const wanted = enumeratePeriods({ from: String(span.from), to: String(to), kind: "year" });
  const missing = wanted.filter((year) => !series.has(Number(year)));

  const rates = years.flatMap((year) => {
    const vintage = series.get(year);
    const value =
      vintage === undefined ? undefined : useFigure(context, { vintage, unit: "percent", exchangeRate });
    return value === undefined ? [] : [value];
  });
  if (missing.length > 0) log.add({ step: "missing", periods: missing });
  if (missing.some((year) => Number(year) < last)) {
    open("period-missing-flow");
    return;
  }
  const average = log.compute({
    formula: "average-growth-from-rates",
    inputs: { rates },
    result: "averageGrowth",
    unit: "percent",
  });
  if (average === undefined) {
    open("growth-undefined");
    return;
  }
  // a span that is due but not fully counted has no outcome yet
  outcome(unfinished ? undefined : average, "period-missing-flow");
  concludeGrowth(context, { rates, average, years: span.to - span.from + 1, tolerance });
}
