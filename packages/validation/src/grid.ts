/** A cell of a table: the text as it stands in the file, or a value that the file itself gives a type. */
export type Cell = string | TypedCell;

/** A value that a workbook or JSON gives a type; `text` is how it is shown to people. */
export type TypedCell =
  /** `text` is the number as written (JSON) or in the fewest digits that give it back (workbooks). */
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean; readonly text: string }
  /** A day of a workbook, `day` as `YYYY-MM-DD`; `text` as the workbook shows it, if that is known. */
  | { readonly kind: "day"; readonly day: string; readonly text: string }
  /** `#REF!`, `#DIV/0!` and their like. */
  | { readonly kind: "error"; readonly text: string }
  /** A formula whose result the file does not hold; `text` is the formula. */
  | { readonly kind: "formula"; readonly text: string }
  /** A list of JSON, `text` as JSON. */
  | { readonly kind: "list"; readonly items: readonly Cell[]; readonly text: string }
  /** An object of JSON where a value should be, `text` as JSON. */
  | { readonly kind: "object"; readonly text: string };

/** A row of a CSV file or sheet. */
export interface GridRow {
  /** Row as the official sees it, from 1; blank and hidden rows count. */
  readonly row: number;
  /** Line of a text file on which the row begins, from 1. */
  readonly line?: number;
  readonly cells: readonly Cell[];
}

/** Cells that are merged into one, from 1, all inclusive. */
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What is known of a sheet before its rows. A CSV file is one sheet without a name. */
export interface SheetFacts {
  readonly name: string | null;
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
}

/** The text of a cell as it stands, `""` for a blank one. */
export function cellText(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : (cell?.text ?? "");
}
