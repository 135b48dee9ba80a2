import { latestDayOf } from "@kehoach/calendar";
import { type IncreaseTarget, inUnit, type ReasonCode, UNITS } from "@kehoach/model";
import { annualFigures, calendarYear } from "./annual-figures.ts";
import { type AnnualSeries, type AnnualVintage, figuresOf, seriesByScope } from "./annual-series.ts";
import { Exclusions } from "./exclusions.ts";
import { recordVintage } from "./record-vintage.ts";
import { noteBreaks, stretchOf } from "./series-break.ts";
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

/** For each scope of a component the figures by year that were current on the day of the assessment. */
type ScopedSeries = ReadonlyMap<string | null, AnnualSeries>;

/** The pair of figures of a component over one scope: the scope whose figure in the latest year is newest. */
function pairOf(series: ScopedSeries, baseYear: number, latestYear: number): ComponentPair | undefined {
  const pairs: ComponentPair[] = [];
  for (const years of series.values()) {
    const base = years.get(baseYear);
    const latest = years.get(latestYear);
    if (base !== undefined && latest !== undefined) pairs.push({ base, latest });
  }
  const dayOf = ({ latest: { chosen } }: ComponentPair): string =>
    chosen[0].publishedOn === null ? "" : latestDayOf(chosen[0].publishedOn);
  const scopeOf = ({ latest: { chosen } }: ComponentPair): string => chosen[0].scope ?? "";
  return pairs.sort((a, b) => {
    if (dayOf(a) !== dayOf(b)) return dayOf(a) > dayOf(b) ? -1 : 1;
    return scopeOf(a) < scopeOf(b) ? -1 : 1;
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
  const parts = vintages.flatMap(
    ({ chosen: [{ value, unit }] }) => inUnit({ value, from: unit, to: indicator.unit }) ?? [],
  );
  const value = log.compute({ formula: "sum", inputs: { parts }, result, unit: indicator.unit });
  const year = vintages[0]?.year;
  return value === undefined || year === undefined ? undefined : { year, value };
}

/**
 * The totals of the base year and of the latest year that can be compared with it, or the reason why there are
 * none. Each component is read over one scope in both years; figures over other scopes are excluded.
 */
export function increaseTotals(context: Context, baseYear: number | undefined): IncreaseTotals | ReasonCode {
  const { observations, plan, indicator, target, asOf, log } = context;
  const exclusions = new Exclusions();
  const { dimension } = UNITS[indicator.unit];
  const codes = indicator.components.map(({ code }) => code);
  const wanted: readonly (string | null)[] = codes.length === 0 ? [null] : codes;
  const relevant = observations.filter(({ component }) => wanted.includes(component));
  exclusions.addAll(
    "incomplete-components",
    observations.filter(({ component }) => !wanted.includes(component)),
  );
  const figures = annualFigures({
    observations: relevant,
    area: plan.area,
    dimensions: [dimension],
    exclusions,
  });
  const components = wanted.map((code) =>
    seriesByScope({
      publications: figures.flatMap(({ year, figure }) =>
        figure.component === code ? [{ year, publication: [figure] as const }] : [],
      ),
      asOf,
      exclusions,
    }),
  );
  const dueYear = target.due === null ? undefined : calendarYear(target.due);
  const stretch = stretchOf(context);
  const chosen = choose(components, { baseYear, dueYear, includes: stretch.includes });
  for (const [index, byScope] of components.entries()) {
    for (const [scope, series] of byScope) {
      const isComparable = typeof chosen === "string" || scope === chosen[index]?.base.chosen[0].scope;
      if (isComparable) log.consider(series.values(), stretch);
      else exclusions.addAll("scope-not-matched", [...series.values()].flatMap(figuresOf));
    }
  }
  log.exclude(exclusions.byReason);
  noteBreaks(
    context,
    stretch,
    components.flatMap((component) => [...yearsIn(component)]),
  );
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
  {
    baseYear,
    dueYear,
    includes,
  }: {
    readonly baseYear: number | undefined;
    readonly dueYear: number | undefined;
    /** Whether a year lies on the side of the breaks of the series that counts. */
    readonly includes: (year: number) => boolean;
  },
): readonly ComponentPair[] | ReasonCode {
  if (components.every((series) => series.size === 0)) return "no-data";
  const years = completeYears(components);
  if (baseYear === undefined || !years.includes(baseYear)) return "baseline-missing";
  // what comes after the due year says nothing about the target
  const later = years.filter((year) => year > baseYear && (dueYear === undefined || year <= dueYear));
  if (later.length === 0) return "baseline-is-latest";
  if (!includes(baseYear)) return "series-break";
  const comparable = later.filter(includes);
  if (comparable.length === 0) return "series-break";
  for (const year of comparable.reverse()) {
    const pairs = components.flatMap((series) => pairOf(series, baseYear, year) ?? []);
    if (pairs.length === components.length) return pairs;
  }
  return "baseline-missing";
}
