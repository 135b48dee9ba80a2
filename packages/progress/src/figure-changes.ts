import { formatPeriod, type Observation, type Plan, parsePeriod, sameAmount, UNITS } from "@kehoach/model";
import type { Figure } from "./annual-figures.ts";
import { groupBy } from "./group-by.ts";
import { choosePublication, type Publication } from "./publication.ts";

/** What became of one figure between two days. */
export interface FigureChange {
  /**
   * `added` was not known before; `revised` has another value now; `reissued` is the same value from a later or
   * stronger publication. Nothing is ever withdrawn: a figure stands until another takes its place.
   */
  readonly change: "added" | "revised" | "reissued";
  /** The figure that was current before, `null` if it was added. */
  readonly from: Observation | null;
  /** The figure that is current after. */
  readonly to: Observation;
}

/** What two figures must share to be vintages of one another: all but value, publication and spelling. */
export function comparisonKey(observation: Observation): string {
  const { indicator, component, area, coverage, scope, period, basis, unit } = observation;
  const parsed = parsePeriod(period);
  const canonical = parsed === undefined ? period : formatPeriod(parsed);
  return JSON.stringify([
    indicator,
    canonical,
    component,
    area,
    coverage,
    scope,
    basis,
    UNITS[unit].dimension,
  ]);
}

/** Figures that are chosen together: parts of a whole by publication, all others one by one. */
function publicationsBySeries(
  plan: Plan,
  observations: readonly Observation[],
): ReadonlyMap<string, readonly Publication[]> {
  const wholes = new Map(
    plan.indicators
      .filter(({ componentsForm }) => componentsForm === "shares")
      .map(({ code, components }) => [code, components.map((component) => component.code)]),
  );
  const publications: { readonly key: string; readonly publication: Publication }[] = [];
  const parts: { readonly key: string; readonly figure: Figure }[] = [];
  for (const observation of observations) {
    const { value, release, publishedOn, source } = observation;
    if (value === null || release === "planned") continue;
    const figure = { ...observation, value };
    const components = wholes.get(observation.indicator);
    if (components === undefined || observation.component === null) {
      publications.push({ key: comparisonKey(observation), publication: [figure] });
      continue;
    }
    const whole = comparisonKey({ ...observation, component: null });
    parts.push({ key: JSON.stringify([whole, release, publishedOn, source]), figure });
  }
  for (const group of groupBy(parts, ({ key }) => key).values()) {
    const components = wholes.get(group[0]?.figure.indicator ?? "") ?? [];
    const [first, ...rest] = components.flatMap(
      (code) => group.find(({ figure }) => figure.component === code)?.figure ?? [],
    );
    if (first === undefined || rest.length + 1 < components.length) continue;
    const key = `${comparisonKey({ ...first, component: null })} parts`;
    publications.push({ key, publication: [first, ...rest] });
  }
  return new Map(
    [...groupBy(publications, ({ key }) => key)].map(([key, own]) => [
      key,
      own.map(({ publication }) => publication),
    ]),
  );
}

function changeOf(from: Figure | undefined, to: Figure): FigureChange {
  if (from === undefined) return { change: "added", from: null, to };
  const same =
    from.qualifier === to.qualifier &&
    sameAmount({ value: from.value, unit: from.unit }, { value: to.value, unit: to.unit });
  return { change: same ? "reissued" : "revised", from, to };
}

/**
 * Which figures that are current differ between two days, in order of indicator, period and component.
 *
 * Figures are chosen as an assessment chooses them, but all of them: also of years and indicators that no target
 * looks at. Incomplete compositions, figures without a value and plans take no part.
 */
export function figureChanges({
  plan,
  observations,
  before,
  after,
}: {
  readonly plan: Plan;
  readonly observations: readonly Observation[];
  readonly before: string;
  readonly after: string;
}): readonly FigureChange[] {
  const changes: { readonly key: string; readonly change: FigureChange }[] = [];
  for (const publications of publicationsBySeries(plan, observations).values()) {
    const earlier = choosePublication({ publications, asOf: before }).chosen;
    const later = choosePublication({ publications, asOf: after }).chosen;
    if (later === undefined || later === earlier) continue;
    for (const [index, part] of later.entries()) {
      const change = changeOf(earlier?.[index], part);
      changes.push({ key: comparisonKey(part), change });
    }
  }
  return changes.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ change }) => change);
}
