import { convert, type IncreaseTarget, type ReasonCode, UNITS } from "@kehoach/model";
import { type AnnualFigure, annualFigures } from "./annual-figures.ts";
import { type AnnualVintage, seriesOf } from "./annual-series.ts";
import { Exclusions } from "./exclusions.ts";
import { recordVintage } from "./record-vintage.ts";
import type { TargetContext } from "./target-context.ts";

type Context = TargetContext<IncreaseTarget>;

/** A total of one year, in the unit of the indicator. */
export interface YearTotal {
  readonly year: number;
  readonly value: number;
}

/** The totals that an increase is counted between. */
export interface IncreaseTotals {
  readonly base: YearTotal;
  readonly latest: YearTotal;
}

/** The figures of one component in two years, over one scope. */
interface ComponentPair {
  readonly base: AnnualVintage;
  readonly latest: AnnualVintage;
}

type ScopedSeries = ReadonlyMap<string | null, ReadonlyMap<number, AnnualVintage>>;

/** For each scope of a component the figures by year that were current on the day of the assessment. */
function scopedSeries(figures: readonly AnnualFigure[], asOf: string, exclusions: Exclusions): ScopedSeries {
  const byScope = new Map<string | null, AnnualFigure[]>();
  for (const entry of figures) {
    const { scope } = entry.figure;
    byScope.set(scope, [...(byScope.get(scope) ?? []), entry]);
  }
  return new Map(
    [...byScope].map(([scope, entries]) => [scope, seriesOf({ figures: entries, asOf, exclusions })]),
  );
}

/** The pair of figures of a component over one scope: the scope whose figure in the latest year is newest. */
function pairOf(series: ScopedSeries, baseYear: number, latestYear: number): ComponentPair | undefined {
  const pairs: ComponentPair[] = [];
  for (const years of series.values()) {
    const base = years.get(baseYear);
    const latest = years.get(latestYear);
    if (base !== undefined && latest !== undefined) pairs.push({ base, latest });
  }
  return pairs.sort((a, b) => {
    const [newerA, newerB] = [a, b].map(({ latest }) => latest.figure.publishedOn ?? "");
    if (newerA !== newerB) return (newerA ?? "") > (newerB ?? "") ? -1 : 1;
    return (a.latest.figure.scope ?? "") < (b.latest.figure.scope ?? "") ? -1 : 1;
  })[0];
}

function yearsIn(series: ScopedSeries): ReadonlySet<number> {
  return new Set([...series.values()].flatMap((years) => [...years.keys()]));
}

/** Years in which every component has a figure over some scope, in order. */
function completeYears(components: readonly ScopedSeries[]): readonly number[] {
  const [first, ...others] = components.map(yearsIn);
  return [...(first ?? [])].filter((year) => others.every((years) => years.has(year))).sort((a, b) => a - b);
}

function totalOf(
  { log, indicator }: Context,
  vintages: readonly AnnualVintage[],
  result: string,
): YearTotal | undefined {
  const parts = vintages.flatMap(({ figure }) => {
    const value = convert({ value: figure.value, from: figure.unit, to: indicator.unit });
    return value === undefined ? [] : [value];
  });
  const value = log.compute({ formula: "sum", inputs: { parts }, result, unit: indicator.unit });
  const year = vintages[0]?.year;
  return value === undefined || year === undefined ? undefined : { year, value };
}

/**
 * The totals of the base year and of the latest year that can be compared with it, or the reason why there are
 * none. Each component is read over one scope in both years; figures over other scopes are excluded.
 */
export function increaseTotals(context: Context, baseYear: number | undefined): IncreaseTotals | ReasonCode {
  const { observations, plan, indicator, asOf, log } = context;
  const exclusions = new Exclusions();
  const { dimension } = UNITS[indicator.unit];
  const codes = indicator.components.map(({ code }) => code);
  const wanted: readonly (string | null)[] = codes.length === 0 ? [null] : codes;
  const relevant = observations.filter(({ component }) => wanted.includes(component));
  exclusions.add(
    "incomplete-components",
    ...observations.filter(({ component }) => !wanted.includes(component)),
  );
  const figures = annualFigures({
    observations: relevant,
    area: plan.area,
    dimensions: [dimension],
    exclusions,
  });
  const components = wanted.map((code) =>
    scopedSeries(
      figures.filter(({ figure }) => figure.component === code),
      asOf,
      exclusions,
    ),
  );
  const chosen = choose(components, baseYear);
  if (typeof chosen !== "string") {
    const used = new Set(chosen.flatMap(({ base, latest }) => [base.figure, latest.figure]));
    const scopes = chosen.map(({ base }) => base.figure.scope);
    for (const { figure } of figures) {
      const scope = scopes[wanted.indexOf(figure.component)];
      if (!used.has(figure) && figure.scope !== scope) exclusions.add("scope-not-matched", figure);
    }
  }
  log.exclude(exclusions.byReason);
  if (typeof chosen === "string") return chosen;
  for (const { base, latest } of chosen) {
    recordVintage(log, base);
    recordVintage(log, latest);
  }
  const base = totalOf(
    context,
    chosen.map((pair) => pair.base),
    "baseTotal",
  );
  const latest = totalOf(
    context,
    chosen.map((pair) => pair.latest),
    "latestTotal",
  );
  return base === undefined || latest === undefined ? "no-data" : { base, latest };
}

function choose(
  components: readonly ScopedSeries[],
  baseYear: number | undefined,
): readonly ComponentPair[] | ReasonCode {
  if (components.every((series) => series.size === 0)) return "no-data";
  const years = completeYears(components);
  if (baseYear === undefined || !years.includes(baseYear)) return "baseline-missing";
  const later = years.filter((year) => year > baseYear);
  if (later.length === 0) return "baseline-is-latest";
  for (const year of later.reverse()) {
    const pairs = components.flatMap((series) => pairOf(series, baseYear, year) ?? []);
    if (pairs.length === components.length) return pairs;
  }
  return "baseline-missing";
}
