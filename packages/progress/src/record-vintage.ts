import type { Observation, RivalReason } from "@kehoach/model";
import type { AnnualVintage } from "./annual-series.ts";
import type { DerivationLog } from "./derivation-log.ts";
import type { Publication, PublicationChoice } from "./publication.ts";

type Rivals = readonly { readonly observation: Observation; readonly reason: RivalReason }[];

function rivalsOf(rivals: PublicationChoice["rivals"], index: number): Rivals {
  return rivals.flatMap(({ publication, reason }) => {
    const observation = publication[index];
    return observation === undefined ? [] : [{ observation, reason }];
  });
}

function noteQualifier(log: DerivationLog, { qualifier, value, period }: Observation): void {
  if (qualifier === null || value === null) return;
  log.add({ step: "note", note: "qualified-figure", values: { period, value, qualifier } });
}

/** Writes down the figure chosen for a year and its rivals. */
export function recordVintage(log: DerivationLog, { figure, rivals }: AnnualVintage): void {
  log.add({ step: "vintage", chosen: figure, rivals: rivalsOf(rivals, 0) });
  noteQualifier(log, figure);
}

/** Writes down the parts of a publication that was chosen, each with its own rivals. */
export function recordPublication(
  log: DerivationLog,
  { chosen, rivals }: { readonly chosen: Publication; readonly rivals: PublicationChoice["rivals"] },
): void {
  for (const [index, part] of chosen.entries()) {
    log.add({ step: "vintage", chosen: part, rivals: rivalsOf(rivals, index) });
    noteQualifier(log, part);
  }
}
