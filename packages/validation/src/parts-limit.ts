/** Lines of a CSV file, or objects and lists of a JSON file, that are read at most: the rows of a spreadsheet. */
export const PARTS_LIMIT = 1_048_576;

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];

/**
 * Whether a text has more than {@link PARTS_LIMIT} of some characters, so that taking it apart could fill the memory.
 *
 * Where both are marks, `\r\n` counts once.
 */
export function exceedsParts(text: string, marks: string): boolean {
  const codes = new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
  let count = 0;
  let previous: number | undefined;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    const isSecondHalf = code === LINE_FEED && previous === CARRIAGE_RETURN && codes.has(CARRIAGE_RETURN);
    if (codes.has(code) && !isSecondHalf && ++count > PARTS_LIMIT) return true;
    previous = code;
  }
  return false;
}
