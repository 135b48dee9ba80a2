import type { Merge } from "../grid.ts";

/** Finds the merged cells of a sheet by the row in which they begin. */
export class MergeIndex {
  readonly #byFirstRow = new Map<number, Merge[]>();

  constructor(merges: readonly Merge[]) {
    for (const merge of merges) {
      if (merge.lastRow === merge.firstRow && merge.lastColumn === merge.firstColumn) continue;
      const known = this.#byFirstRow.get(merge.firstRow);
      if (known === undefined) this.#byFirstRow.set(merge.firstRow, [merge]);
      else known.push(merge);
    }
  }

  startingAt(row: number): readonly Merge[] {
    return this.#byFirstRow.get(row) ?? [];
  }
}
