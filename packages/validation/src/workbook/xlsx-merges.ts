import type { Merge } from "../grid.ts";
import { rangeOf } from "./cell-reference.ts";
import { beyondLimit, corrupt } from "./workbook-fault.ts";
import { MAXIMUM_MERGES } from "./workbook-limits.ts";
import type { XmlPart } from "./xml-events.ts";

const MERGE = /<(?:[\w.-]{1,40}:)?mergeCell\s[^<>]{0,200}?\bref\s{0,9}=\s{0,9}["']([^"'<>]{1,40})["']/g;

/** Longest element that is looked for; more than what the pattern can match. */
const LONGEST_ELEMENT = 512;

/**
 * The merged ranges of a sheet of an XLSX workbook. They stand after the cells, so that this looks for the elements in
 * the text without reading the cells as XML. A whole-sheet range is one range.
 */
export async function readMerges({ name, pieces }: XmlPart): Promise<readonly Merge[]> {
  const merges: Merge[] = [];
  const decoder = new TextDecoder("latin1");
  let rest = "";
  for await (const piece of pieces) {
    const text = rest + decoder.decode(piece);
    let end = Math.max(0, text.length - LONGEST_ELEMENT);
    if (text.includes("mergeCell")) {
      for (const match of text.matchAll(MERGE)) {
        const merge = rangeOf(match[1] ?? "");
        if (merge === undefined) throw corrupt("cell-reference", name);
        if (merges.push(merge) > MAXIMUM_MERGES) {
          throw beyondLimit("merges", { amount: merges.length, limit: MAXIMUM_MERGES });
        }
        end = Math.max(end, match.index + match[0].length);
      }
    }
    rest = text.slice(end);
  }
  return merges;
}
