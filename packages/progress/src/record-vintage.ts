import type { Observation, RivalReason } from "@kehoach/model";
import type { AnnualVintage } from "./annual-series.ts";
import type { DerivationLog } from "./derivation-log.ts";
import type { PublicationChoice } from "./publication.ts";

type Rivals = readonly { readonly observation: Observation; readonly reason: RivalReason }[];

const NONE: Rivals = [];

function rivalsOf(rivals: PublicationChoice["rivals"], index: number): Rivals {
  if (rivals.length === 0) return NONE;
  return rivals.flatMap(({ publication, reason }) => {
    const observation = publication[index];
    return observation === undefined ? [] : [{ observation, reason }];
  });
}

function noteQualifier(log: DerivationLog, { qualifier, value, period }: Observation): void {
  if (qualifier === null || value === null) return;
  log.add({ step: "note", note: "qualified-figure", values: { period, value, qualifier } });
}

/** Writes down the figure chosen for a year and its rivals; of a composition each part with its own. */
export function recordVintage(log: DerivationLog, vintage: AnnualVintage): void {
  const { chosen, rivals } = vintage;
  log.use(vintage);
  for (const [index, part] of chosen.entries()) {
    log.add({ step: "vintage", chosen: part, rivals: rivalsOf(rivals, index) });
    noteQualifier(log, part);
  }
}
