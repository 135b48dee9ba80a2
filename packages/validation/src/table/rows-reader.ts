import { type Finding, findingOf, type Location, type Plan } from "@kehoach/model";
import { columnLetter } from "../column-letter.ts";
import { shownText } from "../csv/shown-text.ts";
import type { DatasetKind } from "../dataset-reader.ts";
import { cellText, type GridRow, type Merge } from "../grid.ts";
import { rowMerged } from "../rules/row-merged.ts";
import { rowTotal } from "../rules/row-total.ts";
import { rowWidth } from "../rules/row-width.ts";
import type { SourceRecord } from "../source-record.ts";
import { ComponentRows, type IndicatorPart, type RowSubject } from "./component-rows.ts";
import type { HeaderCandidate } from "./header-candidate.ts";
import { headerText } from "./header-columns.ts";
import type { FoundHeader } from "./header-search.ts";
import type { SheetMapping } from "./mapping.ts";
import type { MergeIndex } from "./merge-index.ts";
import { KEY_FIELDS } from "./required-fields.ts";
import { resolveColumns } from "./resolve-columns.ts";
import { isColumnNumberRow, RowJudge } from "./row-judge.ts";
import {
  type DefaultField,
  type LeftOutRow,
  NOTHING_LEFT_OUT,
  type TableDefault,
  type TableLayout,
} from "./table-layout.ts";
import { isFilled, TableRecord, type TableShape, type WideColumn } from "./table-record.ts";
import { cellLocation, type TablePlace } from "./title-block.ts";

/** What a {@link RowsReader} reads by, and whom it tells. */
export interface RowsReaderOptions {
  readonly place: TablePlace;
  /** Whether the rows come from a text file, where cells too many or too few shift the others. */
  readonly isText: boolean;
  readonly merges: MergeIndex;
  readonly plan: Plan;
  readonly mapping: SheetMapping | null;
  readonly outside: ReadonlyMap<DefaultField, TableDefault>;
  readonly onFinding: (finding: Finding) => void;
  readonly onRecord: (record: SourceRecord<string>, dataset: DatasetKind) => void;
}

/** Notes below a table that are remembered in case that the table goes on. */
const MOST_NOTES = 1_000;

/** A row with the merged cells that begin in it. */
interface MergedRow {
  readonly row: GridRow;
  readonly merges: readonly Merge[];
}

/** Reads the rows below a header. */
export class RowsReader {
  readonly #options: RowsReaderOptions;
  readonly #candidate: HeaderCandidate;
  readonly #shape: TableShape;
  readonly #defaults: ReadonlyMap<DefaultField, TableDefault>;
  readonly #wide: readonly WideColumn[];
  readonly #judge: RowJudge;
  /** Headers by the place (from 0) of their column, from left to right. */
  readonly #headers: ReadonlyMap<number, string | null>;
  /** Places of all columns that have a header, in order. */
  readonly #named: readonly number[];
  /** Cells of the longest header row, blank ones at its end counted. */
  readonly #width: number;
  /** Places of the columns that are read, in order. */
  readonly #used: readonly number[];
  readonly #isBroken: boolean;
  /** Place of the column that says what a row is about, -1 if there is none. */
  readonly #keyPlace: number;
  /** Places of the columns without which a row has no figure. */
  readonly #figurePlaces: readonly number[];
  /** `undefined` where a column says the component, or there are none. */
  readonly #components: ComponentRows | undefined;
  /** The row of an indicator without a figure, which is a heading if rows of its components follow. */
  #heading: MergedRow | undefined;
  readonly #year: number | null;
  readonly #leftOut: Record<LeftOutRow, number> = { ...NOTHING_LEFT_OUT };
  #rowCount = 0;
  #isFirst = true;
  #mergedUntil = 0;
  #footerRow: number | null = null;
  #notes: { readonly location: Location; readonly text: string }[] = [];

  constructor({ candidate, title }: FoundHeader, options: RowsReaderOptions) {
    const { place, mapping, outside, plan, onFinding } = options;
    this.#options = options;
    this.#candidate = candidate;
    this.#year = title.year ?? null;
    const resolved = resolveColumns(candidate, { place, mapping });
    const { columns, splitPeriod, wide, rowNumbers, stated, findings } = resolved;
    const defaults = new Map([...outside, ...title.defaults, ...stated]);
    for (const field of columns.keys()) defaults.delete(field as DefaultField);
    if (wide.length > 0) defaults.delete("period");
    this.#defaults = defaults;
    this.#shape = { place, columns, splitPeriod, defaults };
    this.#wide = wide;
    this.#headers = new Map(
      candidate.columns.map(({ column: { location } }) => [location.index - 1, location.header]),
    );
    this.#named = [...this.#headers.keys()];
    this.#width = Math.max(...candidate.rows.map(({ cells }) => cells.length));
    const placesOf = (names: readonly string[]): readonly number[] =>
      names.flatMap((name) => {
        const column = columns.get(name);
        return column === undefined ? [] : [column.location.index - 1];
      });
    const widePlaces = wide.map(({ column }) => column.location.index - 1);
    const yearPlaces = splitPeriod === undefined ? [] : [splitPeriod.year.location.index - 1];
    const used = new Set([...placesOf([...columns.keys()]), ...yearPlaces, ...widePlaces]);
    this.#used = [...used].sort((one, other) => one - other);
    this.#keyPlace = placesOf([KEY_FIELDS[candidate.dataset]])[0] ?? -1;
    this.#figurePlaces = [...placesOf(["value", "missing"]), ...widePlaces];
    this.#components =
      candidate.dataset === "observations" && !columns.has("component") ? new ComponentRows(plan) : undefined;
    this.#judge = new RowJudge(plan, {
      keyPlace: this.#keyPlace,
      dataPlaces: [...placesOf(["value", "state"]), ...widePlaces],
      isNumeric: candidate.dataset === "observations",
      rowNumberPlaces: new Set(rowNumbers.map(({ location }) => location.index - 1)),
      firstPlace: this.#named[0] ?? 0,
    });
    this.#isBroken = findings.some(({ severity }) => severity === "error");
    for (const finding of findings) onFinding(finding);
  }

  /** Takes the next row. */
  add(row: GridRow): void {
    const merges = this.#options.merges.startingAt(row.row);
    const isMerged = merges.some(({ firstColumn, lastColumn }) => lastColumn > firstColumn);
    const kind = this.#judge.kindOf(row, { isMerged, isBelowTable: this.#footerRow !== null });
    if (kind === "blank") return;
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (isFirst && isColumnNumberRow(row)) {
      this.#leftOut["column-numbers"]++;
    } else if (kind === "total") {
      this.#leftOut.total++;
      this.#reportLeftOut(this.#noted(row), "total");
    } else if (kind === "section") {
      this.#leftOut.section++;
      if (this.#subjectOf(row)?.kind !== "between") this.#endHeading();
    } else if (kind === "note") {
      this.#addNote(row);
    } else if (this.#isHeaderAgain(row)) {
      this.#leftOut["repeated-header"]++;
    } else {
      this.#endNotes();
      this.#take({ row, merges });
    }
  }

  /** How the table was understood, after its last row. */
  end(): TableLayout {
    this.#endHeading();
    const { dataset, layout, rows } = this.#candidate;
    return {
      sheet: this.#options.place.sheet ?? null,
      used: !this.#isBroken,
      dataset,
      layout,
      headerRows: rows.map(({ row }) => row),
      rows: this.#rowCount,
      year: this.#year,
      defaults: this.#defaults,
      leftOut: this.#leftOut,
      footerRow: this.#footerRow,
    };
  }

  #subjectOf({ cells }: GridRow): RowSubject | undefined {
    return this.#components?.read(cellText(cells[this.#keyPlace]));
  }

  #take(row: MergedRow): void {
    const subject = this.#subjectOf(row.row);
    if (subject?.kind === "part") {
      if (this.#heading !== undefined) this.#leftOut.section++;
      this.#heading = undefined;
      this.#count(row, subject.part);
      return;
    }
    this.#endHeading();
    if (subject?.kind === "indicator" && subject.hasComponents && this.#mayBeHeading(row.row)) {
      this.#heading = row;
    } else {
      this.#count(row);
    }
  }

  #mayBeHeading(row: GridRow): boolean {
    return !this.#figurePlaces.some((place) => isFilled(row, place)) && !this.#isWrongWidth(row);
  }

  /** What might have been a heading is a row like others. */
  #endHeading(): void {
    const row = this.#heading;
    this.#heading = undefined;
    if (row !== undefined) this.#count(row);
  }

  #count(row: MergedRow, part?: IndicatorPart): void {
    this.#rowCount++;
    if (!this.#isBroken) this.#read(row, part);
  }

  #read({ row, merges }: MergedRow, part: IndicatorPart | undefined): void {
    const { onRecord, onFinding } = this.#options;
    const { dataset, layout } = this.#candidate;
    if (this.#isWrongWidth(row)) {
      const cells = row.cells.length;
      const parameters = { cells, expected: cells > this.#width ? this.#width : this.#namedWidth };
      onFinding(findingOf(rowWidth, { parameters, location: this.#locationOf(row) }));
      return;
    }
    for (const merge of merges) this.#reportMerge(row, merge);
    if (row.row <= this.#mergedUntil) return;
    if (layout === "long") {
      onRecord(new TableRecord(this.#shape, row, { part }), dataset);
      return;
    }
    for (const wide of this.#wide) {
      if (isFilled(row, wide.column.location.index - 1))
        onRecord(new TableRecord(this.#shape, row, { wide, part }), dataset);
    }
  }

  #locationOf({ row, line }: GridRow): Location {
    return { ...this.#options.place, row, line };
  }

  /** Cells up to the last one with a header. */
  get #namedWidth(): number {
    return (this.#named.at(-1) ?? 0) + 1;
  }

  /**
   * Whether cells are missing, stand in no column, or are more than the header has: a decimal comma without quotation
   * marks moves values into other columns even where the last cell of the row is blank.
   */
  #isWrongWidth({ cells }: GridRow): boolean {
    if (!this.#options.isText) return false;
    const width = this.#namedWidth;
    if (cells.length < width || cells.length > this.#width) return true;
    return cells.slice(width).some((cell) => cellText(cell).trim() !== "");
  }

  #reportMerge(row: GridRow, { firstRow, lastRow, firstColumn, lastColumn }: Merge): void {
    const [first, last] = [firstColumn - 1, lastColumn - 1];
    if (countBetween(this.#used, first, last) === 0) return;
    // a cell that is only drawn wider takes nothing from another column
    if (firstRow === lastRow && countBetween(this.#named, first, last) < 2) return;
    const range = `${columnLetter(firstColumn)}${firstRow}:${columnLetter(lastColumn)}${lastRow}`;
    const location = this.#cellIn(row, first);
    const value = shownText(cellText(row.cells[first]));
    this.#options.onFinding(findingOf(rowMerged, { parameters: { range }, location, value }));
    this.#mergedUntil = Math.max(this.#mergedUntil, lastRow);
  }

  #cellIn(row: GridRow, place: number): Location {
    return cellLocation(this.#options.place, { row, place, header: this.#headers.get(place) ?? null });
  }

  #noted(row: GridRow): { readonly location: Location; readonly text: string } {
    const place = row.cells.findIndex((cell) => cellText(cell).trim() !== "");
    return { location: this.#cellIn(row, place), text: shownText(cellText(row.cells[place]).trim()) };
  }

  #reportLeftOut(
    { location, text }: { readonly location: Location; readonly text: string },
    kind: "total" | "note",
  ): void {
    if (this.#isBroken) return;
    this.#options.onFinding(findingOf(rowTotal, { parameters: { text, kind }, location, value: text }));
  }

  #addNote(row: GridRow): void {
    this.#footerRow ??= row.row;
    this.#leftOut.note++;
    if (this.#notes.length < MOST_NOTES) this.#notes.push(this.#noted(row));
  }

  /** The table goes on: what was taken for its end are notes among the data. */
  #endNotes(): void {
    for (const note of this.#notes) this.#reportLeftOut(note, "note");
    this.#notes = [];
    this.#footerRow = null;
  }

  /** Tables over several pages repeat their header. */
  #isHeaderAgain({ cells }: GridRow): boolean {
    const { columns } = this.#candidate;
    return columns.every(
      ({ column: { location, texts } }) => headerText(cells[location.index - 1]) === texts.at(-1),
    );
  }
}

/** How many numbers of a sorted list are from `first` to `last`; a hostile sheet asks for very many merged cells. */
function countBetween(sorted: readonly number[], first: number, last: number): number {
  return countBelow(sorted, last + 1) - countBelow(sorted, first);
}

function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
