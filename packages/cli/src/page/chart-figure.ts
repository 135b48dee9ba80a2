import type { Assessment, Indicator, Language, Plan, Target } from "@kehoach/model";
import type { Spec } from "vega";
import type { FigureRecord } from "./figure-records.ts";
import type { LegendEntry } from "./legend.ts";

/** One target with all that the page tells of it. */
export interface TargetView<SomeTarget extends Target = Target> {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly target: SomeTarget;
  readonly assessment: Assessment;
  readonly records: readonly FigureRecord[];
  readonly language: Language;
}

/** A line of a chart as a column of the table behind it. */
export interface LineColumn {
  readonly heading: string;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

/** A chart that can be drawn, with what stands beside and behind it. */
export interface ChartFigure {
  readonly title: string;
  /** What the chart shows, for who cannot see it. */
  readonly description: string;
  readonly spec: Spec;
  readonly legend: readonly LegendEntry[];
  readonly columns: readonly LineColumn[];
}
