import { enumeratePeriods, periodEnded } from "@kehoach/calendar";
import type { CumulativeTarget, ReasonCode } from "@kehoach/model";
import { endsOf } from "./bound-ends.ts";
import { acceptedRange, checkBound } from "./check-bound.ts";
import { concludeOutcome, concludePace, isDue } from "./conclusion.ts";
import { reasonStartHolds } from "./reason-start-holds.ts";
import { type TargetContext, toleranceFor } from "./target-context.ts";
import { targetSeries, useFigure } from "./target-series.ts";

type Context = TargetContext<CumulativeTarget>;

function assumeMeaning({ target, log }: Context): void {
  if (target.assumedMeaning === null) return;
  const { value, because } = target.assumedMeaning;
  log.add({ step: "assumption", name: "meaning", value, unit: null, origin: "plan", because });
}

function concludeTotal(
  context: Context,
  {
    total,
    elapsed,
    years,
    tolerance,
  }: {
    readonly total: number;
    readonly elapsed: number;
    readonly years: number;
    readonly tolerance: number;
  },
): void {
  const { log, target, indicator } = context;
  const { bound } = target;
  const holds = reasonStartHolds({ value: 0, bound, direction: indicator.direction, tolerance });
  const ratios = endsOf(bound).flatMap(({ suffix, value }) => {
    const prorated = log.compute({
      formula: "prorated-total",
      inputs: { total: value, years, elapsed },
      result: `proratedTotal${suffix}`,
      unit: target.unit,
    });
    log.compute({
      formula: "percent-of",
      inputs: { part: total, whole: value },
      result: `percentOfTarget${suffix}`,
      unit: "percent",
    });
    log.compute({
      formula: "remaining-per-year",
      inputs: { total: value, done: total, years, elapsed },
      result: `remainingPerYear${suffix}`,
      unit: target.unit,
    });
    if (holds !== undefined) return [];
    const name = `paceRatio${suffix}`;
    const ratio =
      prorated === undefined
        ? undefined
        : log.compute({ formula: "pace-ratio", inputs: { actual: total, required: prorated }, result: name });
    return [{ name, ratio }];
  });
  concludePace(context, { ratios, combination: "any", reason: holds ?? "baseline-equals-target" });
}

/**
 * Whether a part of a total settles the outcome: the amounts that are still to come can only add to it, so that a
 * bound from below that holds will hold. A ceiling, or a range that more is not better than, can still be passed.
 */
function settles(
  { target: { bound }, indicator: { direction } }: Context,
  {
    parts,
    total,
    tolerance,
  }: { readonly parts: readonly number[]; readonly total: number; readonly tolerance: number },
): boolean {
  const { low, high } = acceptedRange({ bound, tolerance });
  const fromBelow = Number.isFinite(low) && (!Number.isFinite(high) || direction === "increase");
  const onlyGrows = parts.every((part) => part >= 0);
  return fromBelow && onlyGrows && checkBound({ value: total, bound, direction, tolerance }) !== "not-met";
}

/**
 * Assesses a total over a span of years from yearly amounts. A missing year is not zero: the sum of the others is
 * only a lower bound, which can show that the target is reached but no pace. Nothing is summed across a break of the
 * series.
 */
export function assessCumulative(context: Context): void {
  const { target, indicator, log, asOf } = context;
  const { bound, unit, years: span } = target;
  const tolerance = toleranceFor(context, bound.kind === "approximately");
  assumeMeaning(context);
  const { series, stretch, exchangeRate, emptyReason } = targetSeries(context, unit);
  const years = [...series.keys()].filter((year) => year >= span.from && year <= span.to);
  const last = years.at(-1);
  const open = (reason: ReasonCode): void =>
    concludePace(context, { ratios: [], combination: "any", reason });
  const { direction } = indicator;

  if (last === undefined) {
    concludeOutcome(context, { comparisons: [], direction, tolerance, reason: emptyReason });
    open(emptyReason);
    return;
  }
  if (!years.every(stretch.includes)) {
    concludeOutcome(context, { comparisons: [], direction, tolerance, reason: "series-break" });
    open("series-break");
    return;
  }
  const parts = years.flatMap((year) => {
    const vintage = series.get(year);
    const value = vintage === undefined ? undefined : useFigure(context, { vintage, unit, exchangeRate });
    return value === undefined ? [] : [value];
  });
  const counted = enumeratePeriods({ from: String(span.from), to: String(span.to), kind: "year" }).filter(
    (period) => Number(period) <= last || periodEnded({ period, asOf }),
  );
  const missing = counted.filter((period) => !series.has(Number(period)));
  const holes = missing.some((period) => Number(period) < last);
  if (missing.length > 0) log.add({ step: "missing", periods: missing });

  const name = holes ? "lowerBound" : "total";
  const total = log.compute({ formula: "sum", inputs: { parts }, result: name, unit });
  if (holes && total !== undefined) {
    log.add({ step: "note", note: "lower-bound", values: { missing: missing.join(", "), sum: total } });
  }
  const length = span.to - span.from + 1;
  const settled =
    total !== undefined && (years.length === length || settles(context, { parts, total, tolerance }));
  const comparable = total !== undefined && (settled || !(holes || isDue(context)));
  concludeOutcome(context, {
    comparisons: comparable ? [{ name, value: total, bound }] : [],
    direction,
    tolerance,
    countsEarly: settled,
    reason: "period-missing-flow",
  });
  if (holes || total === undefined) {
    open(holes ? "period-missing-flow" : "growth-undefined");
    return;
  }
  concludeTotal(context, { total, elapsed: last - span.from + 1, years: length, tolerance });
}
