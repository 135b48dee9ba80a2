import type { ChartFigure, TargetView } from "./chart-figure.ts";
import { compositionChart } from "./composition-chart.ts";
import { cumulativeCharts } from "./cumulative-charts.ts";
import { growthChart } from "./growth-chart.ts";
import { increaseCharts } from "./increase-charts.ts";
import { levelChart } from "./level-chart.ts";

/** The charts of a target, as its kind wants them; none where there is no figure to draw. */
export function chartsOf(view: TargetView): readonly ChartFigure[] {
  const { target } = view;
  const present = (figure: ChartFigure | undefined): readonly ChartFigure[] =>
    figure === undefined ? [] : [figure];
  switch (target.kind) {
    case "level":
      return present(levelChart({ ...view, target }));
    case "average-growth":
      return present(growthChart({ ...view, target }));
    case "composition":
      return present(compositionChart({ ...view, target }));
    case "cumulative":
      return cumulativeCharts({ ...view, target });
    case "increase":
      return increaseCharts({ ...view, target });
    case "milestone":
    case "direction":
      return [];
  }
}
