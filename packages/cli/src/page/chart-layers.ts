import type { Data, Mark } from "vega";
import type { ChartBand, ChartLine, MarkName, TimeChart } from "./chart.ts";
import type { Frame } from "./chart-frame.ts";
import { MARK_STYLES } from "./mark-styles.ts";

/** In years. */
const BAR_WIDTH = 0.75;

/** A layer of a chart: a mark and the data that it is drawn from. */
export interface Layer {
  readonly data: Data;
  readonly mark: Mark;
}

const YEAR = { scale: "years", field: "year" } as const;
const VALUE = { scale: "values", field: "value" } as const;

function looks(mark: MarkName): object {
  const { stroke, fill, width, dash, shape, size } = MARK_STYLES[mark];
  return { stroke, fill, width, dash, shape, size };
}

const LOOKS = {
  stroke: { field: "stroke" },
  fill: { field: "fill" },
  strokeWidth: { field: "width" },
  strokeDash: { field: "dash" },
} as const;

/** The space between two lines. */
export function bandLayer({ mark, points }: ChartBand, index: number): Layer {
  const name = `band${index}`;
  return {
    data: { name, values: points.map(({ year, low, high }) => ({ year, value: low, high })) },
    mark: {
      type: "area",
      from: { data: name },
      encode: {
        enter: {
          x: YEAR,
          y: VALUE,
          y2: { scale: "values", field: "high" },
          fill: { value: MARK_STYLES[mark].fill },
          fillOpacity: { value: mark === "required-band" ? 0.5 : 1 },
        },
      },
    },
  };
}

/** A line through values. */
export function lineLayer({ mark, points }: ChartLine, index: number): Layer {
  const name = `line${index}`;
  const { stroke, width, dash } = MARK_STYLES[mark];
  return {
    data: { name, values: [...points] },
    mark: {
      type: "line",
      from: { data: name },
      encode: {
        enter: {
          x: YEAR,
          y: VALUE,
          stroke: { value: stroke },
          strokeWidth: { value: width },
          strokeDash: { value: [...dash] },
          strokeCap: { value: "butt" },
        },
      },
    },
  };
}

/** Bars, and the gaps of years without a figure. */
export function barLayer({ points, missing }: TimeChart, { ticks }: Frame): Layer {
  const bar = (mark: MarkName, year: number, value: number): object => ({
    year: year - BAR_WIDTH / 2,
    right: year + BAR_WIDTH / 2,
    value,
    ...looks(mark),
  });
  const bars = points
    .filter(({ mark }) => mark.endsWith("-bar"))
    .map(({ mark, year, value }) => bar(mark, year, value));
  const gaps = missing.map(({ year }) => bar("missing", year, ticks.high));
  return {
    data: { name: "bars", values: [...bars, ...gaps] },
    mark: {
      type: "rect",
      from: { data: "bars" },
      encode: {
        enter: {
          x: YEAR,
          x2: { scale: "years", field: "right" },
          y: VALUE,
          y2: { scale: "values", value: 0 },
          ...LOOKS,
        },
      },
    },
  };
}

/** Points; what the verdict rests on lies on top. */
export function pointLayer({ points }: TimeChart): Layer {
  const rank: readonly MarkName[] = ["unneeded", "planned", "superseded"];
  const own = points
    .filter(({ mark }) => !mark.endsWith("-bar"))
    // what counts lies on top
    .sort((a, b) => ((rank.indexOf(a.mark) + 4) % 4) - ((rank.indexOf(b.mark) + 4) % 4));
  return {
    data: { name: "points", values: own.map(({ mark, year, value }) => ({ year, value, ...looks(mark) })) },
    mark: {
      type: "symbol",
      from: { data: "points" },
      encode: {
        enter: { x: YEAR, y: VALUE, shape: { field: "shape" }, size: { field: "size" }, ...LOOKS },
      },
    },
  };
}
