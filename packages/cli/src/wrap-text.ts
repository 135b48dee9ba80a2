import stringWidth from "string-width";

const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });

const MOST_REMEMBERED = 10_000;
const widths = new Map<string, number>();

/** Width of a text in the cells of a terminal. */
export function displayWidth(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const width = stringWidth(text);
  if (widths.size >= MOST_REMEMBERED) widths.clear();
  if (text.length <= 100) widths.set(text, width);
  return width;
}

/** Cuts a text to a display width; what was cut shows as an ellipsis. */
export function shorten(text: string, width: number): string {
  if (text.length <= width && displayWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text.slice(0, width * 10))) {
    const next = displayWidth(segment);
    if (used + next > width - 1) return `${kept}…`;
    kept += segment;
    used += next;
  }
  return text.length > width * 10 ? `${kept}…` : kept;
}

/** Parts of a word that is too long for a line: after hyphens and slashes where that helps, else anywhere. */
function pieces(word: string, width: number): string[] {
  return word.split(/(?<=[-–/_&?])/).flatMap((part) => {
    if (displayWidth(part) <= width) return [part];
    return Array.from(graphemes.segment(part), ({ segment }) => segment);
  });
}

/** Lines of at most a display width, broken at blanks, and within words that are longer than a line. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const wide = displayWidth(word);
    if (used > 0 && used + 1 + wide <= width) {
      line += ` ${word}`;
      used += 1 + wide;
      continue;
    }
    if (used > 0) lines.push(line);
    line = "";
    used = 0;
    for (const piece of wide <= width ? [word] : pieces(word, width)) {
      const next = displayWidth(piece);
      if (used > 0 && used + next > width) {
        lines.push(line);
        line = "";
        used = 0;
      }
      line += piece;
      used += next;
    }
  }
  if (used > 0 || lines.length === 0) lines.push(line);
  return lines;
}
