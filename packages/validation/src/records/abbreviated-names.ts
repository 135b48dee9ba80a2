import { CORRECTLY_SPELLED, createNameIndex, type NameIndex } from "@kehoach/registry";
import type { CodedEntry } from "../code-finder.ts";

const LONGEST = 100;
// who reports is one of few
const MOST_REMEMBERED = 5_000;

/** Finds the entries whose names a text abbreviates, such as `Sở KH&ĐT`; what is mistyped means none. */
export function abbreviatedNames(entries: readonly CodedEntry[]): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  let index: NameIndex | undefined;
  return (text) => {
    if (text.length > LONGEST) return [];
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    index ??= createNameIndex(entries);
    const ids = index.find(text).flatMap(({ id, score }) => (score >= CORRECTLY_SPELLED ? [id] : []));
    if (known.size < MOST_REMEMBERED) known.set(text, ids);
    return ids;
  };
}
