import { type AverageGrowthTarget, describeBound } from "@kehoach/model";
import { boundMarks } from "./bound-marks.ts";
import type { ChartBand, ChartLine, EndLabel, TimeChart } from "./chart.ts";
import type { ChartFigure, LineColumn, TargetView } from "./chart-figure.ts";
import { legendOf } from "./chart-legend.ts";
import { chartNumber, chartPoints, hasObservations } from "./chart-points.ts";
import { asOfMark, projectionHeading, requiredHeading, unitText, usedInWords } from "./chart-texts.ts";
import { baseYearOf, formulasOf, toleranceOf } from "./derivation-facts.ts";
import { missingYears } from "./missing-years.ts";
import { timeChartSpec } from "./time-chart-spec.ts";
import { yearOf } from "./year-of.ts";
import { yearTicks } from "./year-ticks.ts";

// a bar stands around its year, and a stretch of years goes from edge to edge
const HALF = 0.5;

/** The years whose growth is averaged, where they are known. */
function spanOf({
  target,
  assessment,
}: TargetView<AverageGrowthTarget>): { from: number; to: number } | undefined {
  const baseYear = baseYearOf(assessment);
  const dueYear = target.due === null ? undefined : yearOf(target.due);
  if (baseYear !== undefined && dueYear !== undefined && baseYear < dueYear) {
    return { from: baseYear + 1, to: dueYear };
  }
  return target.years ?? target.assumedYears?.value;
}

/** The growth that the years to come need, and the average of those gone by. */
function paceMarks(
  { assessment, language }: TargetView<AverageGrowthTarget>,
  { from, to }: { readonly from: number; readonly to: number },
): {
  readonly lines: readonly ChartLine[];
  readonly bands: readonly ChartBand[];
  readonly endLabels: readonly EndLabel[];
  readonly columns: readonly LineColumn[];
} {
  const [average] = formulasOf(assessment, /^averageGrowth$/);
  if (average === undefined) return { lines: [], bands: [], endLabels: [], columns: [] };
  const rates = average.inputs["rates"];
  const last = from - 1 + (typeof rates === "object" ? rates.length : 0);
  const flat = (mark: ChartLine["mark"], value: number, start: number, end: number): ChartLine => ({
    mark,
    points: [
      { year: start - HALF, value },
      { year: end + HALF, value },
    ],
  });
  const remaining = last < to ? formulasOf(assessment, /^remainingRequiredGrowth(?:Low|High)?$/) : [];
  const needed = remaining.map(({ value }) => value);
  const [least, most] = [Math.min(...needed), Math.max(...needed)];
  const left = Array.from({ length: Math.max(0, to - last) }, (_, index) => last + 1 + index);
  const column = (heading: string, value: number): LineColumn => ({
    heading,
    points: left.map((year) => ({ year, value })),
  });
  const lines = [flat("average", average.value, from, last)];
  if (left.length > 0) lines.push(flat("projection", average.value, last + 1, to));
  const text = [...new Set(needed)]
    .sort((a, b) => a - b)
    .map((value) => chartNumber(value, language))
    .join("–");
  return {
    lines: [...lines, ...needed.map((value) => flat("required-path", value, last + 1, to))],
    bands:
      needed.length < 2
        ? []
        : [
            {
              mark: "required-band",
              points: [last + 1 - HALF, to + HALF].map((year) => ({ year, low: least, high: most })),
            },
          ],
    endLabels: [
      { mark: "average", value: average.value, text: `${chartNumber(average.value, language)}%` },
      ...(needed.length === 0
        ? []
        : [{ mark: "required-path" as const, value: least / 2 + most / 2, text: `${text}%` }]),
    ],
    columns: [
      ...remaining.map(({ result, value }) => column(requiredHeading(result, language), value)),
      ...(left.length > 0 ? [column(projectionHeading(language), average.value)] : []),
    ],
  };
}

/** The chart of an average growth: the growth of each year, the range aimed at, and what the years left need. */
export function growthChart(view: TargetView<AverageGrowthTarget>): ChartFigure | undefined {
  const { target, indicator, assessment, records, language } = view;
  if (!hasObservations(records)) return undefined;
  const points = chartPoints(records, { language, usedMark: "used-bar" });
  const known = points.map(({ year }) => year);
  const span = spanOf(view) ?? { from: Math.min(...known), to: Math.max(...known) };
  const years = {
    from: Math.min(span.from, ...known) - HALF,
    to: Math.max(span.to, ...known) + HALF,
  };
  const goal = boundMarks({
    bound: target.bound,
    unit: target.unit,
    tolerance: toleranceOf(assessment),
    years: { from: span.from - HALF, to: span.to + HALF },
    language,
  });
  const pace = paceMarks(view, span);
  const asOf = asOfMark(assessment.asOf, language);
  const chart: TimeChart = {
    years,
    ticks: yearTicks(years, span.to),
    fromZero: true,
    unit: { vi: "% mỗi năm", en: "% a year" }[language],
    bands: [...goal.bands, ...pace.bands],
    lines: [...goal.lines, ...pace.lines],
    points,
    endLabels: [...goal.endLabels, ...pace.endLabels],
    missing: missingYears(view),
    // a year fills the place around its bar
    asOf: { ...asOf, position: asOf.position + HALF },
  };
  const spec = timeChartSpec(chart, language);
  if (spec === undefined) return undefined;
  const name = indicator.shortName[language];
  const wanted = describeBound(target)[language];
  return {
    title: {
      vi: `${name} từng năm, và mức bình quân phấn đấu`,
      en: `${name} by year, and the average aimed at`,
    }[language],
    description: {
      vi: `Đơn vị: ${unitText(target.unit, "vi")}. ${usedInWords(points, "vi")} Mức phấn đấu: bình quân ${wanted} mỗi năm trong ${span.from}–${span.to}.`,
      en: `Unit: ${unitText(target.unit, "en")}. ${usedInWords(points, "en")} Target: an average of ${wanted} a year over ${span.from}–${span.to}.`,
    }[language],
    spec,
    legend: legendOf(chart).map((entry) =>
      entry.mark === "required-band" || entry.mark === "required-path"
        ? { ...entry, text: { vi: "cần có mỗi năm từ nay", en: "required a year from now on" }[language] }
        : entry,
    ),
    columns: pace.columns,
  };
}
