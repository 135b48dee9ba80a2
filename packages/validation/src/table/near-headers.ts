import { closest, fold } from "@kehoach/text";
import { columnKey } from "../column-key.ts";
import { splitNote } from "./field-of.ts";

function wordsOf(text: string): readonly string[] {
  return fold(text).split(/[\s,;/]+/);
}

/** Whether two texts of several words have the same words but for one, and that one nearly. */
function differInOneWord(wanted: readonly string[], name: string): boolean {
  const words = wordsOf(name);
  const differing = words.flatMap((word, index) =>
    word === wanted[index] ? [] : [[word, wanted[index] ?? ""]],
  );
  const [pair, another] = differing;
  if (words.length !== wanted.length || pair === undefined || another !== undefined) return false;
  const [word = "", other = ""] = pair;
  return closest(other, [word]).length > 0;
}

/**
 * The names that a header was probably meant to be, best first. What stands in brackets behind it does not count.
 *
 * Headers are short: `So sánh` is near `Sở, ngành` by its letters and has nothing to do with it. So of several words only
 * one may be mistyped.
 */
export function nearHeaders(header: string, names: readonly string[]): readonly string[] {
  const { name } = splitNote(header);
  const words = wordsOf(name);
  if (words.length > 1) {
    const near = names.filter((candidate) => differInOneWord(words, candidate));
    return closest(name, near);
  }
  const byKey = new Map(names.map((candidate) => [columnKey(candidate), candidate]));
  return closest(columnKey(name), [...byKey.keys()]).flatMap((key) => byKey.get(key) ?? []);
}
