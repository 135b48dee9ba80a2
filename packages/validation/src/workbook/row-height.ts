/** Points of a line of 12-point text. */
const LINE = 16;
/** The highest row of spreadsheets is 409 points. */
const HIGHEST = 400;

/**
 * Height in points that a row needs for its texts to be read when they are wrapped in columns of so many characters.
 * Spreadsheets do not all work it out themselves.
 */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = cells.map(({ text, width }) =>
    text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.95) / width)), 0),
  );
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 2);
}
