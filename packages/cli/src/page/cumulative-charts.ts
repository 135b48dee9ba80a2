import { type CumulativeTarget, describeBound, formatNumber } from "@kehoach/model";
import { boundMarks } from "./bound-marks.ts";
import type { ChartLine, ChartPoint, EndLabel, TimeChart } from "./chart.ts";
import type { ChartFigure, LineColumn, TargetView } from "./chart-figure.ts";
import { legendOf } from "./chart-legend.ts";
import { chartNumber, chartPoints, hasObservations } from "./chart-points.ts";
import { asOfMark, projectionHeading, requiredHeading, unitText, usedInWords } from "./chart-texts.ts";
import { formulasOf, toleranceOf } from "./derivation-facts.ts";
import { missingYears } from "./missing-years.ts";
import { timeChartSpec } from "./time-chart-spec.ts";
import { yearTicks } from "./year-ticks.ts";

type View = TargetView<CumulativeTarget>;

const HALF = 0.5;

/** The ends of the target's bound, each with the suffix that results counted to it have. */
function endsOf({ target: { bound } }: View): readonly { readonly suffix: string; readonly value: number }[] {
  if (bound.kind !== "between") return [{ suffix: "", value: bound.value }];
  const { low, high } = bound;
  return [
    ...(low === null ? [] : [{ suffix: "Low", value: low }]),
    ...(high === null ? [] : [{ suffix: "High", value: high }]),
  ];
}

/** The amounts of single years against an even share of the total. */
function yearlyChart(view: View, points: readonly ChartPoint[]): ChartFigure | undefined {
  const { target, indicator, assessment, language } = view;
  const known = points.map(({ year }) => year);
  const { from, to } = target.years;
  const years = { from: Math.min(from, ...known) - HALF, to: Math.max(to, ...known) + HALF };
  const share = endsOf(view).map(({ value }) => value / (to - from + 1));
  const asOf = asOfMark(assessment.asOf, language);
  const chart: TimeChart = {
    years,
    ticks: yearTicks(years, to),
    fromZero: true,
    unit: unitText(target.unit, language),
    bands: [],
    lines: share.map((value) => ({
      mark: "required-path",
      points: [from - HALF, to + HALF].map((year) => ({ year, value })),
    })),
    points,
    endLabels: share.map((value) => ({ mark: "required-path", value, text: chartNumber(value, language) })),
    missing: missingYears(view),
    asOf: { ...asOf, position: asOf.position + HALF },
  };
  const spec = timeChartSpec(chart, language);
  if (spec === undefined) return undefined;
  const name = indicator.shortName[language];
  const even = share.map((value) => chartNumber(value, language)).join("–");
  const gaps = chart.missing.map(({ year }) => year).join(", ");
  const without =
    gaps === ""
      ? ""
      : { vi: ` Thiếu số liệu cả năm: ${gaps}.`, en: ` Full-year figures missing: ${gaps}.` }[language];
  return {
    title: { vi: `${name} từng năm`, en: `${name}, year by year` }[language],
    description: {
      vi: `Đơn vị: ${chart.unit}. ${usedInWords(points, "vi")} Chia đều mức phấn đấu: ${even} mỗi năm.${without}`,
      en: `Unit: ${chart.unit}. ${usedInWords(points, "en")} The target in even parts: ${even} a year.${without}`,
    }[language],
    spec,
    legend: legendOf(chart).map((entry) =>
      entry.mark === "required-path"
        ? { ...entry, text: { vi: "chia đều mức phấn đấu", en: "the target in even parts" }[language] }
        : entry,
    ),
    columns: [],
  };
}

interface Running {
  readonly year: number;
  readonly value: number;
  readonly isLowerBound: boolean;
}

/** The sum so far for each year with a figure; behind a missing year it is a lower bound. */
function runningTotals({ target: { years }, records }: View, gaps: readonly number[]): readonly Running[] {
  const totals: Running[] = [];
  let sum = 0;
  const used = records
    .flatMap(({ role, point }) => (role === "used" && point !== null ? [point] : []))
    .filter(({ year }) => year >= years.from && year <= years.to)
    .sort((a, b) => a.year - b.year);
  for (const { year, value } of used) {
    sum += value;
    totals.push({ year, value: sum, isLowerBound: gaps.some((gap) => gap < year) });
  }
  return totals;
}

/** The sum so far against the part of the total that is due by then. */
function totalChart(view: View): ChartFigure | undefined {
  const { target, indicator, assessment, language } = view;
  const { from, to } = target.years;
  const gaps = missingYears(view);
  const totals = runningTotals(
    view,
    gaps.map(({ year }) => year),
  );
  const last = totals.at(-1);
  if (last === undefined || !totals.every(({ value }) => Number.isFinite(value))) return undefined;
  const years = { from: from - 1 - HALF, to: to + HALF };
  const prorated = endsOf(view).map(({ suffix, value }) => ({
    heading: requiredHeading(suffix, language),
    points: Array.from({ length: to - from + 2 }, (_, index) => ({
      year: from - 1 + index,
      value: (value * index) / (to - from + 1),
    })),
  }));
  // without all years there is no pace that could go on
  const hasPace = formulasOf(assessment, /^proratedTotal/).length > 0;
  const perYear = last.value / (last.year - from + 1);
  const ahead = hasPace
    ? Array.from({ length: to - last.year + 1 }, (_, index) => ({
        year: last.year + index,
        value: last.value + perYear * index,
      }))
    : [];
  const goal = boundMarks({
    bound: target.bound,
    unit: target.unit,
    tolerance: toleranceOf(assessment),
    years,
    language,
  });
  const lines: readonly ChartLine[] = [
    ...goal.lines,
    ...prorated.map(({ points }) => ({ mark: "required-path" as const, points })),
    ...(ahead.length > 1 ? [{ mark: "projection" as const, points: ahead }] : []),
  ];
  const end = ahead.at(-1);
  const endLabels: readonly EndLabel[] = [
    ...goal.endLabels,
    ...(end === undefined || ahead.length < 2
      ? []
      : [{ mark: "projection" as const, value: end.value, text: chartNumber(end.value, language) }]),
  ];
  const points = totals.map(
    ({ year, value, isLowerBound }): ChartPoint => ({
      mark: isLowerBound ? "lower-bound-bar" : "used-bar",
      year,
      value,
      label: `${isLowerBound ? "≥ " : ""}${chartNumber(value, language)}`,
    }),
  );
  const chart: TimeChart = {
    years,
    ticks: yearTicks(years, to),
    fromZero: true,
    unit: unitText(target.unit, language),
    bands: goal.bands,
    lines,
    points,
    endLabels,
    missing: gaps,
    asOf: asOfMark(assessment.asOf, language),
  };
  const spec = timeChartSpec(chart, language);
  if (spec === undefined) return undefined;
  const name = indicator.shortName[language];
  const wanted = describeBound(target)[language];
  const sum = `${last.isLowerBound ? "≥ " : ""}${formatNumber(last.value, { language, decimals: 4 })}`;
  const columns: readonly LineColumn[] = [
    ...prorated,
    ...(ahead.length > 1 ? [{ heading: projectionHeading(language), points: ahead }] : []),
  ];
  return {
    title: { vi: `${name} cộng dồn từ đầu giai đoạn`, en: `${name}, summed up from the first year` }[
      language
    ],
    description: {
      vi: `Đơn vị: ${chart.unit}. Cộng dồn đến năm ${last.year}: ${sum}. Mức phấn đấu: ${wanted} trong ${from}–${to}.`,
      en: `Unit: ${chart.unit}. Sum up to ${last.year}: ${sum}. Target: ${wanted} over ${from}–${to}.`,
    }[language],
    spec,
    legend: legendOf(chart).map((entry) =>
      entry.mark === "used-bar"
        ? { ...entry, text: { vi: "cộng dồn", en: "sum so far" }[language] }
        : entry.mark === "required-path"
          ? {
              ...entry,
              text: { vi: "phần phải có theo thời gian", en: "part due by the time gone by" }[language],
            }
          : entry,
    ),
    columns,
  };
}

/** The charts of a total over some years: its single years, and the sum so far. */
export function cumulativeCharts(view: View): readonly ChartFigure[] {
  const { records, language } = view;
  if (!hasObservations(records)) return [];
  const points = chartPoints(records, { language, usedMark: "used-bar" });
  return [yearlyChart(view, points), totalChart(view)].filter((figure) => figure !== undefined);
}
