import type { MilestoneTarget } from "@kehoach/model";
import { concludeOutcome, concludePace } from "./conclusion.ts";
import type { TargetContext } from "./target-context.ts";
import { targetSeries, useFigure } from "./target-series.ts";

/** Assesses a thing that is done or not: the latest yes-no figure, 1 or 0. It has no pace. */
export function assessMilestone(context: TargetContext<MilestoneTarget>): void {
  const { series, exchangeRate } = targetSeries(context, "yes-no");
  const latest = [...series.values()].at(-1);
  const value =
    latest === undefined ? undefined : useFigure(context, { vintage: latest, unit: "yes-no", exchangeRate });
  concludeOutcome(context, {
    comparisons: value === undefined ? [] : [{ name: "done", value, bound: { kind: "exactly", value: 1 } }],
    direction: "increase",
    tolerance: 0,
    reason: "no-data",
  });
  const reason = value === undefined ? "no-data" : "target-not-quantified";
  concludePace(context, { ratios: [], combination: "all", reason });
}
