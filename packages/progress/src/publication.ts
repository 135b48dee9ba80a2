import { latestDayOf, periodEnded } from "@kehoach/calendar";
import { type Confidence, type Observation, type RivalReason, sameQuantity } from "@kehoach/model";
import { restates } from "./restates.ts";
import { isStrongerRelease } from "./weakest-release.ts";

/**
 * What one source published at once for one period: a figure, or the parts of a composition in a fixed order.
 * Never empty; all parts share period, source, day and release.
 */
export type Publication = readonly [Observation, ...Observation[]];

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
      part.value !== null &&
      other.value !== null &&
      sameQuantity({ value: part.value, unit: part.unit }, { value: other.value, unit: other.unit })
    );
  });
}

function onlyRestates(earlier: Publication, later: Publication): boolean {
  let coarser = false;
  for (const [index, part] of earlier.entries()) {
    const other = later[index];
    if (other === undefined) return false;
    if (restates({ earlier: part, later: other })) coarser = true;
    else if (!sameFigures([part], [other])) return false;
  }
  return coarser && !sameFigures(earlier, later);
}

/** Stronger release first, then confidence; the rest only makes the order independent of the input's. */
function byPreference(a: Publication, b: Publication): number {
  const [first] = a;
  const [second] = b;
  if (isStrongerRelease({ release: first.release, than: second.release })) return -1;
  if (isStrongerRelease({ release: second.release, than: first.release })) return 1;
  const confidence = confidenceOf(b) - confidenceOf(a);
  if (confidence !== 0) return confidence;
  const qualified = Number(first.qualifier !== null) - Number(second.qualifier !== null);
  if (qualified !== 0) return qualified;
  if (first.decimals !== second.decimals) return second.decimals - first.decimals;
  const keys = [a, b].map((parts) => JSON.stringify(parts));
  return (keys[0] ?? "") < (keys[1] ?? "") ? -1 : 1;
}

function reasonFor(rival: Publication, chosen: Publication): RivalReason {
  if (sameFigures(rival, chosen)) return "same-figure";
  const [first] = rival;
  const [winner] = chosen;
  if (first.publishedOn === null && winner.publishedOn !== null) return "undated";
  if (onlyRestates(chosen, rival)) return "coarser-restatement";
  if (first.publishedOn !== null && winner.publishedOn !== null) {
    const day = latestDayOf(first.publishedOn);
    const chosenDay = latestDayOf(winner.publishedOn);
    if (day < chosenDay) return "published-earlier";
    if (day > chosenDay) return "coarser-restatement";
  }
  return isStrongerRelease({ release: winner.release, than: first.release })
    ? "weaker-release"
    : "lower-confidence";
}

/**
 * Chooses among the publications for one period the one that was current on a day.
 *
 * Known on or before the day are those published by then; a month counts as its last day. Undated ones serve only
 * where no dated one is known and the period has ended. The latest published wins, except that one which only
 * restates an earlier one more coarsely does not replace it. Ties go to the stronger release, then to the higher
 * confidence.
 */
export function choosePublication({
  publications,
  asOf,
}: {
  readonly publications: readonly Publication[];
  readonly asOf: string;
}): PublicationChoice {
  const dated = new Map<string, Publication[]>();
  const undated: Publication[] = [];
  const excluded: { publication: Publication; reason: "published-after" | "period-not-ended" }[] = [];
  for (const publication of publications) {
    const { publishedOn } = publication[0];
    if (publishedOn === null) {
      undated.push(publication);
      continue;
    }
    const day = latestDayOf(publishedOn);
    if (day > asOf) excluded.push({ publication, reason: "published-after" });
    else dated.set(day, [...(dated.get(day) ?? []), publication]);
  }

  let chosen: Publication | undefined;
  for (const day of [...dated.keys()].sort()) {
    const current = chosen;
    const candidates = (dated.get(day) ?? []).filter(
      (publication) => current === undefined || !onlyRestates(current, publication),
    );
    chosen = candidates.sort(byPreference)[0] ?? current;
  }

  const known = [...dated.values()].flat();
  if (chosen === undefined) {
    const ended = undated.filter(([{ period }]) => periodEnded({ period, asOf }));
    for (const publication of undated) {
      if (!ended.includes(publication)) excluded.push({ publication, reason: "period-not-ended" });
    }
    known.push(...ended);
    chosen = [...ended].sort(byPreference)[0];
  } else {
    known.push(...undated);
  }

  const winner = chosen;
  if (winner === undefined) return { chosen: undefined, rivals: [], excluded };
  const rivals = known
    .filter((publication) => publication !== winner)
    .map((publication) => ({ publication, reason: reasonFor(publication, winner) }));
  return { chosen: winner, rivals, excluded };
}
