import type { CompositionTarget, Observation, UnitCode } from "@kehoach/model";
import { convert } from "@kehoach/model";
import { type AnnualFigure, annualFigures, calendarYear } from "./annual-figures.ts";
import { concludeOutcome, concludePace, isDue } from "./conclusion.ts";
import { Exclusions } from "./exclusions.ts";
import { choosePublication, type Publication, type PublicationChoice } from "./publication.ts";
import { recordPublication } from "./record-vintage.ts";
import { indicatorAssumptions, type TargetContext } from "./target-context.ts";

type Context = TargetContext<CompositionTarget>;

/** Published shares are rounded; their sum may miss 100 by this much. */
const SUM_TOLERANCE = 0.1;

interface ChosenComposition {
  readonly year: number;
  readonly shares: readonly number[];
  readonly chosen: Publication;
  readonly rivals: PublicationChoice["rivals"];
}

/** Groups figures by what one source published at once for one year, parts in the order of the target. */
function publicationsOf(
  figures: readonly AnnualFigure[],
  components: readonly string[],
  exclusions: Exclusions,
): ReadonlyMap<number, readonly Publication[]> {
  const groups = new Map<string, AnnualFigure[]>();
  for (const entry of figures) {
    const { release, publishedOn, source, scope } = entry.figure;
    const key = JSON.stringify([entry.year, release, publishedOn, source, scope]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const byYear = new Map<number, Publication[]>();
  for (const group of groups.values()) {
    const parts = components.flatMap(
      (component) => group.find(({ figure }) => figure.component === component) ?? [],
    );
    const [first, ...rest] = parts.map(({ figure }) => figure);
    const year = parts[0]?.year;
    if (first === undefined || year === undefined || parts.length < components.length) {
      exclusions.add("incomplete-publication", ...group.map(({ figure }) => figure));
      continue;
    }
    byYear.set(year, [...(byYear.get(year) ?? []), [first, ...rest]]);
  }
  return byYear;
}

function sharesOf(publication: Publication, unit: UnitCode): readonly number[] {
  return publication.flatMap(({ value, unit: from }: Observation) => {
    const share = value === null ? undefined : convert({ value, from, to: unit });
    return share === undefined ? [] : [share];
  });
}

/** For each year the composition that was current on the day of the assessment. */
function compositionsOf(context: Context): ReadonlyMap<number, ChosenComposition> {
  const { observations, asOf, plan, log, target } = context;
  const exclusions = new Exclusions();
  const figures = annualFigures({ observations, area: plan.area, dimensions: ["ratio"], exclusions });
  const components = target.shares.map(({ component }) => component);
  const byYear = publicationsOf(figures, components, exclusions);
  const chosen = new Map<number, ChosenComposition>();
  for (const year of [...byYear.keys()].sort((a, b) => a - b)) {
    const choice = choosePublication({ publications: byYear.get(year) ?? [], asOf });
    for (const { publication, reason } of choice.excluded) exclusions.add(reason, ...publication);
    if (choice.chosen === undefined) continue;
    const shares = sharesOf(choice.chosen, target.unit);
    chosen.set(year, { year, shares, chosen: choice.chosen, rivals: choice.rivals });
  }
  log.exclude(exclusions.byReason);
  return chosen;
}

function use({ log }: Context, composition: ChosenComposition): void {
  recordPublication(log, composition);
  const sum = composition.shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 100) > SUM_TOLERANCE + 1e-9) {
    log.add({ step: "note", note: "shares-do-not-sum", values: { period: String(composition.year), sum } });
  }
}

function baselineYear(context: Context, years: readonly number[]): number | undefined {
  const stated = indicatorAssumptions(context).baseYear;
  const wanted = stated ?? context.plan.horizon.from - 1;
  const year = stated === undefined ? years.find((candidate) => candidate >= wanted) : wanted;
  if (year === undefined) return undefined;
  const because =
    stated !== undefined
      ? null
      : year === wanted
        ? { vi: "năm liền trước thời kỳ kế hoạch", en: "the year before the plan's horizon" }
        : {
            vi: `năm ${wanted} không có số liệu, lấy năm sớm nhất sau đó`,
            en: `${wanted} has no figure, the earliest later year is taken`,
          };
  const origin = stated === undefined ? "default" : "caller";
  context.log.add({ step: "assumption", name: "base-year", value: year, unit: null, origin, because });
  return year;
}

/**
 * Assesses shares of a whole: the percentage points that must still move (half L1), and the share of the gap
 * closed against the share of the time that has passed.
 */
export function assessComposition(context: Context): void {
  const { target, log, indicator } = context;
  const compositions = compositionsOf(context);
  const years = [...compositions.keys()];
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
  const open = (reason: Parameters<typeof concludePace>[1]["reason"]): void =>
    concludePace(context, { ratios: [], combination: "all", reason });

  if (latest === undefined) {
    judge(undefined);
    open("no-data");
    return;
  }
  const baseYear = baselineYear(context, years);
  const base = baseYear === undefined ? undefined : compositions.get(baseYear);
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

  if (base === undefined) {
    open("baseline-missing");
    return;
  }
  if (base.year >= latest.year) {
    open(years.length === 1 ? "one-point" : "baseline-is-latest");
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
