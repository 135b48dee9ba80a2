import { periodEnded } from "@kehoach/calendar";
import type { DirectionTarget, ReasonCode } from "@kehoach/model";
import { concludeOutcome, concludePace } from "./conclusion.ts";
import type { TargetContext } from "./target-context.ts";
import { targetSeries, useFigure } from "./target-series.ts";

/**
 * Assesses a movement without a number: whether the latest figure has moved the right way since the year after
 * which the target applies (or since the first figure). Without a number there is no pace.
 */
export function assessDirection(context: TargetContext<DirectionTarget>): void {
  const { target, indicator, log, asOf } = context;
  const { series, exchangeRate, emptyReason } = targetSeries(context, indicator.unit);
  const applies = target.after === null || periodEnded({ period: String(target.after), asOf });
  const years = [...series.keys()].filter((year) => target.after === null || year >= target.after);
  const base = series.get(years[0] ?? Number.NaN);
  const latest = series.get(years.at(-1) ?? Number.NaN);
  const missing = series.size === 0 ? emptyReason : base === undefined ? "no-data" : "one-point";
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
  const from = useFigure(context, { vintage: base, unit: indicator.unit, exchangeRate });
  const to = useFigure(context, { vintage: latest, unit: indicator.unit, exchangeRate });
  const change =
    from === undefined || to === undefined
      ? undefined
      : log.compute({ formula: "change", inputs: { from, to }, result: "change", unit: indicator.unit });
  judge(change);
  open("target-not-quantified");
}
