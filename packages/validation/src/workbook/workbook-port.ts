import type { GridRow, SheetFacts } from "../grid.ts";
import type { CheckedZip } from "./zip-gate.ts";

/** A sheet with cells, known before its rows are read. Sheets of charts and macros are not among them. */
export interface WorkbookSheet {
  readonly name: string;
  /** Hidden in either of the two ways of Excel. */
  readonly hidden: boolean;
}

/** What a workbook tells of its sheets, in its order. */
export type WorkbookEvent =
  | { readonly kind: "sheet"; readonly sheet: SheetFacts }
  /** Rows of the sheet before, blank ones left out; `done` is the part of the workbook read so far, 0 to 1. */
  | { readonly kind: "rows"; readonly rows: readonly GridRow[]; readonly done: number };

/** An open workbook: all that the rest of Kehoach knows of formats of spreadsheets. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Reads some of the sheets; each call begins anew. Throws WorkbookFault where they are damaged or too large. */
  read(wanted: (sheet: WorkbookSheet) => boolean): AsyncIterable<WorkbookEvent>;
}

/** Opens a workbook that has passed the gate. Throws WorkbookFault. */
export type OpenWorkbook = (zip: CheckedZip) => Promise<Workbook>;
