import { findingOf } from "@kehoach/model";
import { ruleRegress } from "../rules/rule-regress.ts";
import type { CheckContext, CheckRun, DatasetCheck } from "./dataset-check.ts";
import { SeriesCollection, type SeriesPoint } from "./series.ts";

/** Totals since a start go on for ever; those of a year begin anew with each year. */
function isSameTotal(basis: string, a: SeriesPoint, b: SeriesPoint): boolean {
  return basis === "cumulative" || a.end.slice(0, 4) === b.end.slice(0, 4);
}

function start(context: CheckContext): CheckRun {
  const collection = new SeriesCollection(context);
  return {
    observation(item) {
      if (item.observation.basis !== "period") collection.add(item);
      return [];
    },
    *end() {
      for (const { series, points } of collection.inOrder()) {
        let highest: SeriesPoint | undefined;
        for (const point of points) {
          const { basis, indicator, component } = series;
          if (highest !== undefined && !isSameTotal(basis, highest, point)) highest = undefined;
          if (highest !== undefined && point.value < highest.value && highest.end < point.end) {
            // a fall before what was sent is no news; one after it is
            const at = point.place ?? highest.place;
            if (at !== null) {
              yield findingOf(ruleRegress, {
                parameters: {
                  indicator: component === null ? indicator : `${indicator}.${component}`,
                  period: point.period,
                  value: point.text,
                  earlierPeriod: highest.period,
                  earlierValue: highest.text,
                },
                location: at,
                value: point.place === null ? highest.text : point.text,
                related: [point.place, highest.place].flatMap((place) =>
                  place === null || place === at ? [] : [place],
                ),
              });
            }
          }
          if (highest === undefined || point.value >= highest.value) highest = point;
        }
      }
    },
  };
}

/** Running totals do not fall, neither among the rows nor against the history. */
export const regressCheck: DatasetCheck = { rules: [ruleRegress], start };
