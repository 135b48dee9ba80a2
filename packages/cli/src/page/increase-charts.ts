import { convert, describeBound, type IncreaseTarget, type Indicator } from "@kehoach/model";
import type { ChartLine, ChartPoint, EndLabel, MarkName, TimeChart } from "./chart.ts";
import type { ChartFigure, LineColumn, TargetView } from "./chart-figure.ts";
import { legendOf } from "./chart-legend.ts";
import { chartNumber } from "./chart-points.ts";
import { asOfMark, projectionHeading, unitText, usedInWords } from "./chart-texts.ts";
import { formulasOf, inputOf } from "./derivation-facts.ts";
import type { FigureRecord } from "./figure-records.ts";
import type { LegendEntry } from "./legend.ts";
import { pathPoints } from "./path-points.ts";
import { timeChartSpec } from "./time-chart-spec.ts";
import { yearOf } from "./year-of.ts";
import { yearTicks } from "./year-ticks.ts";

type View = TargetView<IncreaseTarget>;

const SCOPE_MARKS: readonly MarkName[] = ["scope-0", "scope-1", "scope-2", "scope-3"];

/** A total to be reached from the base year: one for each statement and end of a range. */
interface Goal {
  readonly heading: string;
  readonly value: number;
  readonly text: string;
}

function goalsOf({ target, indicator, language }: View, base: number): readonly Goal[] {
  return target.statements.flatMap(({ measure, bound, unit }) => {
    const ends = bound.kind === "between" ? [bound.low, bound.high] : [bound.value];
    const text = describeBound({ bound, unit })[language];
    return ends.flatMap((end) => {
      if (end === null) return [];
      const amount =
        measure === "relative"
          ? (Math.abs(base) * end) / 100
          : convert({ value: end, from: unit, to: indicator.unit });
      if (amount === undefined) return [];
      const heading = { vi: `Cần có: tăng ${text}`, en: `Required: up by ${text}` }[language];
      return [{ heading, value: base + amount, text: chartNumber(base + amount, language) }];
    });
  });
}

/** The totals of the base year and of the latest one, and the paths to what was promised. */
function totalsChart(view: View): ChartFigure | undefined {
  const { assessment, indicator, target, language } = view;
  const { baseTotal: base, latestTotal: latest } = assessment.values;
  const [change] = formulasOf(assessment, /^(?:absolute|relative)IncreasePerYear$/);
  const usedYears = view.records.flatMap(({ role, point }) =>
    role === "used" && point !== null ? [point.year] : [],
  );
  const dueYear = target.due === null ? undefined : yearOf(target.due);
  if (base === undefined || latest === undefined || usedYears.length === 0) return undefined;
  const [baseYear, latestYear] = [Math.min(...usedYears), Math.max(...usedYears)];
  const goals = dueYear === undefined || dueYear <= baseYear ? [] : goalsOf(view, base);
  const until = Math.max(dueYear ?? latestYear, latestYear);
  const required = goals.map(({ heading, value }) => ({
    heading,
    points: pathPoints(
      { from: base, to: value, years: until - baseYear, shape: "linear" },
      { start: baseYear, until },
    ),
  }));
  const elapsed = change === undefined ? undefined : inputOf(change, "years");
  const ahead =
    elapsed === undefined
      ? []
      : pathPoints(
          { from: base, to: latest, years: elapsed, shape: "linear" },
          { start: baseYear, until },
        ).filter(({ year }) => year >= latestYear);
  const points: readonly ChartPoint[] = [
    { mark: "used", year: baseYear, value: base, label: chartNumber(base, language) },
    { mark: "used", year: latestYear, value: latest, label: chartNumber(latest, language) },
  ];
  const years = { from: baseYear - 0.5, to: until + 0.35 };
  const end = ahead.at(-1);
  const endLabels: EndLabel[] = goals.map(({ value, text }) => ({ mark: "required-path", value, text }));
  if (end !== undefined) {
    endLabels.push({ mark: "projection", value: end.value, text: chartNumber(end.value, language) });
  }
  const lines: readonly ChartLine[] = [
    ...required.map((path) => ({ mark: "required-path" as const, points: path.points })),
    ...(ahead.length > 1 ? [{ mark: "projection" as const, points: ahead }] : []),
  ];
  const chart: TimeChart = {
    years,
    ticks: yearTicks(years, until),
    fromZero: false,
    unit: unitText(indicator.unit, language),
    bands: [],
    lines,
    points,
    endLabels,
    missing: [],
    asOf: asOfMark(assessment.asOf, language),
  };
  const spec = timeChartSpec(chart, language);
  if (spec === undefined) return undefined;
  const name = indicator.shortName[language];
  const wanted = goals.map(({ heading, text }) => `${heading}: ${text}`).join("; ");
  const columns: readonly LineColumn[] = [
    ...required,
    ...(ahead.length > 1 ? [{ heading: projectionHeading(language), points: ahead }] : []),
  ];
  return {
    title: { vi: `${name}: tổng theo năm`, en: `${name}: totals by year` }[language],
    description: `${usedInWords(points, language)} ${wanted}.`,
    spec,
    legend: legendOf(chart),
    columns,
  };
}

/** Figures of one component, by scope: what covers different things is marked differently and never joined. */
function scopesChart(
  { assessment, indicator, language }: View,
  component: Indicator["components"][number] | null,
  records: readonly FigureRecord[],
): ChartFigure | undefined {
  const seen = records.flatMap(({ observation, point, role }) =>
    point === null || role === "planned" ? [] : [{ scope: observation.scope, ...point }],
  );
  if (seen.length === 0) return undefined;
  const scopes = [...new Set(seen.map(({ scope }) => scope))].sort((a, b) =>
    (a ?? "") < (b ?? "") ? -1 : 1,
  );
  const markOf = (scope: string | null): MarkName =>
    SCOPE_MARKS[scopes.indexOf(scope) % SCOPE_MARKS.length] ?? "scope-0";
  const points = new Map(
    seen.map(({ scope, year, value }) => [
      `${year} ${value} ${scope}`,
      { mark: markOf(scope), year, value, label: chartNumber(value, language) } as const,
    ]),
  );
  const asOf = asOfMark(assessment.asOf, language);
  const shown = [...seen.map(({ year }) => year), Math.ceil(asOf.position)];
  const years = { from: Math.min(...shown) - 0.5, to: Math.max(...shown) + 0.5 };
  const chart: TimeChart = {
    years,
    ticks: yearTicks(years, Math.max(...shown)),
    fromZero: false,
    unit: unitText(indicator.unit, language),
    bands: [],
    lines: [],
    points: [...points.values()],
    endLabels: [],
    missing: [],
    asOf,
  };
  const spec = timeChartSpec(chart, language);
  if (spec === undefined) return undefined;
  const name = (component ?? { name: indicator.shortName }).name[language];
  const scopeName = (scope: string | null): string =>
    scope ?? { vi: "không nêu phạm vi", en: "no scope stated" }[language];
  const entries: readonly LegendEntry[] = scopes.map((scope) => ({
    mark: markOf(scope),
    text: scopeName(scope),
  }));
  const list = seen.map(
    ({ scope, year, value }) => `${year}: ${chartNumber(value, language)} (${scopeName(scope)})`,
  );
  return {
    title: { vi: `${name}: số liệu theo phạm vi`, en: `${name}: figures by scope` }[language],
    description: {
      vi: `Đơn vị: ${chart.unit}. Số liệu khác phạm vi không so sánh với nhau. ${list.join("; ")}.`,
      en: `Unit: ${chart.unit}. Figures over different scopes are not comparable. ${list.join("; ")}.`,
    }[language],
    spec,
    legend: [...entries, { mark: "as-of" }],
    columns: [],
  };
}

/** The charts of an increase: its totals where they can be had, else the figures of each component by scope. */
export function increaseCharts(view: View): readonly ChartFigure[] {
  const totals = totalsChart(view);
  if (totals !== undefined) return [totals];
  const { indicator, records } = view;
  const components = indicator.components.length === 0 ? [null] : indicator.components;
  return components.flatMap((component) => {
    const own = records.filter(({ observation }) => observation.component === (component?.code ?? null));
    return scopesChart(view, component, own) ?? [];
  });
}
