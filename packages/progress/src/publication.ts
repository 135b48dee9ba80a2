import { latestDayOf, periodEnded, periodInterval } from "@kehoach/calendar";
import { type Confidence, type RivalReason, restates, sameAmount, UNITS } from "@kehoach/model";
import type { Figure } from "./annual-figures.ts";
import { groupBy } from "./group-by.ts";
import { observationContent } from "./observation-content.ts";
import { isStrongerRelease } from "./weakest-release.ts";

/**
 * What one source published at once for one period: a figure, or the parts of a composition in a fixed order.
 * Never empty; all parts share period, source, day and release.
 */
export type Publication = readonly [Figure, ...Figure[]];

/** The publication chosen as of a day, and what became of the others. */
export interface PublicationChoice {
  readonly chosen: Publication | undefined;
  readonly rivals: readonly { readonly publication: Publication; readonly reason: RivalReason }[];
  readonly excluded: readonly {
    readonly publication: Publication;
    readonly reason: "published-after" | "period-not-ended";
  }[];
}

const CONFIDENCE: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1 };

function confidenceOf(publication: Publication): number {
  return Math.min(...publication.map(({ confidence }) => (confidence === null ? 0 : CONFIDENCE[confidence])));
}

function sameFigures(a: Publication, b: Publication): boolean {
  return a.every((part, index) => {
    const other = b[index];
    return (
      other !== undefined &&
      other.qualifier === part.qualifier &&
      sameAmount({ value: part.value, unit: part.unit }, { value: other.value, unit: other.unit })
    );
  });
}

function onlyRestates(earlier: Publication, later: Publication): boolean {
  if (sameFigures(earlier, later)) return false;
  return earlier.every((part, index) => {
    const other = later[index];
    return other !== undefined && (sameFigures([part], [other]) || restates({ earlier: part, later: other }));
  });
}

/** Decimals that a figure would have in the smallest unit: 1.8 billion is coarser than 1,845 million. */
function finenessOf({ decimals, unit }: Figure): number {
  return decimals - UNITS[unit].exponent;
}

/** Stronger release first, then confidence; the rest only makes the order independent of the input's. */
export function byPreference(a: Publication, b: Publication): number {
  const [first] = a;
  const [second] = b;
  if (isStrongerRelease({ release: first.release, than: second.release })) return -1;
  if (isStrongerRelease({ release: second.release, than: first.release })) return 1;
  const confidence = confidenceOf(b) - confidenceOf(a);
  if (confidence !== 0) return confidence;
  const qualified = Number(first.qualifier !== null) - Number(second.qualifier !== null);
  if (qualified !== 0) return qualified;
  const fineness = finenessOf(second) - finenessOf(first);
  if (fineness !== 0) return fineness;
  const [key, otherKey] = [contentOf(a), contentOf(b)];
  return key < otherKey ? -1 : key > otherKey ? 1 : 0;
}

function contentOf(publication: Publication): string {
  return publication.map(observationContent).join("\n");
}

function preferred(publications: readonly Publication[]): Publication | undefined {
  let best: Publication | undefined;
  for (const candidate of publications) {
    if (best === undefined || (candidate !== best && byPreference(candidate, best) < 0)) best = candidate;
  }
  return best;
}

function reasonFor(rival: Publication, chosen: Publication): RivalReason {
  if (sameFigures(rival, chosen)) return "same-figure";
  const [{ publishedOn, release }] = rival;
  const [winner] = chosen;
  if (winner.publishedOn !== null) {
    if (publishedOn === null) return "undated";
    if (publicationDay(publishedOn) < publicationDay(winner.publishedOn)) return "published-earlier";
  }
  if (onlyRestates(chosen, rival)) return "coarser-restatement";
  if (isStrongerRelease({ release: winner.release, than: release })) return "weaker-release";
  return confidenceOf(rival) < confidenceOf(chosen) ? "lower-confidence" : "equal-standing";
}

// the same few days again and again
const days = new Map<string, string>();
const MOST_KNOWN = 2000;

function publicationDay(publishedOn: string): string {
  const known = days.get(publishedOn);
  if (known !== undefined) return known;
  const day = latestDayOf(publishedOn);
  if (days.size >= MOST_KNOWN) days.clear();
  days.set(publishedOn, day);
  return day;
}

type UnknownReason = PublicationChoice["excluded"][number]["reason"];

/** Why a publication of a day is not known on another, or tells no more than an intention. */
function reasonUnknown({
  day,
  period,
  asOf,
}: {
  readonly day: string;
  readonly period: string;
  readonly asOf: string;
}): UnknownReason | undefined {
  if (day > asOf) return "published-after";
  return day < periodInterval(period).start ? "period-not-ended" : undefined;
}

const NONE: readonly never[] = [];

/** The choice where there is nothing to choose between. */
function chooseOnly(publication: Publication, asOf: string): PublicationChoice {
  const { publishedOn, period } = publication[0];
  const open = publishedOn === null && !periodEnded({ period, asOf }) ? "period-not-ended" : undefined;
  const reason =
    publishedOn === null ? open : reasonUnknown({ day: publicationDay(publishedOn), period, asOf });
  return reason === undefined
    ? { chosen: publication, rivals: NONE, excluded: NONE }
    : { chosen: undefined, rivals: NONE, excluded: [{ publication, reason }] };
}

/**
 * Chooses among the publications for one period the one that was current on a day.
 *
 * Known on or before the day are those published by then; a month counts as its last day. One published before
 * its period began tells no more than an intention and is left out, whatever it calls itself. Undated ones serve
 * only where no dated one is known and the period has ended. The latest published wins, except that one which
 * only restates an earlier one more coarsely does not replace it. Ties go to the stronger release, then to the
 * higher confidence.
 */
export function choosePublication({
  publications,
  asOf,
}: {
  readonly publications: readonly Publication[];
  readonly asOf: string;
}): PublicationChoice {
  const [first] = publications;
  if (first !== undefined && publications.length === 1) return chooseOnly(first, asOf);
  const dated: { readonly day: string; readonly publication: Publication }[] = [];
  const undated: Publication[] = [];
  const excluded: { publication: Publication; reason: UnknownReason }[] = [];
  for (const publication of publications) {
    const { publishedOn, period } = publication[0];
    if (publishedOn === null) {
      undated.push(publication);
      continue;
    }
    const day = publicationDay(publishedOn);
    const reason = reasonUnknown({ day, period, asOf });
    if (reason === undefined) dated.push({ day, publication });
    else excluded.push({ publication, reason });
  }

  let chosen: Publication | undefined;
  const byDay = groupBy(dated, ({ day }) => day);
  for (const day of [...byDay.keys()].sort()) {
    const current = chosen;
    const candidates = (byDay.get(day) ?? [])
      .map(({ publication }) => publication)
      .filter((publication) => current === undefined || !onlyRestates(current, publication));
    chosen = preferred(candidates) ?? current;
  }

  let known = dated.map(({ publication }) => publication);
  if (chosen === undefined) {
    const hasEnded = ([{ period }]: Publication): boolean => periodEnded({ period, asOf });
    const ended = undated.filter(hasEnded);
    for (const publication of undated) {
      if (!hasEnded(publication)) excluded.push({ publication, reason: "period-not-ended" });
    }
    known = [...known, ...ended];
    chosen = preferred(ended);
  } else {
    known = [...known, ...undated];
  }

  const winner = chosen;
  if (winner === undefined) return { chosen: undefined, rivals: [], excluded };
  const rivals = known
    .filter((publication) => publication !== winner)
    .map((publication) => ({ publication, reason: reasonFor(publication, winner) }));
  return { chosen: winner, rivals, excluded };
}
