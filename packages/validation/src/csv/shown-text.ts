import { INVISIBLE } from "../invisible-characters.ts";

const LONGEST_SHOWN = 200;

const HALF_PAIR = /[\uD800-\uDBFF]$/;
const LONE_HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text from a file as findings show it: cut after 200 characters, with `\u200B` for what nobody would see. */
export function shownText(text: string): string {
  const cut = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).replace(HALF_PAIR, "")}…` : text;
  return cut.replace(INVISIBLE, escaped).replace(LONE_HALF, escaped);
}

function escaped(characters: string): string {
  return Array.from(
    { length: characters.length },
    (_, at) => `\\u${characters.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`,
  ).join("");
}
