import type { AnnualSeries, AnnualVintage } from "./annual-series.ts";
import { indicatorAssumptions, type TargetContext } from "./target-context.ts";

/**
 * The figure that progress of a level is counted from, written down as an assumption: the year that the caller
 * names; else the year before the plan's horizon, or the earliest later year that has a figure.
 *
 * @returns `undefined` if there is none.
 */
export function baselineOf(context: TargetContext, series: AnnualSeries): AnnualVintage | undefined {
  const stated = indicatorAssumptions(context).baseYear;
  if (stated !== undefined) {
    context.log.add({
      step: "assumption",
      name: "base-year",
      value: stated,
      unit: null,
      origin: "caller",
      because: null,
    });
    return series.get(stated);
  }
  const wanted = context.plan.horizon.from - 1;
  const year = [...series.keys()].find((candidate) => candidate >= wanted);
  if (year === undefined) return undefined;
  context.log.add({
    step: "assumption",
    name: "base-year",
    value: year,
    unit: null,
    origin: "default",
    because:
      year === wanted
        ? { vi: "năm liền trước thời kỳ kế hoạch", en: "the year before the plan's horizon" }
        : {
            vi: `năm ${wanted} không có số liệu, lấy năm sớm nhất sau đó`,
            en: `${wanted} has no figure, the earliest later year is taken`,
          },
  });
  return series.get(year);
}
