import { indicatorAssumptions, type TargetContext } from "./target-context.ts";

/**
 * The year that progress is counted from, written down as an assumption: the one that the caller names, whether
 * it has a figure or not; else the year before the plan's horizon, or the earliest later year that has a figure.
 *
 * `years` are those that have a figure, `apart` those whose figure lies beyond a break of the series; in order.
 *
 * @returns `undefined` if no year from the one before the horizon on has a figure.
 */
export function baselineYear(
  context: TargetContext,
  { years, apart }: { readonly years: readonly number[]; readonly apart: readonly number[] },
): number | undefined {
  const stated = indicatorAssumptions(context).baseYear;
  const wanted = context.plan.horizon.from - 1;
  const year = stated ?? years.find((candidate) => candidate >= wanted);
  if (year === undefined) return undefined;
  const because =
    stated !== undefined
      ? null
      : year === wanted
        ? { vi: "năm liền trước thời kỳ kế hoạch", en: "the year before the plan's horizon" }
        : apart.some((other) => other >= wanted && other < year)
          ? {
              vi: "năm sớm nhất sau chỗ đứt của chuỗi số liệu",
              en: "the earliest year after the break of the series",
            }
          : {
              vi: `năm ${wanted} không có số liệu, lấy năm sớm nhất sau đó`,
              en: `${wanted} has no figure, the earliest later year is taken`,
            };
  const origin = stated === undefined ? "default" : "caller";
  context.log.add({ step: "assumption", name: "base-year", value: year, unit: null, origin, because });
  return year;
}

/** Whether a figure that progress could have been counted from lies beyond a break of the series. */
export function breakTookBaseline(context: TargetContext, apart: readonly number[]): boolean {
  const first = indicatorAssumptions(context).baseYear ?? context.plan.horizon.from - 1;
  return apart.some((year) => year >= first);
}
