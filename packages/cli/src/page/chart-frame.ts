import { formatNumber, type Language } from "@kehoach/model";
import type { TimeChart } from "./chart.ts";
import { textWidth } from "./text-width.ts";
import { type ValueTicks, valueTicks } from "./value-ticks.ts";

/** Width of every chart in its own units; a narrow phone shows them nearly one to one. */
export const CHART_WIDTH = 400;

/** Room above and below the plot, and its height. */
export const TOP = 40;
export const BOTTOM = 26;
export const PLOT_HEIGHT = 200;

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(textWidth));
}

/** The measures of a chart and its way from years and values to places. */
export interface Frame {
  readonly left: number;
  readonly width: number;
  readonly ticks: ValueTicks;
  readonly tickTexts: readonly string[];
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

function valuesOf({ bands, lines, points }: TimeChart): readonly number[] {
  return [
    ...bands.flatMap((band) => band.points.flatMap(({ low, high }) => [low, high])),
    ...lines.flatMap((line) => line.points.map(({ value }) => value)),
    ...points.map(({ value }) => value),
  ];
}

/** The frame of a chart; `undefined` where no axis could hold its values. */
export function frameOf(chart: TimeChart, language: Language): Frame | undefined {
  const ticks = valueTicks(valuesOf(chart), chart);
  if (ticks === undefined) return undefined;
  const { decimals, low, high } = ticks;
  const tickTexts = ticks.values.map((value) =>
    formatNumber(value, { language, decimals, minimumDecimals: decimals }),
  );
  const left = Math.min(CHART_WIDTH / 3, widest(tickTexts) + 12);
  const right = Math.min(CHART_WIDTH / 3, widest(chart.endLabels.map(({ text }) => text)) + 14);
  const width = CHART_WIDTH - left - right;
  const { from, to } = chart.years;
  return {
    left,
    width,
    ticks,
    tickTexts,
    x: (year) => ((year - from) / (to - from)) * width,
    y: (value) => PLOT_HEIGHT * (1 - (value - low) / (high - low)),
  };
}

/** The place of the day of the assessment; at an edge for a day outside the chart. */
export function asOfYear({ asOf, years }: TimeChart): number {
  return Math.min(Math.max(asOf.position, years.from), years.to);
}
