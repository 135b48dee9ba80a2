import type { Merge } from "../grid.ts";
import { SHEET_COLUMNS, SHEET_ROWS } from "./workbook-limits.ts";

/** A cell by row and column, both from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** The position that a reference such as `E12` names; `undefined` if there is no such cell in a sheet. */
export function positionOf(reference: string): CellPosition | undefined {
  const [, letters, digits] = REFERENCE.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row >= 1 && row <= SHEET_ROWS && column <= SHEET_COLUMNS ? { row, column } : undefined;
}

/** The range that a reference such as `A1:C1` names; `undefined` if there is no such range in a sheet. */
export function rangeOf(reference: string): Merge | undefined {
  const [from = "", to = from, ...more] = reference.split(":", 3);
  const [start, end] = [positionOf(from), positionOf(to)];
  if (start === undefined || end === undefined || more.length > 0) return undefined;
  return {
    firstRow: Math.min(start.row, end.row),
    lastRow: Math.max(start.row, end.row),
    firstColumn: Math.min(start.column, end.column),
    lastColumn: Math.max(start.column, end.column),
  };
}
