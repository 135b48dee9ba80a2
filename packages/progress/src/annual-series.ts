import type { Dimension, Observation } from "@kehoach/model";
import { annualFigures, type Figure } from "./annual-figures.ts";
import type { Exclusions } from "./exclusions.ts";
import { groupBy } from "./group-by.ts";
import { choosePublication, type Publication, type PublicationChoice } from "./publication.ts";

/** What was published at once for one calendar year. */
export interface AnnualPublication {
  readonly year: number;
  readonly publication: Publication;
}

/** The publication for one year that was current on a day, and the ones that it was chosen over. */
export interface AnnualVintage {
  readonly year: number;
  readonly chosen: Publication;
  readonly rivals: PublicationChoice["rivals"];
}

/** Chosen publications by year, in order of year; all over one scope. */
export type AnnualSeries = ReadonlyMap<number, AnnualVintage>;

function seriesOf(
  publications: readonly AnnualPublication[],
  asOf: string,
  exclusions: Exclusions,
): AnnualSeries {
  const byYear = groupBy(publications, ({ year }) => year);
  const series = new Map<number, AnnualVintage>();
  for (const [year, candidates] of [...byYear].sort(([a], [b]) => a - b)) {
    const { chosen, rivals, excluded } = choosePublication({
      publications: candidates.map(({ publication }) => publication),
      asOf,
    });
    for (const { publication, reason } of excluded) exclusions.addAll(reason, publication);
    if (chosen !== undefined) series.set(year, { year, chosen, rivals });
  }
  return series;
}

/** For each scope the publications by year that were current on a day; scopes without any are left out. */
export function seriesByScope({
  publications,
  asOf,
  exclusions,
}: {
  readonly publications: readonly AnnualPublication[];
  readonly asOf: string;
  readonly exclusions: Exclusions;
}): ReadonlyMap<string | null, AnnualSeries> {
  const byScope = groupBy(publications, ({ publication: [{ scope }] }) => scope);
  return new Map(
    [...byScope]
      .map(([scope, own]) => [scope, seriesOf(own, asOf, exclusions)] as const)
      .filter(([, series]) => series.size > 0),
  );
}

/** Every figure of a chosen publication and of its rivals. */
export function figuresOf({ chosen, rivals }: AnnualVintage): readonly Figure[] {
  return [...chosen, ...rivals.flatMap(({ publication }) => publication)];
}

/**
 * The series to read: over no scope if there is one, else over the scope with the latest year, then with the most
 * years, then the first by name. The others are excluded, since figures over two scopes are never compared.
 */
export function widestSeries(
  byScope: ReadonlyMap<string | null, AnnualSeries>,
  exclusions: Exclusions,
): AnnualSeries {
  const last = (series: AnnualSeries): number => Math.max(...series.keys());
  const [widest, ...others] = [...byScope].sort(
    ([scopeA, a], [scopeB, b]) =>
      Number(scopeB === null) - Number(scopeA === null) ||
      last(b) - last(a) ||
      b.size - a.size ||
      ((scopeA ?? "") < (scopeB ?? "") ? -1 : 1),
  );
  for (const [, series] of others) {
    for (const vintage of series.values()) exclusions.addAll("scope-not-matched", figuresOf(vintage));
  }
  return widest?.[1] ?? new Map();
}

/** The yearly series of an indicator that is one number, in units of the dimensions asked for. */
export function annualSeries({
  observations,
  area,
  dimensions,
  asOf,
  exclusions,
}: {
  readonly observations: readonly Observation[];
  readonly area: string;
  readonly dimensions: readonly Dimension[];
  readonly asOf: string;
  readonly exclusions: Exclusions;
}): AnnualSeries {
  const whole = observations.filter((observation) => observation.component === null);
  exclusions.addAll(
    "incomplete-components",
    observations.filter(({ component }) => component !== null),
  );
  const figures = annualFigures({ observations: whole, area, dimensions, exclusions });
  const publications = figures.map(({ year, figure }) => ({ year, publication: [figure] as const }));
  return widestSeries(seriesByScope({ publications, asOf, exclusions }), exclusions);
}
