import { fold } from "./fold.ts";

/** Number of insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(from: string, to: string): number {
  const width = to.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column < width; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

const LONGEST = 200;
const MOST = 3;

/**
 * The candidates that a mistyped text was probably meant to be, best first, at most three.
 *
 * Texts are compared folded. A candidate counts if at most a third of the longer text would have to be typed
 * differently; among equals the order of the candidates stays. Empty for an empty text, for one of more than
 * 200 characters, and where nothing is near.
 *
 * @example
 * import { closest } from "@kehoach/text";
 * closest("grdp-grwth", ["grdp-growth", "grdp-structure"]); // => ["grdp-growth"]
 * closest("Ty le do thi hoa", ["Tỷ lệ đô thị hóa", "Cơ cấu GRDP"]); // => ["Tỷ lệ đô thị hóa"]
 * closest("water", ["grdp-growth"]); // => []
 */
export function closest(text: string, candidates: readonly string[]): readonly string[] {
  const wanted = fold(text);
  if (wanted === "" || wanted.length > LONGEST) return [];
  return candidates
    .filter((candidate) => candidate.length <= LONGEST)
    .map((candidate) => {
      const folded = fold(candidate);
      return {
        candidate,
        distance: editDistance(wanted, folded),
        longer: Math.max(wanted.length, folded.length),
      };
    })
    .filter(({ distance, longer }) => distance * 3 <= longer)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}
