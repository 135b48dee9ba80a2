import type { MarkName, TimeChart } from "./chart.ts";
import type { LegendEntry } from "./legend.ts";

/** Each mark of a chart once, in the order that a reader meets them. */
export function legendOf({ points, bands, lines, missing }: TimeChart): readonly LegendEntry[] {
  const order: readonly MarkName[] = [
    "used",
    "used-bar",
    "lower-bound-bar",
    "superseded",
    "unneeded",
    "planned",
  ];
  const marks = new Set<MarkName>([
    ...order.filter((mark) => points.some((point) => point.mark === mark)),
    ...points.map(({ mark }) => mark),
    ...(missing.length > 0 ? (["missing"] as const) : []),
    ...bands.map(({ mark }) => mark),
    ...lines.map(({ mark }) => mark),
    "as-of" as const,
  ]);
  // the line in or around a band is the same target
  if (marks.has("target-band")) marks.delete("target-line");
  if (marks.has("required-band")) marks.delete("required-path");
  return [...marks].map((mark) => ({ mark }));
}
