import type { CompositionTarget, Observation, ReasonCode, UnitCode } from "@kehoach/model";
import { inUnit } from "@kehoach/model";
import { type AnnualFigure, annualFigures, calendarYear } from "./annual-figures.ts";
import { type AnnualPublication, type AnnualVintage, seriesByScope, widestSeries } from "./annual-series.ts";
import { baselineYear, breakTookBaseline } from "./baseline.ts";
import { concludeOutcome, concludePace, isDue } from "./conclusion.ts";
import { Exclusions } from "./exclusions.ts";
import { groupBy } from "./group-by.ts";
import { byPreference, type Publication } from "./publication.ts";
import { recordVintage } from "./record-vintage.ts";
import { noteBreaks, type Stretch, stretchOf, yearsOf } from "./series-break.ts";
import type { TargetContext } from "./target-context.ts";

type Context = TargetContext<CompositionTarget>;

/** Published shares are rounded; their sum may miss 100 by this much. */
const SUM_TOLERANCE = 0.1;

interface ChosenComposition extends AnnualVintage {
  readonly shares: readonly number[];
}

/**
 * Groups figures by what one source published at once for one year, parts in the order of the target. Parts that
 * are given more than once make publications of their own as long as none is missing.
 */
function publicationsOf(
  figures: readonly AnnualFigure[],
  components: readonly string[],
  exclusions: Exclusions,
): readonly AnnualPublication[] {
  const groups = groupBy(figures, ({ year, figure: { release, publishedOn, source, scope } }) =>
    JSON.stringify([year, release, publishedOn, source, scope]),
  );
  const publications: AnnualPublication[] = [];
  for (const group of groups.values()) {
    const columns = components.map((component) =>
      group
        .flatMap(({ figure }) => (figure.component === component ? [figure] : []))
        .sort((a, b) => byPreference([a], [b])),
    );
    const complete = Math.min(...columns.map((column) => column.length));
    for (let row = 0; row < complete; row++) {
      const [first, ...rest] = columns.flatMap((column) => column[row] ?? []);
      const year = group[0]?.year;
      if (first !== undefined && year !== undefined)
        publications.push({ year, publication: [first, ...rest] });
    }
    exclusions.addAll(
      "incomplete-publication",
      columns.flatMap((column) => column.slice(complete)),
    );
  }
  return publications;
}

function sharesOf(publication: Publication, unit: UnitCode): readonly number[] {
  return publication.flatMap(({ value, unit: from }) => inUnit({ value, from, to: unit }) ?? []);
}

/** For each year the composition that was current on the day of the assessment. */
function compositionsOf(context: Context, stretch: Stretch): ReadonlyMap<number, ChosenComposition> {
  const { observations, asOf, plan, log, target } = context;
  const exclusions = new Exclusions();
  const components = target.shares.map(({ component }) => component);
  const isShare = ({ component }: Observation): boolean =>
    component !== null && components.includes(component);
  exclusions.addAll(
    "incomplete-components",
    observations.filter((observation) => !isShare(observation)),
  );
  const figures = annualFigures({
    observations: observations.filter(isShare),
    area: plan.area,
    dimensions: ["ratio"],
    exclusions,
  });
  const publications = publicationsOf(figures, components, exclusions);
  const series = widestSeries(seriesByScope({ publications, asOf, exclusions }), exclusions);
  log.exclude(exclusions.byReason);
  const compositions = new Map(
    [...series].map(([year, vintage]) => [
      year,
      { ...vintage, shares: sharesOf(vintage.chosen, target.unit) },
    ]),
  );
  log.consider(compositions.values(), stretch);
  noteBreaks(context, stretch, compositions.keys());
  return compositions;
}

function use({ log }: Context, composition: ChosenComposition): void {
  recordVintage(log, composition);
  const sum = composition.shares.reduce((total, share) => total + share, 0);
  if (Number.isFinite(sum) && Math.abs(sum - 100) > SUM_TOLERANCE + 1e-9) {
    log.add({ step: "note", note: "shares-do-not-sum", values: { period: String(composition.year), sum } });
  }
}

/**
 * Assesses shares of a whole: the percentage points that must still move (half L1), and the share of the gap
 * closed against the share of the time that has passed.
 */
export function assessComposition(context: Context): void {
  const { target, log, indicator } = context;
  const stretch = stretchOf(context);
  const compositions = compositionsOf(context, stretch);
  const { years, apart } = yearsOf(compositions, stretch);
  const latest = compositions.get(years.at(-1) ?? Number.NaN);
  const dueYear = target.due === null ? undefined : calendarYear(target.due);
  const bounds = target.shares.map(({ value }) => value);
  const judge = (composition: ChosenComposition | undefined): void =>
    concludeOutcome(context, {
      comparisons:
        composition === undefined
          ? []
          : target.shares.map(({ component, value }, index) => ({
              name: component,
              value: composition.shares[index] ?? 0,
              bound: { kind: "exactly", value },
            })),
      direction: indicator.direction,
      tolerance: 0,
      reason: "no-data",
    });
  const open = (reason: ReasonCode): void =>
    concludePace(context, { ratios: [], combination: "all", reason });

  if (latest === undefined) {
    judge(undefined);
    open(compositions.size === 0 ? "no-data" : "series-break");
    return;
  }
  const baseYear = baselineYear(context, { years, apart });
  const base = baseYear === undefined || !stretch.includes(baseYear) ? undefined : compositions.get(baseYear);
  const judged = isDue(context) && dueYear !== undefined ? compositions.get(dueYear) : latest;
  for (const composition of new Set([base, judged, latest])) {
    if (composition !== undefined) use(context, composition);
  }
  log.compute({
    formula: "composition-distance",
    inputs: { from: latest.shares, to: bounds },
    result: "pointsToMove",
    unit: "percentage-point",
  });
  judge(judged);

  const broken = breakTookBaseline(context, apart);
  if (base === undefined) {
    open(broken ? "series-break" : "baseline-missing");
    return;
  }
  if (base.year >= latest.year) {
    open(broken ? "series-break" : years.length === 1 ? "one-point" : "baseline-is-latest");
    return;
  }
  if (dueYear === undefined || dueYear <= base.year) {
    open("target-years-unknown");
    return;
  }
  const start = log.compute({
    formula: "composition-distance",
    inputs: { from: base.shares, to: bounds },
    result: "pointsToMoveAtBaseline",
    unit: "percentage-point",
  });
  const left = log.values["pointsToMove"];
  if (start === undefined || left === undefined || start === 0) {
    open("baseline-equals-target");
    return;
  }
  const closed = log.compute({
    formula: "share-of-gap-closed",
    inputs: { baseline: start, target: 0, value: left },
    result: "shareOfGapClosed",
  });
  const time = log.compute({
    formula: "share-of-time",
    inputs: { elapsed: latest.year - base.year, total: dueYear - base.year },
    result: "shareOfTimeElapsed",
  });
  const ratio =
    closed === undefined || time === undefined
      ? undefined
      : log.compute({
          formula: "pace-ratio",
          inputs: { actual: closed, required: time },
          result: "paceRatio",
        });
  concludePace(context, {
    ratios: [{ name: "paceRatio", ratio }],
    combination: "all",
    reason: "baseline-equals-target",
  });
}
