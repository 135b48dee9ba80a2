import { INVISIBLE } from "../invisible-characters.ts";
import { MAXIMUM_CELL_CHARACTERS } from "./workbook-limits.ts";

const LONE_HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;
const HALF_PAIR = /[\uD800-\uDBFF]$/;

/**
 * A text as it may stand in a cell or comment: characters that nobody sees, and those that XML does not have, are
 * written out (`\u200B`), and it is cut where spreadsheets would refuse it.
 */
export function sheetText(text: string): string {
  const shown = text.replaceAll(/\r\n?/g, "\n").replace(INVISIBLE, escaped).replace(LONE_HALF, escaped);
  if (shown.length <= MAXIMUM_CELL_CHARACTERS) return shown;
  return `${shown.slice(0, MAXIMUM_CELL_CHARACTERS - 1).replace(HALF_PAIR, "")}…`;
}

function escaped(characters: string): string {
  return Array.from(
    { length: characters.length },
    (_, at) => `\\u${characters.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`,
  ).join("");
}

/** A text as OOXML writes it (ECMA-376 part 1, 22.9.2.19): what looks like `_x0009_` keeps its underscore. */
export function ooxmlSource(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
