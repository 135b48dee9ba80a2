import type { MilestoneTarget } from "@kehoach/model";
import { calendarYear } from "./annual-figures.ts";
import { concludeOutcome, concludePace, isDue } from "./conclusion.ts";
import type { TargetContext } from "./target-context.ts";
import { targetSeries, useFigure } from "./target-series.ts";

/**
 * Assesses a thing that is done or not: the latest yes-no figure up to the due year, 1 or 0. Once done it stays
 * done, but one that was not done some years before its due year may have been done since. It has no pace.
 */
export function assessMilestone(context: TargetContext<MilestoneTarget>): void {
  const { series, exchangeRate } = targetSeries(context, "yes-no");
  const { due } = context.target;
  const dueYear = due === null ? undefined : calendarYear(due);
  const latest = [...series.values()].filter(({ year }) => year <= (dueYear ?? year)).at(-1);
  const stated =
    latest === undefined ? undefined : useFigure(context, { vintage: latest, unit: "yes-no", exchangeRate });
  const isStale = isDue(context) && latest?.year !== dueYear && stated !== 1;
  const value = isStale ? undefined : stated;
  concludeOutcome(context, {
    comparisons: value === undefined ? [] : [{ name: "done", value, bound: { kind: "exactly", value: 1 } }],
    direction: "increase",
    tolerance: 0,
    reason: "no-data",
  });
  const reason = value === undefined ? "no-data" : "target-not-quantified";
  concludePace(context, { ratios: [], combination: "all", reason });
}
