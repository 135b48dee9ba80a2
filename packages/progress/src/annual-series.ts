import type { Dimension, Observation } from "@kehoach/model";
import { type AnnualFigure, annualFigures, type Figure } from "./annual-figures.ts";
import type { Exclusions } from "./exclusions.ts";
import { choosePublication, type Publication, type PublicationChoice } from "./publication.ts";

/** The figure of one year that was current on a day, and the ones that it was chosen over. */
export interface AnnualVintage {
  readonly year: number;
  readonly figure: Figure;
  readonly rivals: PublicationChoice["rivals"];
}

/** Chosen figures by year, in order of year. */
export type AnnualSeries = ReadonlyMap<number, AnnualVintage>;

/** For each year the figure that was current on a day, of figures that are comparable with one another. */
export function seriesOf({
  figures,
  asOf,
  exclusions,
}: {
  readonly figures: readonly AnnualFigure[];
  readonly asOf: string;
  readonly exclusions: Exclusions;
}): AnnualSeries {
  const byYear = new Map<number, Publication[]>();
  for (const { year, figure } of figures) byYear.set(year, [...(byYear.get(year) ?? []), [figure]]);
  const series = new Map<number, AnnualVintage>();
  for (const year of [...byYear.keys()].sort((a, b) => a - b)) {
    const { chosen, rivals, excluded } = choosePublication({ publications: byYear.get(year) ?? [], asOf });
    for (const { publication, reason } of excluded) exclusions.add(reason, ...publication);
    if (chosen === undefined) continue;
    const [figure] = chosen;
    const { value } = figure;
    if (value !== null) series.set(year, { year, figure: { ...figure, value }, rivals });
  }
  return series;
}

/**
 * The scope that a series is read over: figures without a scope if there are any, else the scope with the latest
 * year, then with the most years, then the first by name. Figures over other scopes are never compared with it.
 */
function widestScope(figures: readonly AnnualFigure[]): string | null {
  const scopes = new Map<string | null, { last: number; years: Set<number> }>();
  for (const { year, figure } of figures) {
    const entry = scopes.get(figure.scope) ?? { last: year, years: new Set<number>() };
    entry.last = Math.max(entry.last, year);
    entry.years.add(year);
    scopes.set(figure.scope, entry);
  }
  if (scopes.has(null) || scopes.size === 0) return null;
  const [best] = [...scopes].sort(
    ([nameA, a], [nameB, b]) =>
      b.last - a.last || b.years.size - a.years.size || ((nameA ?? "") < (nameB ?? "") ? -1 : 1),
  );
  return best?.[0] ?? null;
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
  exclusions.add("incomplete-components", ...observations.filter(({ component }) => component !== null));
  const figures = annualFigures({ observations: whole, area, dimensions, exclusions });
  const scope = widestScope(figures);
  const comparable: AnnualFigure[] = [];
  for (const entry of figures) {
    if (entry.figure.scope === scope) comparable.push(entry);
    else exclusions.add("scope-not-matched", entry.figure);
  }
  return seriesOf({ figures: comparable, asOf, exclusions });
}
