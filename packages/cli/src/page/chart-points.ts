import { formatNumber, type Language } from "@kehoach/model";
import type { ChartPoint, MarkName } from "./chart.ts";
import type { FigureRecord, FigureRole } from "./figure-records.ts";

const MARKS: Readonly<Record<Exclude<FigureRole, "excluded">, MarkName>> = {
  used: "used",
  superseded: "superseded",
  unneeded: "unneeded",
  planned: "planned",
};

/** Decimals that a number beside a mark has at most: four digits say enough. */
function decimalsOf(value: number): number {
  return Math.abs(value) < 1000 ? 2 : 0;
}

/** A number beside a mark of a chart. */
export function chartNumber(value: number, language: Language): string {
  return formatNumber(value, { language, decimals: decimalsOf(value) });
}

/** The number of a figure with its published decimals, as long as it stands in the unit that it was published in. */
function figureNumber({ observation }: FigureRecord, value: number, language: Language): string {
  const decimals = decimalsOf(value);
  const minimumDecimals = value === observation.value ? Math.min(observation.decimals, decimals) : 0;
  return formatNumber(value, { language, decimals, minimumDecimals });
}

/** Figures as points or bars, the same figure of the same year once; what the verdict rests on has its number. */
export function chartPoints(
  records: readonly FigureRecord[],
  { language, usedMark }: { readonly language: Language; readonly usedMark: "used" | "used-bar" },
): readonly ChartPoint[] {
  const points = new Map<string, ChartPoint>();
  const rank: readonly FigureRole[] = ["used", "superseded", "unneeded", "planned"];
  const ordered = [...records].sort((a, b) => rank.indexOf(a.role) - rank.indexOf(b.role));
  for (const record of ordered) {
    const { point, role } = record;
    if (point === null || role === "excluded") continue;
    // a plan that came out as planned is still two things
    const key = `${point.year} ${point.value} ${role === "planned"}`;
    if (points.has(key)) continue;
    const isUsed = role === "used";
    points.set(key, {
      ...point,
      mark: isUsed ? usedMark : MARKS[role],
      label: isUsed ? figureNumber(record, point.value, language) : null,
    });
  }
  return [...points.values()].sort((a, b) => a.year - b.year);
}

/** Whether there is an observation to be drawn; plans are none. */
export function hasObservations(records: readonly FigureRecord[]): boolean {
  return records.some(({ point, role }) => point !== null && role !== "planned" && role !== "excluded");
}
