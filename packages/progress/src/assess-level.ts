import { type Bound, type LevelTarget, type ReasonCode, UNITS } from "@kehoach/model";
import { calendarYear } from "./annual-figures.ts";
import type { AnnualVintage } from "./annual-series.ts";
import { baselineYear, breakTookBaseline } from "./baseline.ts";
import { endsOf } from "./bound-ends.ts";
import { concludeOutcome, concludePace, isDue } from "./conclusion.ts";
import { notePathsDisagree } from "./note-paths-disagree.ts";
import { reasonStartHolds } from "./reason-start-holds.ts";
import { yearsOf } from "./series-break.ts";
import { type TargetContext, toleranceFor } from "./target-context.ts";
import { targetSeries, useFigure } from "./target-series.ts";

function isMoney(unit: LevelTarget["unit"]): boolean {
  return UNITS[unit].dimension.startsWith("money-");
}

/** Why there is no ratio of growths from a baseline. */
function reasonWithoutGrowth(bound: Bound, base: number, latest: number): ReasonCode {
  if (base === 0) return "zero-baseline";
  const others = [latest, ...endsOf(bound).map(({ value }) => value)];
  return others.some((other) => Math.sign(other) !== Math.sign(base)) ? "sign-change" : "growth-undefined";
}

/** Ratios of actual to required progress from a baseline; money by growth rates, all else along a line. */
function paceToEnds(
  context: TargetContext<LevelTarget>,
  points: {
    readonly baseYear: number;
    readonly base: number;
    readonly latestYear: number;
    readonly latest: number;
    readonly dueYear: number;
  },
): void {
  const { log, target } = context;
  const { baseYear, base, latestYear, latest, dueYear } = points;
  const money = isMoney(target.unit);
  const isRatio = UNITS[target.unit].dimension === "ratio";
  const linearUnit = isRatio ? "percentage-point" : target.unit;
  const unit = money ? "percent" : linearUnit;
  const past = { from: base, to: latest, years: latestYear - baseYear };
  const actual = log.compute({
    formula: money ? "average-growth-from-levels" : "change-per-year",
    inputs: past,
    result: money ? "averageGrowth" : "changePerYear",
    unit,
  });
  const ratios = endsOf(target.bound).map(({ suffix, value }) => {
    const required = log.compute({
      formula: money ? "required-growth" : "change-per-year",
      inputs: { from: base, to: value, years: dueYear - baseYear },
      result: money ? `requiredGrowth${suffix}` : `requiredChangePerYear${suffix}`,
      unit,
    });
    if (latestYear < dueYear) {
      log.compute({
        formula: money ? "required-growth" : "change-per-year",
        inputs: { from: latest, to: value, years: dueYear - latestYear },
        result: money ? `remainingRequiredGrowth${suffix}` : `remainingChangePerYear${suffix}`,
        unit,
      });
    }
    const name = `paceRatio${suffix}`;
    const ratio =
      actual === undefined || required === undefined
        ? undefined
        : log.compute({ formula: "pace-ratio", inputs: { actual, required }, result: name });
    return { name, ratio };
  });
  let best: number | undefined;
  for (const { ratio } of ratios) {
    if (ratio !== undefined && (best === undefined || ratio > best)) best = ratio;
  }
  notePathsDisagree(log, {
    baseYear,
    base,
    latestYear,
    latest,
    dueYear,
    bound: target.bound,
    used: money ? "geometric" : "linear",
    usedRatio: best,
    unit: linearUnit,
  });
  // a strict bound that is just equalled is not held, and yet there is no way to go
  const equal = endsOf(target.bound).some(({ value }) => value === base);
  concludePace(context, {
    ratios,
    combination: "any",
    reason: equal || !money ? "baseline-equals-target" : reasonWithoutGrowth(target.bound, base, latest),
  });
}

/** Assesses a value to be reached by a due period. */
export function assessLevel(context: TargetContext<LevelTarget>): void {
  const { target, indicator } = context;
  const { bound, unit } = target;
  const tolerance = toleranceFor(context, bound.kind === "approximately");
  const { series, stretch, exchangeRate, emptyReason } = targetSeries(context, unit);
  const direction = indicator.direction;
  const dueYear = target.due === null ? undefined : calendarYear(target.due);
  const { years, apart } = yearsOf(series, stretch);
  const latest = series.get(years.at(-1) ?? Number.NaN);
  const outcome = (comparisons: Parameters<typeof concludeOutcome>[1]["comparisons"]): void =>
    concludeOutcome(context, {
      comparisons,
      direction,
      tolerance,
      reason: series.size === 0 ? emptyReason : "no-data",
    });

  if (latest === undefined) {
    outcome([]);
    const reason = series.size === 0 ? emptyReason : "series-break";
    concludePace(context, { ratios: [], combination: "any", reason });
    return;
  }

  const values = new Map<AnnualVintage, number | undefined>();
  const use = (vintage: AnnualVintage | undefined): number | undefined => {
    if (vintage === undefined) return undefined;
    if (!values.has(vintage)) values.set(vintage, useFigure(context, { vintage, unit, exchangeRate }));
    return values.get(vintage);
  };
  const baseYear = baselineYear(context, { years, apart });
  const base = baseYear === undefined || !stretch.includes(baseYear) ? undefined : series.get(baseYear);
  const atBase = use(base);
  const atLatest = use(latest);
  // once due, only the figure of the due year can say whether the target was met
  const judged = isDue(context) ? series.get(dueYear ?? Number.NaN) : latest;
  const value = use(judged);
  outcome(value === undefined ? [] : [{ name: judged === latest ? "latest" : "due", value, bound }]);

  const broken = breakTookBaseline(context, apart);
  const openPace = (reason: ReasonCode): void =>
    concludePace(context, { ratios: [], combination: "any", reason });
  if (base === undefined || atBase === undefined || atLatest === undefined) {
    openPace(broken ? "series-break" : "baseline-missing");
    return;
  }
  if (base.year >= latest.year) {
    openPace(broken ? "series-break" : years.length === 1 ? "one-point" : "baseline-is-latest");
    return;
  }
  if (dueYear === undefined || dueYear <= base.year) {
    openPace("target-years-unknown");
    return;
  }
  const holds = reasonStartHolds({ value: atBase, bound, direction, tolerance });
  if (holds !== undefined) {
    openPace(holds);
    return;
  }
  paceToEnds(context, {
    baseYear: base.year,
    base: atBase,
    latestYear: latest.year,
    latest: atLatest,
    dueYear,
  });
}
