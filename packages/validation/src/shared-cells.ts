import type { Finding, Location } from "@kehoach/model";
import type { SourceRecord } from "./source-record.ts";

// titles and headers are few; past this many a finding may be told again
const MOST_REMEMBERED = 10_000;

/**
 * Lets each finding about a cell through once. Records share cells: those of a row of a wide table its name and unit,
 * those of a whole table what its title or header says.
 */
export class SharedCells {
  readonly #ofTable = new Set<string>();
  readonly #ofRow = new Set<string>();
  #row = "";

  /** The findings of a record that were not told before; those of another row are forgotten with it. */
  *unseen(record: SourceRecord<string>, findings: Iterable<Finding>): Generator<Finding> {
    let row: string | undefined;
    for (const finding of findings) {
      const { rule, location, parameters } = finding;
      if (location.cell === undefined) {
        yield finding;
        continue;
      }
      row ??= this.#enter(record.locationOf(null));
      const told = rowOf(location) === row ? this.#ofRow : this.#ofTable;
      const key = JSON.stringify([rule, location.sheet, location.cell, parameters]);
      if (told.has(key)) continue;
      if (told.size < MOST_REMEMBERED) told.add(key);
      yield finding;
    }
  }

  #enter(location: Location): string {
    const row = rowOf(location);
    if (row !== this.#row) this.#ofRow.clear();
    this.#row = row;
    return row;
  }
}

function rowOf({ sheet, row }: Location): string {
  return `${row} ${sheet}`;
}
