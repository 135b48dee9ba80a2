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

/** Earlier years first; publications of one year stay in their order. */
function inOrderOfYear(publications: readonly AnnualPublication[]): readonly AnnualPublication[] {
  const isInOrder = publications.every(({ year }, index) => year >= (publications[index - 1]?.year ?? year));
  return isInOrder ? publications : [...publications].sort((a, b) => a.year - b.year);
}

function seriesOf(
  publications: readonly AnnualPublication[],
  asOf: string,
  exclusions: Exclusions,
): AnnualSeries {
  const series = new Map<number, AnnualVintage>();
  const ordered = inOrderOfYear(publications);
  for (let start = 0; start < ordered.length; ) {
    const year = ordered[start]?.year ?? 0;
    const candidates: Publication[] = [];
    for (let one = ordered[start]; one?.year === year; one = ordered[++start])
      candidates.push(one.publication);
    const { chosen, rivals, excluded } = choosePublication({ publications: candidates, asOf });
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
  const byScope = new Map<string | null, AnnualSeries>();
  const first = publications[0]?.publication[0].scope;
  const groups =
    first !== undefined && publications.every(({ publication: [{ scope }] }) => scope === first)
      ? [[first, publications] as const]
      : groupBy(publications, ({ publication: [{ scope }] }) => scope);
  for (const [scope, own] of groups) {
    const series = seriesOf(own, asOf, exclusions);
    if (series.size > 0) byScope.set(scope, series);
  }
  return byScope;
}

/** Every figure of a chosen publication and of its rivals. */
export function figuresOf({ chosen, rivals }: AnnualVintage): readonly Figure[] {
  return rivals.length === 0 ? chosen : [...chosen, ...rivals.flatMap(({ publication }) => publication)];
}

/**
 * The series to read: over no scope if there is one, else over the scope with the latest year, then with the most
 * years, then the first by name. The others are excluded, since figures over two scopes are never compared.
 */
export function widestSeries(
  byScope: ReadonlyMap<string | null, AnnualSeries>,
  exclusions: Exclusions,
): AnnualSeries {
  if (byScope.size === 1) for (const series of byScope.values()) return series;
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
  const isWhole = ({ component }: Observation): boolean => component === null;
  const whole = observations.every(isWhole) ? observations : observations.filter(isWhole);
  if (whole.length < observations.length) {
    exclusions.addAll(
      "incomplete-components",
      observations.filter(({ component }) => component !== null),
    );
  }
  const figures = annualFigures({ observations: whole, area, dimensions, exclusions });
  const publications = figures.map(({ year, figure }) => ({ year, publication: [figure] as const }));
  return widestSeries(seriesByScope({ publications, asOf, exclusions }), exclusions);
}
