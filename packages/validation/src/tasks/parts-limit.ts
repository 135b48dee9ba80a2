/** Lines of a CSV file, or objects and lists of a JSON file, that are read at most: the rows of a spreadsheet. */
export const PARTS_LIMIT = 1_048_576;

/** Whether a text has more than {@link PARTS_LIMIT} of some characters, so that taking it apart could fill the memory. */
export function exceedsParts(text: string, marks: string): boolean {
  const codes = new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
  let count = 0;
  for (let place = 0; place < text.length; place++) {
    if (codes.has(text.charCodeAt(place)) && ++count > PARTS_LIMIT) return true;
  }
  return false;
}
