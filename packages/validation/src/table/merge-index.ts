import type { Merge } from "../grid.ts";

/**
 * Finds the merged cells of a sheet by the row in which they begin.
 *
 * Spreadsheets let no two of them overlap: of those that do and begin in one row, which a hostile file may have without
 * number, only the ones from the left that do not are kept.
 */
export class MergeIndex {
  readonly #byFirstRow = new Map<number, readonly Merge[]>();

  constructor(merges: readonly Merge[]) {
    const byFirstRow = new Map<number, Merge[]>();
    for (const merge of merges) {
      if (merge.lastRow === merge.firstRow && merge.lastColumn === merge.firstColumn) continue;
      const known = byFirstRow.get(merge.firstRow);
      if (known === undefined) byFirstRow.set(merge.firstRow, [merge]);
      else known.push(merge);
    }
    for (const [row, all] of byFirstRow) this.#byFirstRow.set(row, withoutOverlaps(all));
  }

  startingAt(row: number): readonly Merge[] {
    return this.#byFirstRow.get(row) ?? [];
  }
}

function withoutOverlaps(merges: readonly Merge[]): readonly Merge[] {
  let covered = 0;
  return merges
    .toSorted((a, b) => a.firstColumn - b.firstColumn)
    .filter(({ firstColumn, lastColumn }) => {
      if (firstColumn <= covered) return false;
      covered = lastColumn;
      return true;
    });
}
