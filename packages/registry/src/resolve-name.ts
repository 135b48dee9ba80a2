import type { Day } from "@kehoach/model";
import { isValidOn } from "./is-valid-on.ts";
import { type NameMatch, RESOLVED } from "./name-index.ts";

/** An agency or area that a text may mean. */
export interface Candidate<Entry> {
  readonly entry: Entry;
  /** The name that was met. */
  readonly name: string;
  /** Above 0, 1 for the name itself. */
  readonly score: number;
  /** Whether it exists on the day that was asked for; `true` where none was. */
  readonly valid: boolean;
}

/** What a text means, if that is beyond doubt, and everything that it may mean. */
export interface Resolution<Entry> {
  /** `undefined` if nothing is near enough, or several are equally near. */
  readonly resolved: Entry | undefined;
  /** Best first; what exists on the day before what does not. At most ten. */
  readonly candidates: readonly Candidate<Entry>[];
}

const MOST = 10;

/** Chooses among the entries that an index has found. */
export function resolveName<
  Entry extends { readonly id: string; readonly since: Day | null; readonly until: Day | null },
>(
  matches: readonly NameMatch[],
  { entries, on }: { readonly entries: ReadonlyMap<string, Entry>; readonly on: Day | undefined },
): Resolution<Entry> {
  const candidates = matches
    .flatMap(({ id, name, score }) => {
      const entry = entries.get(id);
      return entry === undefined
        ? []
        : [{ entry, name, score, valid: on === undefined || isValidOn(entry, on) }];
    })
    .sort((a, b) => b.score - a.score || Number(b.valid) - Number(a.valid));
  const [best, next] = candidates;
  const clear =
    best !== undefined &&
    best.score >= RESOLVED &&
    (next === undefined || next.score < best.score || next.valid !== best.valid);
  return { resolved: clear ? best.entry : undefined, candidates: candidates.slice(0, MOST) };
}
