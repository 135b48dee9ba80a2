import { type Finding, findingOf, type IndicatorNature, type Observation } from "@kehoach/model";
import { ruleRegress } from "../rules/rule-regress.ts";
import type { CheckContext, CheckRun, DatasetCheck } from "./dataset-check.ts";
import { type Series, SeriesCollection, type SeriesPoint } from "./series.ts";

/** What makes a figure part of a running total: figures of one total have the same key. */
type TotalKey = (point: SeriesPoint) => string;

const SINCE_EVER: TotalKey = () => "";
const OF_A_YEAR: TotalKey = ({ end }) => end.slice(0, 4);
// six months of a flow are part of the nine months that begin on the same day
const SINCE_A_DAY: TotalKey = ({ start }) => start;

function totalKeyOf(basis: Observation["basis"], nature: IndicatorNature | undefined): TotalKey | undefined {
  if (basis === "cumulative" || nature === "stock") return SINCE_EVER;
  if (basis === "year-to-date") return OF_A_YEAR;
  return nature === "flow" ? SINCE_A_DAY : undefined;
}

function fall(
  series: Series,
  { highest, point }: Record<"highest" | "point", SeriesPoint>,
): Finding | undefined {
  // a fall before what was sent is no news; one after it is
  const at = point.place ?? highest.place;
  if (at === null) return undefined;
  const { indicator, component } = series;
  return findingOf(ruleRegress, {
    parameters: {
      indicator: component === null ? indicator : `${indicator}.${component}`,
      period: point.period,
      value: point.text,
      earlierPeriod: highest.period,
      earlierValue: highest.text,
    },
    location: at,
    value: point.place === null ? highest.text : point.text,
    related: [point.place, highest.place].flatMap((place) => (place === null || place === at ? [] : [place])),
  });
}

function* fallsIn(
  series: Series,
  { points, keyOf }: { readonly points: readonly SeriesPoint[]; readonly keyOf: TotalKey },
): Generator<Finding> {
  const highestOf = new Map<string, SeriesPoint>();
  for (const point of points) {
    const key = keyOf(point);
    const highest = highestOf.get(key);
    if (highest === undefined || point.value >= highest.value) highestOf.set(key, point);
    else if (highest.end < point.end) {
      const found = fall(series, { highest, point });
      if (found !== undefined) yield found;
    }
  }
}

function start(context: CheckContext): CheckRun {
  const natures = new Map(context.plan.indicators.map(({ code, nature }) => [code, nature]));
  const keyOf = ({ indicator, basis }: Pick<Observation, "indicator" | "basis">): TotalKey | undefined =>
    totalKeyOf(basis, natures.get(indicator));
  const collection = new SeriesCollection(context);
  return {
    observation(item) {
      if (keyOf(item.observation) !== undefined) collection.add(item);
      return [];
    },
    *end() {
      for (const { series, points } of collection.inOrder()) {
        const key = keyOf(series);
        if (key !== undefined) yield* fallsIn(series, { points, keyOf: key });
      }
    },
    skipped: () => collection.cut(ruleRegress.id),
  };
}

/**
 * Running totals do not fall, neither among the rows nor against the history: those that say they are totals, indicators
 * that are totals by their nature, and parts of a year that begin on the same day.
 */
export const regressCheck: DatasetCheck = { rules: [ruleRegress], start };
