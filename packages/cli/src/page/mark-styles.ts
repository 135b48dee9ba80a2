import type { MarkName } from "./chart.ts";
import { COLOURS } from "./chart-colours.ts";

/** How the plotting library draws a mark; the legend repeats it. */
export interface MarkStyle {
  readonly stroke: string;
  readonly fill: string;
  readonly width: number;
  readonly dash: readonly number[];
  /** Shape and size of points, as Vega names them. */
  readonly shape: string;
  readonly size: number;
}

function style(own: Partial<MarkStyle>): MarkStyle {
  return { stroke: "none", fill: "none", width: 1.5, dash: [], shape: "circle", size: 60, ...own };
}

/** The look of every mark. Marks differ in shape, fill or dashes, never in colour alone. */
export const MARK_STYLES: Readonly<Record<MarkName, MarkStyle>> = {
  used: style({ stroke: COLOURS.used, fill: COLOURS.used, size: 75 }),
  "used-bar": style({ stroke: COLOURS.used, fill: COLOURS.used, width: 1, shape: "square" }),
  "lower-bound-bar": style({ stroke: COLOURS.used, dash: [3, 2], shape: "square" }),
  superseded: style({ stroke: COLOURS.ink, fill: COLOURS.paper, size: 50 }),
  unneeded: style({ stroke: COLOURS.ink, shape: "cross", fill: COLOURS.muted, width: 0.5, size: 40 }),
  planned: style({ stroke: COLOURS.planned, fill: COLOURS.paper, shape: "triangle-up", size: 55 }),
  "target-line": style({ stroke: COLOURS.target, width: 2.5 }),
  "target-band": style({ stroke: COLOURS.target, fill: COLOURS.targetFill, width: 1 }),
  "required-path": style({ stroke: COLOURS.target, width: 2, dash: [2, 3] }),
  "required-band": style({ stroke: COLOURS.target, width: 2, dash: [2, 3] }),
  projection: style({ stroke: COLOURS.projection, width: 2, dash: [7, 4] }),
  average: style({ stroke: COLOURS.projection, width: 2.5 }),
  "as-of": style({ stroke: COLOURS.ink, width: 1, dash: [8, 2, 2, 2] }),
  missing: style({ stroke: COLOURS.muted, width: 1, dash: [3, 3], shape: "square" }),
  "scope-0": style({ stroke: COLOURS.used, fill: COLOURS.used, size: 65 }),
  "scope-1": style({ stroke: COLOURS.planned, fill: COLOURS.paper, shape: "square", size: 60 }),
  "scope-2": style({ stroke: COLOURS.projection, fill: COLOURS.projection, shape: "triangle-up", size: 65 }),
  "scope-3": style({ stroke: COLOURS.target, fill: COLOURS.paper, shape: "diamond", size: 75 }),
};
