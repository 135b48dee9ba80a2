import { periodInterval } from "@kehoach/calendar";
import { isDay } from "@kehoach/model";
import { isDue } from "./conclusion.ts";
import type { TargetContext } from "./target-context.ts";

/**
 * A day on which a series breaks: from then on it counts another territory, or by another method, so that figures
 * before and after it are not compared. What `continuityOf` of `@kehoach/registry` gives as `breaks` fits.
 */
export interface SeriesBreak {
  /** First day of the new series, `YYYY-MM-DD`. A year in which it lies belongs to the new series. */
  readonly day: string;
  /** Number of the act, `null` if unknown. */
  readonly legalBasis: string | null;
  /** Code of the indicator; every indicator if it is left out. */
  readonly indicator?: string | undefined;
  /** Only this component, and with it every target that counts it; the series itself if it is left out. */
  readonly component?: string | undefined;
  /** `id` of the area whose series breaks; the plan's if it is left out. Breaks of other areas change nothing. */
  readonly area?: string | undefined;
}

/**
 * Stops breaks that no caller can mean.
 *
 * @throws {RangeError} If a day is none, or an indicator is named that the plan does not have.
 */
export function requireBreaks({
  caller,
  breaks,
  indicators,
}: {
  /** The function that the message names. */
  readonly caller: string;
  readonly breaks: readonly SeriesBreak[];
  readonly indicators: readonly string[];
}): void {
  for (const { day, indicator } of breaks) {
    if (!isDay(day))
      throw new RangeError(`${caller}: breaks: day must be a day such as 2025-07-01, got "${day}"`);
    if (indicator !== undefined && !indicators.includes(indicator)) {
      throw new RangeError(`${caller}: breaks: indicator must be one of the plan's, got "${indicator}"`);
    }
  }
}

/** The years that can be compared with one another: those between two breaks. */
export interface Stretch {
  readonly includes: (year: number) => boolean;
  /** The breaks that it lies between; `undefined` where it is open. */
  readonly from: SeriesBreak | undefined;
  readonly before: SeriesBreak | undefined;
}

const UNBROKEN: Stretch = { includes: () => true, from: undefined, before: undefined };

function isOver(year: number, { day }: SeriesBreak): boolean {
  return `${year}-12-31` < day;
}

/** Components that a target counts. */
function countedComponents({ target, indicator }: TargetContext): readonly string[] {
  if (target.kind === "composition") return target.shares.map(({ component }) => component);
  return target.kind === "increase" ? indicator.components.map(({ code }) => code) : [];
}

/**
 * The stretch of a series that a target is about: the one in which its due period ended, or the day of the
 * assessment lies where that is earlier. Breaks after that day are not known yet.
 */
export function stretchOf(context: TargetContext): Stretch {
  const { breaks, asOf, plan, indicator, target } = context;
  if (breaks.length === 0) return UNBROKEN;
  const counted = countedComponents(context);
  const own = breaks
    .filter(
      (one) =>
        one.day <= asOf &&
        (one.area === undefined || one.area === plan.area) &&
        (one.indicator === undefined || one.indicator === indicator.code) &&
        (one.component === undefined || counted.includes(one.component)),
    )
    .sort((a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : (a.legalBasis ?? "") < (b.legalBasis ?? "") ? -1 : 1,
    );
  const about = target.due !== null && isDue(context) ? periodInterval(target.due).end : asOf;
  const from = own.findLast(({ day }) => day <= about);
  const before = own.find(({ day }) => day > about);
  const includes = (year: number): boolean =>
    (from === undefined || !isOver(year, from)) && (before === undefined || isOver(year, before));
  return { includes, from, before };
}

/** The years of a series that can be compared, and those beyond a break, each in order. */
export function yearsOf(
  series: ReadonlyMap<number, unknown>,
  { includes }: Stretch,
): { readonly years: readonly number[]; readonly apart: readonly number[] } {
  const years: number[] = [];
  const apart: number[] = [];
  for (const year of series.keys()) (includes(year) ? years : apart).push(year);
  return { years, apart };
}

/** Writes down the breaks that keep some of the years given out. */
export function noteBreaks({ log }: TargetContext, { from, before }: Stretch, years: Iterable<number>): void {
  if (from === undefined && before === undefined) return;
  const all = [...years];
  const add = ({ day, legalBasis }: SeriesBreak): void =>
    log.add({
      step: "assumption",
      name: "series-break",
      value: day,
      unit: null,
      origin: "caller",
      because: legalBasis === null ? null : { vi: `căn cứ ${legalBasis}`, en: `by ${legalBasis}` },
    });
  if (from !== undefined && all.some((year) => isOver(year, from))) add(from);
  if (before !== undefined && all.some((year) => !isOver(year, before))) add(before);
}
