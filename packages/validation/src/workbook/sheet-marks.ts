import type { Severity } from "@kehoach/model";
import { columnLetter } from "../column-letter.ts";
import type { Merge } from "../grid.ts";
import type { CellMark } from "./annotation-marks.ts";
import { worse } from "./annotation-marks.ts";
import { positionOf } from "./cell-reference.ts";
import { SHEET_COLUMNS, SHEET_ROWS } from "./workbook-limits.ts";
import { tagAttribute, xmlTags } from "./xml-tags.ts";

/** A mark whose cell is known. */
export interface PlacedMark extends CellMark {
  readonly column: number;
}

/**
 * Finds the cell of each mark: the first filled one of a row, and of a merged range the one that is seen. Marks that
 * come to one cell become one; those beyond the sheet are left out.
 */
export function placeMarks(
  marks: readonly CellMark[],
  { text, merges }: { readonly text: string; readonly merges: readonly Merge[] },
): readonly PlacedMark[] {
  const firsts = marks.some(({ column }) => column === null)
    ? firstFilled(text, marks)
    : new Map<number, number>();
  const placed = new Map<string, PlacedMark>();
  for (const mark of marks) {
    const { row, column } = { row: mark.row, column: mark.column ?? firsts.get(mark.row) ?? 1 };
    if (row > SHEET_ROWS || column > SHEET_COLUMNS) continue;
    const merge = merges.find(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn,
    );
    const cell = merge === undefined ? { row, column } : { row: merge.firstRow, column: merge.firstColumn };
    const key = cellName(cell);
    const known = placed.get(key);
    if (known === undefined) {
      placed.set(key, { ...mark, ...cell, findings: [...mark.findings] });
      continue;
    }
    known.count += mark.count;
    known.severity = worse(known.severity, mark.severity);
    known.findings.push(...mark.findings);
  }
  return [...placed.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** `E12` */
export function cellName({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetter(column)}${row}`;
}

function firstFilled(text: string, marks: readonly CellMark[]): ReadonlyMap<number, number> {
  const wanted = new Set(marks.filter(({ column }) => column === null).map(({ row }) => row));
  const firsts = new Map<number, number>();
  const counter = new CellCounter();
  for (const { name, kind, source } of xmlTags(text)) {
    if (kind === "close") {
      if (name === "sheetData") break;
    } else if (name === "row") counter.row(source);
    else if (name === "c") counter.cell(source);
    else if (name === "v" || name === "t" || name === "f") {
      const { currentRow, currentColumn } = counter;
      if (wanted.has(currentRow) && !firsts.has(currentRow)) firsts.set(currentRow, currentColumn);
    }
  }
  return firsts;
}

/** Follows the cells of a sheet; rows and cells need not say where they are. */
export class CellCounter {
  currentRow = 0;
  currentColumn = 0;

  row(source: string): void {
    const row = Number(tagAttribute(source, "r") ?? Number.NaN);
    this.currentRow = Number.isInteger(row) ? row : this.currentRow + 1;
    this.currentColumn = 0;
  }

  cell(source: string): void {
    const reference = tagAttribute(source, "r");
    this.currentColumn =
      (reference === undefined ? undefined : positionOf(reference)?.column) ?? this.currentColumn + 1;
  }
}

/** How a cell is to be marked. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
}
