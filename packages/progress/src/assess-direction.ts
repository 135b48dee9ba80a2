import { periodEnded } from "@kehoach/calendar";
import { type DirectionTarget, type ReasonCode, UNITS } from "@kehoach/model";
import type { AnnualVintage } from "./annual-series.ts";
import { concludeOutcome, concludePace } from "./conclusion.ts";
import type { TargetContext } from "./target-context.ts";
import { targetSeries, useFigure } from "./target-series.ts";

/**
 * Assesses a movement without a number: whether the latest figure has moved the right way since the year after
 * which the target applies (or since the first figure). The pace is that of
 * the last six yearly figures by the table of Destatis; with fewer than four in a row there is none.
 */
export function assessDirection(context: TargetContext<DirectionTarget>): void {
  const { target, indicator, log, asOf } = context;
  const { series, stretch, exchangeRate, emptyReason } = targetSeries(context, indicator.unit);
  const applies = target.after === null || periodEnded({ period: String(target.after), asOf });
  const counted = [...series.keys()].filter((year) => target.after === null || year >= target.after);
  const years = counted.filter(stretch.includes);
  const broken = years.length < counted.length;
  const base = series.get(years[0] ?? Number.NaN);
  const latest = series.get(years.at(-1) ?? Number.NaN);
  const missing =
    series.size === 0 ? emptyReason : broken ? "series-break" : base === undefined ? "no-data" : "one-point";
  const judge = (change: number | undefined): void =>
    concludeOutcome(context, {
      comparisons:
        change === undefined
          ? []
          : [
              {
                name: "change",
                value: change,
                bound: { kind: target.direction === "increase" ? "more-than" : "less-than", value: 0 },
              },
            ],
      direction: target.direction,
      tolerance: 0,
      countsEarly: false,
      due: applies,
      reason: missing,
    });
  const open = (reason: ReasonCode): void =>
    concludePace(context, { ratios: [], combination: "all", reason });

  if (base === undefined || latest === undefined || base.year === latest.year) {
    if (latest !== undefined) useFigure(context, { vintage: latest, unit: indicator.unit, exchangeRate });
    judge(undefined);
    open(applies || series.size === 0 ? missing : "not-started");
    return;
  }
  const values = new Map<AnnualVintage, number | undefined>();
  const use = (vintage: AnnualVintage | undefined): number | undefined => {
    if (vintage === undefined) return undefined;
    if (!values.has(vintage)) {
      values.set(vintage, useFigure(context, { vintage, unit: indicator.unit, exchangeRate }));
    }
    return values.get(vintage);
  };
  const from = use(base);
  const to = use(latest);
  const change =
    from === undefined || to === undefined
      ? undefined
      : log.compute({ formula: "change", inputs: { from, to }, result: "change", unit: indicator.unit });
  judge(change);
  const window = lastConsecutive(years);
  if (window.length < LEAST_VALUES) {
    open(broken ? "series-break" : "target-not-quantified");
    return;
  }
  const first = use(series.get(window[0] ?? Number.NaN));
  const previous = use(series.get(window.at(-2) ?? Number.NaN));
  const unit = UNITS[indicator.unit].dimension === "ratio" ? "percentage-point" : indicator.unit;
  const meanChange =
    first === undefined || to === undefined
      ? undefined
      : log.compute({
          formula: "change-per-year",
          inputs: { from: first, to, years: window.length - 1 },
          result: "meanChange",
          unit,
        });
  const lastChange =
    previous === undefined || to === undefined
      ? undefined
      : log.compute({ formula: "change", inputs: { from: previous, to }, result: "lastChange", unit });
  if (meanChange === undefined || lastChange === undefined) {
    open("growth-undefined");
    return;
  }
  concludePace(context, {
    ratios: [],
    combination: "all",
    moves: { meanChange, lastChange, direction: target.direction },
    reason: "target-not-quantified",
  });
}

/** Values that the table looks back on, and those that it needs at least. */
const MOST_VALUES = 6;
const LEAST_VALUES = 4;

/** The last years without a gap between them, at most six. */
function lastConsecutive(years: readonly number[]): readonly number[] {
  let start = years.length - 1;
  while (start > 0 && (years[start] ?? 0) - (years[start - 1] ?? 0) === 1) start--;
  return years.slice(Math.max(start, years.length - MOST_VALUES));
}
