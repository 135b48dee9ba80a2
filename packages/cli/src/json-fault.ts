/** Where a text stops being JSON. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma" | "nothing";

/** End of what a sticky pattern finds at a position; the position itself if it finds nothing. */
function endOf(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
}

/** Goes through a string token: its end, or the place that breaks it. */
function scanString(text: string, start: number): { readonly end: number; readonly isWhole: boolean } {
  let position = start + 1;
  while (position < text.length) {
    const character = text[position] ?? "";
    if (character === '"') return { end: position + 1, isWhole: true };
    if (character < " ") break;
    const end = character === "\\" ? endOf(ESCAPE, text, position) : position + 1;
    if (end === position) break;
    position = end;
  }
  return { end: position, isWhole: false };
}

/** Offset of the first character that cannot be there, `undefined` if the text is JSON. */
function faultOffset(text: string): number | undefined {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let position = 0;
  const close = (): Expected => {
    open.pop();
    return open.length === 0 ? "nothing" : "comma";
  };
  for (;;) {
    while (" \t\n\r".includes(text[position] ?? "?")) position++;
    const character = text[position];
    if (character === undefined) return expected === "nothing" ? undefined : position;
    const start = position;
    position++;
    if (expected === "colon") {
      if (character !== ":") return start;
      expected = "value";
    } else if (expected === "comma") {
      const top = open.at(-1);
      if (character === ",") expected = top === "{" ? "key" : "value";
      else if (character === (top === "{" ? "}" : "]")) expected = close();
      else return start;
    } else if (expected === "nothing") {
      return start;
    } else if (
      (expected === "key-or-end" && character === "}") ||
      (expected === "value-or-end" && character === "]")
    ) {
      expected = close();
    } else if (character === '"') {
      const { end, isWhole } = scanString(text, start);
      if (!isWhole) return end;
      position = end;
      expected = expected.startsWith("key") ? "colon" : open.length === 0 ? "nothing" : "comma";
    } else if (expected.startsWith("key")) {
      return start;
    } else if (character === "{" || character === "[") {
      open.push(character);
      expected = character === "{" ? "key-or-end" : "value-or-end";
    } else {
      position = endOf(NUMBER_OR_WORD, text, start);
      if (position === start) return start;
      expected = open.length === 0 ? "nothing" : "comma";
    }
  }
}

/**
 * Where a text breaks the grammar of JSON (RFC 8259), `undefined` if it does not.
 *
 * `JSON.parse` tells the place in words that change from one release of Node to the next, and sometimes not at all.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const offset = faultOffset(text);
  if (offset === undefined) return undefined;
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
