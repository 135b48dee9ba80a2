import { enumeratePeriods, periodEnded } from "@kehoach/calendar";
import type { CumulativeTarget } from "@kehoach/model";
import { endsOf } from "./bound-ends.ts";
import { checkBound } from "./check-bound.ts";
import { concludeOutcome, concludePace, isDue } from "./conclusion.ts";
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
  { total, elapsed, years }: { readonly total: number; readonly elapsed: number; readonly years: number },
): void {
  const { log, target } = context;
  const ratios = endsOf(target.bound).map(({ suffix, value }) => {
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
    const name = `paceRatio${suffix}`;
    const ratio =
      prorated === undefined
        ? undefined
        : log.compute({ formula: "pace-ratio", inputs: { actual: total, required: prorated }, result: name });
    return { name, ratio };
  });
  concludePace(context, { ratios, combination: "any", reason: "target-not-quantified" });
}

/**
 * Assesses a total over a span of years from yearly amounts. A missing year is not zero: the sum of the others is
 * only a lower bound, which can show that the target is reached but no pace.
 */
export function assessCumulative(context: Context): void {
  const { target, indicator, log, asOf } = context;
  const { bound, unit, years: span } = target;
  const tolerance = toleranceFor(context, bound.kind === "approximately");
  assumeMeaning(context);
  const { series, exchangeRate, emptyReason } = targetSeries(context, unit);
  const years = [...series.keys()].filter((year) => year >= span.from && year <= span.to);
  const last = years.at(-1);
  const judge = (name: string, total: number | undefined): void =>
    concludeOutcome(context, {
      comparisons: total === undefined ? [] : [{ name, value: total, bound }],
      direction: indicator.direction,
      tolerance,
      reason: last === undefined ? "no-data" : "period-missing-flow",
    });
  const open = (reason: Parameters<typeof concludePace>[1]["reason"]): void =>
    concludePace(context, { ratios: [], combination: "any", reason });

  if (last === undefined) {
    judge("total", undefined);
    open(emptyReason);
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

  const result = holes ? "lowerBound" : "total";
  const total = log.compute({ formula: "sum", inputs: { parts }, result, unit });
  if (holes && total !== undefined) {
    log.add({ step: "note", note: "lower-bound", values: { missing: missing.join(", "), sum: total } });
    // what is missing can only add: a lower bound that holds settles a bound from below
    const settled =
      checkBound({ value: total, bound, direction: indicator.direction, tolerance }) !== "not-met";
    const fromBelow = bound.kind === "at-least" || bound.kind === "more-than";
    judge(result, settled && fromBelow ? total : undefined);
    open("period-missing-flow");
    return;
  }
  judge(result, isDue(context) && missing.length > 0 ? undefined : total);
  if (total === undefined) {
    open("growth-undefined");
    return;
  }
  concludeTotal(context, { total, elapsed: last - span.from + 1, years: span.to - span.from + 1 });
}
