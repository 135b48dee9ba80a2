/** How a mark of a chart looks and what the legend calls it. */
export type MarkName =
  | "used"
  | "used-bar"
  | "lower-bound-bar"
  | "superseded"
  | "unneeded"
  | "planned"
  | "target-line"
  | "target-band"
  | "required-path"
  | "required-band"
  | "projection"
  | "average"
  | "as-of"
  | "missing"
  | "scope-0"
  | "scope-1"
  | "scope-2"
  | "scope-3";

/** A stretch of a chart from one year to another; years are positions, so 2020.5 lies behind 2020. */
export interface YearStretch {
  readonly from: number;
  readonly to: number;
}

/** A figure in a chart. */
export interface ChartPoint {
  readonly mark: MarkName;
  readonly year: number;
  readonly value: number;
  /** The number beside it, `null` for none. */
  readonly label: string | null;
}

/** A line through values. */
export interface ChartLine {
  readonly mark: MarkName;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

/** The space between two lines. */
export interface ChartBand {
  readonly mark: "target-band" | "required-band";
  readonly points: readonly { readonly year: number; readonly low: number; readonly high: number }[];
}

/** A number in the right margin, at the height of what it belongs to. */
export interface EndLabel {
  readonly mark: MarkName;
  readonly value: number;
  readonly text: string;
}

/** Values over years: what {@link timeChartSpec} draws. */
export interface TimeChart {
  readonly years: YearStretch;
  /** Years that are written below the chart. */
  readonly ticks: readonly number[];
  /** Whether the values begin at zero, as bars must. */
  readonly fromZero: boolean;
  /** What the values are counted in. */
  readonly unit: string;
  readonly bands: readonly ChartBand[];
  readonly lines: readonly ChartLine[];
  /** Points and bars; a bar is as wide as three quarters of a year. */
  readonly points: readonly ChartPoint[];
  readonly endLabels: readonly EndLabel[];
  /** Years without the figure that they need. */
  readonly missing: readonly { readonly year: number; readonly text: string }[];
  readonly asOf: { readonly position: number; readonly text: string };
}
