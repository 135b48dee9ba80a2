import {
  type Bound,
  formatNumber,
  formatQuantity,
  type Language,
  type SingleBound,
  type UnitCode,
} from "@kehoach/model";
import type { ChartBand, ChartLine, EndLabel, YearStretch } from "./chart.ts";

const SIGNS: Readonly<Record<SingleBound["kind"], string>> = {
  "at-least": "≥",
  "more-than": ">",
  "at-most": "≤",
  "less-than": "<",
  exactly: "=",
  approximately: "≈",
};

/** A bound as it stands in the margin of a chart: `≥ 30%`, `88–90%`. */
function boundSign(bound: Bound, unit: UnitCode, language: Language): string {
  // the unit of an axis stands above it; a percent sign is short enough to be said again
  const amount = (value: number): string =>
    unit === "percent"
      ? formatQuantity({ value, unit }, { language, decimals: 4 })
      : formatNumber(value, { language, decimals: 4 });
  if (bound.kind !== "between") return `${SIGNS[bound.kind]} ${amount(bound.value)}`;
  const { low, high } = bound;
  if (low === null) return high === null ? "" : `≤ ${amount(high)}`;
  if (high === null) return `≥ ${amount(low)}`;
  return `${formatNumber(low, { language, decimals: 4 })}–${amount(high)}`;
}

/** How a chart shows a bound over some years: a line, a band or both, and its words in the margin. */
export function boundMarks({
  bound,
  unit,
  tolerance,
  years: { from, to },
  language,
}: {
  readonly bound: Bound;
  readonly unit: UnitCode;
  /** Half width of an approximate bound as a part of it. */
  readonly tolerance: number;
  readonly years: YearStretch;
  readonly language: Language;
}): {
  readonly bands: readonly ChartBand[];
  readonly lines: readonly ChartLine[];
  readonly endLabels: readonly EndLabel[];
} {
  const text = boundSign(bound, unit, language);
  const line = (value: number): ChartLine => ({
    mark: "target-line",
    points: [
      { year: from, value },
      { year: to, value },
    ],
  });
  const band = (low: number, high: number): ChartBand => ({
    mark: "target-band",
    points: [
      { year: from, low, high },
      { year: to, low, high },
    ],
  });
  const label = (value: number): EndLabel => ({ mark: "target-line", value, text });
  if (bound.kind === "between") {
    const { low, high } = bound;
    const ends = [low, high].filter((end) => end !== null);
    return {
      bands: low === null || high === null ? [] : [band(low, high)],
      lines: ends.map(line),
      endLabels: ends.length === 0 ? [] : [label(ends.reduce((sum, end) => sum + end / ends.length, 0))],
    };
  }
  const { kind, value } = bound;
  const isWide = kind === "approximately" && tolerance > 0;
  const reach = Math.abs(value) * tolerance;
  return {
    bands: isWide ? [band(value - reach, value + reach)] : [],
    lines: [line(value)],
    endLabels: [label(value)],
  };
}
