// controls, invisible and direction-turning marks, halves of pairs; joiners stay, scripts and emoji need them
const UNSAFE = /(?!\u200C|\u200D)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** Longest text from outside that is shown to people, in characters. */
const LONGEST = 500;

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * Text from outside as one line that can only be read: tabs and line breaks become blanks, any other control, ANSI
 * escapes and bidirectional marks among them, is written out (`\u{1b}`); cut after 500 characters.
 */
export function plainLine(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return short.replace(UNSAFE, (character) => (BREAK.test(character) ? " " : escaped(character)));
}

/** JSON of a value, indented by two, in which no control and no invisible mark stands as itself; the value is kept. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSAFE, (character) =>
    character === "\n"
      ? character
      : Array.from(
          { length: character.length },
          (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
        ).join(""),
  );
}
