import { describeBound, type LevelTarget } from "@kehoach/model";
import { boundMarks } from "./bound-marks.ts";
import type { ChartLine, EndLabel, TimeChart } from "./chart.ts";
import type { ChartFigure, TargetView } from "./chart-figure.ts";
import { legendOf } from "./chart-legend.ts";
import { chartNumber, chartPoints, hasObservations } from "./chart-points.ts";
import { asOfMark, projectionHeading, requiredHeading, unitText, usedInWords } from "./chart-texts.ts";
import { baseYearOf, formulasOf, inputOf, toleranceOf } from "./derivation-facts.ts";
import { type Path, pathPoints } from "./path-points.ts";

import { timeChartSpec } from "./time-chart-spec.ts";
import { yearOf } from "./year-of.ts";
import { yearTicks } from "./year-ticks.ts";

/** A way through the chart of a level: what is required from the base year, or what comes at the pace so far. */
interface LevelPath {
  readonly mark: "required-path" | "projection";
  readonly heading: string;
  readonly points: ChartLine["points"];
}

/** The paths that the calculation of the pace contains, by the method that it used. */
function levelPaths(
  { assessment, language }: Pick<TargetView, "assessment" | "language">,
  dueYear: number | undefined,
): readonly LevelPath[] {
  const baseYear = baseYearOf(assessment);
  if (baseYear === undefined || dueYear === undefined) return [];
  const required = formulasOf(assessment, /^required(?:Growth|ChangePerYear)(?:Low|High)?$/);
  const past = formulasOf(assessment, /^(?:averageGrowth|changePerYear)$/);
  return [...required, ...past].flatMap((step): LevelPath[] => {
    const [from, to, years] = ["from", "to", "years"].map((name) => inputOf(step, name));
    if (from === undefined || to === undefined || years === undefined) return [];
    const shape = step.formula === "change-per-year" ? "linear" : "geometric";
    const path: Path = { from, to, years, shape };
    const isRequired = step.result.startsWith("required");
    const points = pathPoints(path, { start: baseYear, until: Math.max(dueYear, baseYear + years) });
    return [
      {
        mark: isRequired ? "required-path" : "projection",
        heading: isRequired ? requiredHeading(step.result, language) : projectionHeading(language),
        // what lies behind the latest figure is no projection
        points: isRequired ? points : points.filter(({ year }) => year >= baseYear + years),
      },
    ];
  });
}

/** The chart of a level: figures, target, the path required from the base year and the one at the pace so far. */
export function levelChart(view: TargetView<LevelTarget>): ChartFigure | undefined {
  const { target, indicator, assessment, records, language } = view;
  if (!hasObservations(records)) return undefined;
  const { bound, unit } = target;
  const points = chartPoints(records, { language, usedMark: "used" });
  const dueYear = target.due === null ? undefined : yearOf(target.due);
  const asOf = asOfMark(assessment.asOf, language);
  const shown = [
    ...points.map(({ year }) => year),
    asOf.position,
    ...(dueYear === undefined ? [] : [dueYear]),
  ];
  const years = { from: Math.floor(Math.min(...shown)) - 0.5, to: Math.ceil(Math.max(...shown)) + 0.35 };
  const paths = levelPaths(view, dueYear);
  const goal = boundMarks({ bound, unit, tolerance: toleranceOf(assessment), years, language });
  const projected = paths.find(({ mark }) => mark === "projection")?.points.at(-1);
  const endLabels: EndLabel[] = [...goal.endLabels];
  if (projected !== undefined) {
    const { value } = projected;
    endLabels.push({ mark: "projection", value, text: chartNumber(value, language) });
  }
  const chart: TimeChart = {
    years,
    ticks: yearTicks(years, dueYear ?? Math.ceil(asOf.position)),
    fromZero: false,
    unit: unitText(unit, language),
    bands: goal.bands,
    lines: [...goal.lines, ...paths],
    points,
    endLabels,
    missing: [],
    asOf,
  };
  const spec = timeChartSpec(chart, language);
  if (spec === undefined) return undefined;
  const name = indicator.shortName[language];
  const wanted = describeBound(target)[language];
  const ahead =
    projected === undefined
      ? ""
      : {
          vi: ` Nếu giữ tốc độ đến nay, năm ${projected.year} là ${chartNumber(projected.value, language)}.`,
          en: ` If the pace so far goes on, ${projected.year} has ${chartNumber(projected.value, language)}.`,
        }[language];
  return {
    title: { vi: `${name} theo năm, và mức phấn đấu`, en: `${name} by year, and the target` }[language],
    description: {
      vi: `Đơn vị: ${chart.unit}. ${usedInWords(points, "vi")} Mức phấn đấu: ${wanted}.${ahead}`,
      en: `Unit: ${chart.unit}. ${usedInWords(points, "en")} Target: ${wanted}.${ahead}`,
    }[language],
    spec,
    legend: legendOf(chart),
    columns: paths.map(({ heading, points: values }) => ({ heading, points: values })),
  };
}
