import type { Language } from "@kehoach/model";
import type { Spec } from "vega";
import type { TimeChart } from "./chart.ts";
import { COLOURS } from "./chart-colours.ts";
import { asOfYear, BOTTOM, CHART_WIDTH, frameOf, PLOT_HEIGHT, TOP } from "./chart-frame.ts";
import { labelLayer } from "./chart-labels.ts";
import { bandLayer, barLayer, type Layer, lineLayer, pointLayer } from "./chart-layers.ts";
import { FONT_SIZE } from "./text-width.ts";

/** Texts and lines of axes as all charts have them. */
export const AXIS_LOOK = {
  aria: false,
  domain: false,
  ticks: false,
  labelColor: COLOURS.ink,
  labelFontSize: FONT_SIZE,
  gridColor: COLOURS.grid,
  labelBound: false,
  labelOverlap: false,
} as const;

/** The chart in the language of the plotting library; `undefined` where there is nothing that it could draw. */
export function timeChartSpec(chart: TimeChart, language: Language): Spec | undefined {
  const frame = frameOf(chart, language);
  if (frame === undefined) return undefined;
  const { ticks, tickTexts, left, width } = frame;
  const asOf: Layer = lineLayer(
    {
      mark: "as-of",
      points: [ticks.low, ticks.high].map((value) => ({ year: asOfYear(chart), value })),
    },
    chart.lines.length,
  );
  const layers = [
    ...chart.bands.map(bandLayer),
    barLayer(chart, frame),
    ...chart.lines.map(lineLayer),
    asOf,
    pointLayer(chart),
    labelLayer(chart, frame),
  ];
  return {
    width,
    height: PLOT_HEIGHT,
    autosize: "none",
    padding: { left, right: CHART_WIDTH - left - width, top: TOP, bottom: BOTTOM },
    // axis labels by value: the library would format them by its own rules
    signals: [
      {
        name: "valueTexts",
        value: Object.fromEntries(ticks.values.map((value, i) => [value, tickTexts[i]])),
      },
    ],
    data: layers.map(({ data }) => data),
    scales: [
      {
        name: "years",
        type: "linear",
        domain: [chart.years.from, chart.years.to],
        range: "width",
        zero: false,
        nice: false,
      },
      {
        name: "values",
        type: "linear",
        domain: [ticks.low, ticks.high],
        range: "height",
        zero: false,
        nice: false,
      },
    ],
    axes: [
      {
        scale: "values",
        orient: "left",
        grid: true,
        values: [...ticks.values],
        ...AXIS_LOOK,
        encode: { labels: { update: { text: { signal: "valueTexts[datum.value]" } } } },
      },
      {
        scale: "years",
        orient: "bottom",
        values: [...chart.ticks],
        format: "d",
        ...AXIS_LOOK,
        domain: true,
        domainColor: COLOURS.muted,
        ticks: true,
        tickColor: COLOURS.muted,
      },
    ],
    marks: layers.map(({ mark }) => mark),
  };
}
