import { displayWidth, wrapText } from "./wrap-text.ts";

const NARROWEST = 6;

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function longestWord(text: string): number {
  return Math.max(...text.split(" ").map(displayWidth));
}

/** Takes from the widest until the sum fits, or nothing can be taken. */
function squeezed(widths: readonly number[], available: number): number[] {
  const result = [...widths];
  for (let excess = sumOf(result) - available; excess > 0; excess--) {
    const widest = Math.max(...result);
    if (widest <= NARROWEST) break;
    result[result.indexOf(widest)] = widest - 1;
  }
  return result;
}

/** The texts of one column, and how many lines each takes at a width. */
class Column {
  readonly natural: number;
  readonly narrowest: number;
  readonly #texts: readonly string[];
  readonly #heights = new Map<number, readonly number[]>();

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.natural = Math.max(0, ...texts.map(displayWidth));
    this.narrowest = Math.max(0, ...texts.map(longestWord));
  }

  heights(width: number): readonly number[] {
    const known = this.#heights.get(width);
    if (known !== undefined) return known;
    const heights = this.#texts.map((text) => wrapText(text, width).length);
    this.#heights.set(width, heights);
    return heights;
  }
}

/** Lines of a row count as much as this many lines of single cells. */
const ROW_WEIGHT = 4;

/** How tall a table is; cells that do not make their row tall count a little, or no one column could start. */
function tallness(columns: readonly Column[], widths: readonly number[]): number {
  const heights = columns.map((column, index) => column.heights(widths[index] ?? 1));
  const rows = (heights[0] ?? []).map((_, row) => heights.map((column) => column[row] ?? 1));
  return sumOf(rows.map((cells) => ROW_WEIGHT * Math.max(...cells) + sumOf(cells)));
}

/**
 * Widths of the columns of a table that has `available` cells of a terminal for text.
 *
 * As wide as the texts if that fits. Otherwise no word is broken if that can be helped, and the room that is left
 * goes where it saves the most lines.
 */
export function columnWidths(rows: readonly (readonly string[])[], available: number): readonly number[] {
  const columns = (rows[0] ?? []).map((_, index) => new Column(rows.map((row) => row[index] ?? "")));
  const natural = columns.map((column) => column.natural);
  if (sumOf(natural) <= available) return natural;

  const narrowest = columns.map((column) => column.narrowest);
  let widths = squeezed(narrowest, available);
  for (;;) {
    const room = available - sumOf(widths);
    const before = tallness(columns, widths);
    let best: { readonly widths: number[]; readonly saved: number } | undefined;
    for (const [index, column] of columns.entries()) {
      const most = Math.min(room, column.natural - (widths[index] ?? 0));
      for (let more = 1; more <= most; more++) {
        const wider = widths.with(index, (widths[index] ?? 0) + more);
        const saved = (before - tallness(columns, wider)) / more;
        if (saved > (best?.saved ?? 0)) best = { widths: wider, saved };
      }
    }
    if (best === undefined) return widths;
    widths = best.widths;
  }
}
