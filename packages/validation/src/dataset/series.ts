import { periodInterval } from "@kehoach/calendar";
import { inUnit, type Location, type Observation, UNITS } from "@kehoach/model";
import type { CheckContext, LocatedObservation, SkippedRule } from "./dataset-check.ts";
import { canonicalPeriod, seriesKey } from "./figure-key.ts";

/** A figure in its place in a series. */
export interface SeriesPoint {
  readonly period: string;
  /** First and last day of the period. */
  readonly start: string;
  readonly end: string;
  /** In the unit of the first figure of the series. */
  readonly value: number;
  /** Value and unit as written. */
  readonly text: string;
  readonly publishedOn: string | null;
  /** Where it stands in the inputs, `null` for a figure of the history. */
  readonly place: Location | null;
}

/** The figures of one series: for each period the one that was published last. */
export interface Series {
  readonly indicator: string;
  readonly component: string | null;
  readonly basis: Observation["basis"];
  readonly unit: Observation["unit"];
  readonly points: Map<string, SeriesPoint>;
}

/** Figures in series that are kept at most. */
export const POINTS_LIMIT = 100_000;

const TOO_MANY: SkippedRule["because"] = {
  vi: `Bộ số liệu có hơn ${POINTS_LIMIT.toLocaleString("vi-VN")} điểm số liệu; các điểm sau đó không được so theo thời gian.`,
  en: `There are more than ${POINTS_LIMIT.toLocaleString("en")} figures in series; those after them were not compared over time.`,
};

/** Series as rows come, together with the history. */
export class SeriesCollection {
  readonly #series = new Map<string, Series>();
  #count = 0;
  #isCut = false;

  constructor({ history }: Pick<CheckContext, "history">) {
    for (const observation of history) this.#add(observation, null);
  }

  add({ observation, locationOf }: LocatedObservation): void {
    this.#add(observation, () => locationOf("value"));
  }

  /** That not all figures were looked at, as a reason for a rule; nothing if they were. */
  *cut(rule: string): Generator<SkippedRule> {
    if (this.#isCut) yield { rule, because: TOO_MANY };
  }

  /** Every series with its points in order of time. */
  *inOrder(): Generator<{ readonly series: Series; readonly points: readonly SeriesPoint[] }> {
    for (const series of this.#series.values()) {
      const points = [...series.points.values()].sort((a, b) =>
        a.end === b.end ? (a.start < b.start ? -1 : 1) : a.end < b.end ? -1 : 1,
      );
      yield { series, points };
    }
  }

  #add(observation: Observation, placeOf: (() => Location) | null): void {
    const { indicator, component, basis, unit, value, release, valueText, unitText, publishedOn } =
      observation;
    if (value === null || release === "planned") return;
    const key = seriesKey(observation);
    let series = this.#series.get(key);
    if (this.#count >= POINTS_LIMIT) {
      this.#isCut = true;
      return;
    }
    if (series === undefined) {
      series = { indicator, component, basis, unit, points: new Map() };
      this.#series.set(key, series);
    }
    const converted = inUnit({ value, from: unit, to: series.unit });
    if (converted === undefined) return;
    const period = canonicalPeriod(observation.period);
    const before = series.points.get(period);
    if (before !== undefined && !replaces({ publishedOn, placeOf }, before)) return;
    if (before === undefined) this.#count += 1;
    const text = `${valueText} ${unitText}`.trim();
    const place = placeOf === null ? null : placeOf();
    series.points.set(period, {
      period,
      ...periodInterval(period),
      value: converted,
      text,
      publishedOn,
      place,
    });
  }
}

/** Later publications replace earlier ones; of two without an order, what was sent replaces the history. */
function replaces(
  now: { readonly publishedOn: string | null; readonly placeOf: unknown },
  before: SeriesPoint,
): boolean {
  if (now.publishedOn !== null && before.publishedOn !== null && now.publishedOn !== before.publishedOn) {
    return now.publishedOn > before.publishedOn;
  }
  return now.placeOf !== null;
}

/** Whether values of a series are parts of a whole or rates, for which points and not ratios are compared. */
export function isRatio({ unit }: Series): boolean {
  const { dimension } = UNITS[unit];
  return dimension === "ratio" || dimension === "ratio-difference";
}
