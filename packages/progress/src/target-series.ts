import { formatDay, type ReasonCode, UNITS, type UnitCode } from "@kehoach/model";
import { type AnnualSeries, type AnnualVintage, annualSeries } from "./annual-series.ts";
import type { ExchangeRate } from "./assumptions.ts";
import { valueIn, vndDimensionOf } from "./converted-figure.ts";
import { Exclusions } from "./exclusions.ts";
import { recordVintage } from "./record-vintage.ts";
import { noteBreaks, type Stretch, stretchOf } from "./series-break.ts";
import type { TargetContext } from "./target-context.ts";

/** The yearly figures that a target in some unit can be held against. */
export interface TargetSeries {
  readonly series: AnnualSeries;
  /** The years of it that can be compared. */
  readonly stretch: Stretch;
  /** Set where the figures are in VND and are converted into USD. */
  readonly exchangeRate: ExchangeRate | undefined;
  /** Why there is no figure; used only if there is none. */
  readonly emptyReason: ReasonCode;
}

function lastYear(series: AnnualSeries): number {
  return Math.max(...series.keys());
}

/**
 * Reads the series for a target and writes down what took no part.
 *
 * USD and VND are separate series and are never mixed: the one in the target's currency is used, unless a rate is
 * given and the one in VND goes on for longer.
 */
export function targetSeries(context: TargetContext, unit: UnitCode): TargetSeries {
  const { observations, asOf, plan, log, assumptions } = context;
  const { dimension } = UNITS[unit];
  const read = (wanted: typeof dimension): { series: AnnualSeries; exclusions: Exclusions } => {
    const exclusions = new Exclusions();
    const series = annualSeries({ observations, area: plan.area, dimensions: [wanted], asOf, exclusions });
    return { series, exclusions };
  };
  const own = read(dimension);
  const vndDimension = vndDimensionOf(dimension);
  const rate = assumptions.exchangeRate;
  // without a rate, figures in VND matter only where there are no others
  const needsVnd = rate !== undefined || own.series.size === 0;
  const vnd = vndDimension === undefined || !needsVnd ? undefined : read(vndDimension);
  if (vnd !== undefined && rate !== undefined && vnd.series.size > 0) {
    if (own.series.size === 0 || lastYear(vnd.series) > lastYear(own.series)) {
      log.exclude(vnd.exclusions.byReason);
      log.add({
        step: "assumption",
        name: "exchange-rate",
        value: rate.vndPerUsd,
        unit: "VND",
        origin: "caller",
        because: {
          vi: `${rate.source}${rate.day === null ? ", không nêu ngày" : `, ngày ${formatDay(rate.day, "vi")}`}`,
          en: `${rate.source}${rate.day === null ? ", day not stated" : `, ${formatDay(rate.day, "en")}`}`,
        },
      });
      const stretch = considered(context, vnd.series);
      return { series: vnd.series, stretch, exchangeRate: rate, emptyReason: "no-data" };
    }
  }
  log.exclude(own.exclusions.byReason);
  const stretch = considered(context, own.series);
  const onlyVnd = vnd !== undefined && vnd.series.size > 0;
  return {
    series: own.series,
    stretch,
    exchangeRate: undefined,
    emptyReason: onlyVnd && rate === undefined ? "exchange-rate-missing" : "no-data",
  };
}

/** Takes note of the figures of a series and of its breaks. */
function considered(context: TargetContext, series: AnnualSeries): Stretch {
  const stretch = stretchOf(context);
  context.log.consider(series.values(), stretch);
  noteBreaks(context, stretch, series.keys());
  return stretch;
}

/** Writes down the figure of a year and returns its value in a unit. */
export function useFigure(
  context: TargetContext,
  {
    vintage,
    unit,
    exchangeRate,
  }: {
    readonly vintage: AnnualVintage;
    readonly unit: UnitCode;
    readonly exchangeRate: ExchangeRate | undefined;
  },
): number | undefined {
  recordVintage(context.log, vintage);
  const { chosen, year } = vintage;
  return valueIn({ figure: chosen[0], year, unit, exchangeRate, log: context.log });
}
