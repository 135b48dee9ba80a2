import type { ColumnLocation, PeriodCode } from "@kehoach/model";
import { columnLetter } from "../column-letter.ts";
import { shownText } from "../csv/shown-text.ts";
import { type Cell, cellText, type GridRow } from "../grid.ts";
import { undamagedPeriod } from "../records/read-period-cell.ts";
import type { MergeIndex } from "./merge-index.ts";

/** What stands over a column in one or more header rows. */
export interface HeaderColumn {
  readonly location: ColumnLocation;
  /** Texts over the column from the top down, blank ones left out. */
  readonly texts: readonly string[];
  /** The last header row that has a text of the column's own. */
  readonly row: GridRow;
  /** A period among the texts that a spreadsheet program had changed: what stands there, and what it was. */
  readonly damaged: DamagedPeriod | undefined;
}

/** A period that a spreadsheet program changed. */
export interface DamagedPeriod {
  readonly text: string;
  readonly code: PeriodCode;
}

/** The text of a cell of a header; a period that became a day is taken back. */
export function headerText(cell: Cell | undefined): string {
  return undamagedPeriod(cell ?? "") ?? cellText(cell).trim();
}

/** How far to the right the cells of a row reach over blank ones: for each place, the place of the cell that covers it. */
function coveringPlaces(
  row: GridRow,
  below: ReadonlySet<number>,
  merges: MergeIndex,
): ReadonlyMap<number, number> {
  const covering = new Map<number, number>();
  const merged = new Map(merges.startingAt(row.row).map((merge) => [merge.firstColumn - 1, merge]));
  const width = Math.max(row.cells.length, ...[...below].slice(-1).map((place) => place + 1));
  let reach: { readonly from: number; readonly last: number } | undefined;
  for (let place = 0; place < width; place++) {
    if (cellText(row.cells[place]).trim() !== "") {
      const merge = merged.get(place);
      reach = { from: place, last: merge === undefined ? width : merge.lastColumn - 1 };
      covering.set(place, place);
    } else if (reach !== undefined && place <= reach.last && below.has(place)) {
      covering.set(place, reach.from);
    }
  }
  return covering;
}

function filledPlaces({ cells }: GridRow): readonly number[] {
  return cells.flatMap((cell, place) => (cellText(cell).trim() === "" ? [] : [place]));
}

/**
 * The columns under one or more header rows, those without any text left out.
 *
 * A cell of an upper row also stands over the columns to its right that have a text below and none beside it, as far
 * as it is merged, or up to the next text where it is not.
 */
export function headerColumns(rows: readonly GridRow[], merges: MergeIndex): readonly HeaderColumn[] {
  const found = new Map<number, { texts: string[]; row: GridRow; damaged: DamagedPeriod | undefined }>();
  let below: ReadonlySet<number> = new Set();
  for (const row of [...rows].reverse()) {
    const covering = coveringPlaces(row, below, merges);
    for (const [place, from] of covering) {
      const cell = row.cells[from] ?? "";
      const text = headerText(cell);
      const shown = cellText(cell).trim();
      const damaged = text === shown ? undefined : { text: shown, code: text };
      const known = found.get(place);
      if (known === undefined) {
        found.set(place, { texts: [text], row, damaged });
      } else {
        known.texts.unshift(text);
        known.damaged ??= damaged;
      }
    }
    below = new Set([...below, ...filledPlaces(row)].sort((a, b) => a - b));
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([place, { texts, row, damaged }]) => ({
      location: {
        index: place + 1,
        letter: columnLetter(place + 1),
        header: shownText(texts.map((text) => text.replace(/\s+/g, " ")).join(" / ")),
      },
      texts,
      row,
      damaged,
    }));
}
