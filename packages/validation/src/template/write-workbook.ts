import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { columnLetter } from "../column-letter.ts";
import { rowHeight } from "../workbook/row-height.ts";

/** How a cell looks and whether it may be changed in a protected sheet. */
export type CellLook = "title" | "text" | "header" | "given" | "input";

/** A cell of a workbook to be written. A text is never a formula. */
export interface CellToWrite {
  readonly value: string | number | null;
  readonly look: CellLook;
  /** Number format, such as `dd/mm/yyyy`. */
  readonly format?: string | undefined;
  /** What the comment of the cell says. */
  readonly note?: string | undefined;
}

/** What may stand in some cells of a column. */
export interface EntryRule {
  /** From 1. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly allowed:
    | { readonly kind: "list"; readonly name: string }
    /** Inclusive. */
    | { readonly kind: "number"; readonly from: number; readonly to: number }
    /** Days from 1 January 1990 to 31 December 2100. */
    | { readonly kind: "day" };
  /** What is said where something else is entered. */
  readonly refusal: string;
}

/** A sheet of a workbook to be written. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly CellToWrite[])[];
  /** Widths of columns in characters. */
  readonly widths: readonly number[];
  readonly rules: readonly EntryRule[];
  /** Rows that stay in view. */
  readonly frozenRows: number;
  /** First rows of which each is one cell over all columns. */
  readonly titleRows: number;
  /** Only cells of the look `input` can be changed; there is no password. */
  readonly isProtected: boolean;
  /** Hidden so that only programs can show it. */
  readonly isHidden: boolean;
}

/** A name for cells of a workbook. */
export interface NameToWrite {
  readonly name: string;
  readonly sheet: string;
  /** From 1. */
  readonly column: number;
  readonly rows: number;
}

/** A workbook to be written. */
export interface WorkbookToWrite {
  readonly title: string;
  readonly sheets: readonly SheetToWrite[];
  readonly names: readonly NameToWrite[];
}

const FONT = { name: "Times New Roman", size: 12 };
const EDGE = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const FRAME = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE };
const LOCKED = { protection: { locked: true } };

function filled(rgb: string): Pick<CellStyle, "fill"> {
  return { fill: { type: "pattern", pattern: "solid", fgColor: { rgb } } };
}

const LOOKS: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { ...FONT, size: 16, bold: true }, alignment: { vertical: "center" }, ...LOCKED },
  text: { font: FONT, alignment: { vertical: "top", wrapText: true }, ...LOCKED },
  header: {
    font: { ...FONT, bold: true },
    ...filled("D9E1F2"),
    border: FRAME,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    ...LOCKED,
  },
  given: {
    font: FONT,
    ...filled("F2F2F2"),
    border: FRAME,
    alignment: { vertical: "top", wrapText: true },
    ...LOCKED,
  },
  input: {
    font: FONT,
    ...filled("FFF9E5"),
    border: FRAME,
    alignment: { vertical: "top", wrapText: true },
    protection: { locked: false },
  },
};

/** A fixed instant: the same workbook is the same bytes whenever it is written. */
const NO_TIME = new Date(Date.UTC(2000, 0, 1));

/** The bytes of an XLSX workbook. The library that writes it is known here only. */
export function writeWorkbook({ title, sheets, names }: WorkbookToWrite): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    namedRanges: names.map(({ name, sheet, column, rows }) => {
      const letter = columnLetter(column);
      return { name, range: `'${sheet.replaceAll("'", "''")}'!$${letter}$1:$${letter}$${rows}` };
    }),
    properties: { title, creator: "Kehoach", created: NO_TIME, modified: NO_TIME },
    defaultFont: FONT,
    activeSheet: 0,
  });
}

function sheetOf({
  name,
  rows,
  widths,
  rules,
  frozenRows,
  titleRows,
  isProtected,
  isHidden,
}: SheetToWrite): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of rows.entries()) {
    for (const [column, { value, look, format, note }] of line.entries()) {
      cells.set(`${row},${column}`, {
        value,
        type: typeof value === "number" ? "number" : value === null ? "empty" : "string",
        style: { ...LOOKS[look], ...(format === undefined ? {} : { numFmt: format }) },
        ...(note === undefined ? {} : { comment: { author: "Kehoach", text: note } }),
      });
    }
  }
  return {
    name,
    rows: rows.map((line) => line.map(({ value }) => value)),
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(
      rows.map((line, row) => [row, { height: heightOf(line, { widths, isTitle: row < titleRows }) }]),
    ),
    merges: Array.from({ length: titleRows }, (_, row) => ({
      startRow: row,
      startCol: 0,
      endRow: row,
      endCol: widths.length - 1,
    })),
    dataValidations: rules.map(validationOf),
    ...(frozenRows === 0 ? {} : { freezePane: { rows: frozenRows } }),
    ...(isProtected ? { protection: PROTECTION } : {}),
    ...(isHidden ? { veryHidden: true } : {}),
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: { showGridLines: false },
  };
}

/** Points that a title needs more than a line of text. */
const TITLE_HEIGHT = 24;

function heightOf(
  line: readonly CellToWrite[],
  { widths, isTitle }: { readonly widths: readonly number[]; readonly isTitle: boolean },
): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const height = rowHeight(
    line.map(({ value, look }, column) => ({
      text: String(value ?? ""),
      width: isTitle || look === "text" || look === "title" ? whole : (widths[column] ?? whole),
    })),
  );
  return line.some(({ look }) => look === "title") ? Math.max(TITLE_HEIGHT, height) : height;
}

/** What remains possible: to choose cells and to make columns and rows larger. */
const PROTECTION = { sheet: true, formatColumns: true, formatRows: true };

/** Days since 30 December 1899, as spreadsheets count them from March 1900 on. */
function serialDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function validationOf({ column, firstRow, lastRow, allowed, refusal }: EntryRule): DataValidation {
  const letter = columnLetter(column);
  const common = {
    range: `${letter}${firstRow}:${letter}${lastRow}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: "Kehoach",
    errorMessage: refusal,
  } as const;
  switch (allowed.kind) {
    case "list":
      return { ...common, type: "list", formula1: allowed.name };
    case "number":
      return {
        ...common,
        type: "decimal",
        operator: "between",
        formula1: String(allowed.from),
        formula2: String(allowed.to),
      };
    case "day":
      return {
        ...common,
        type: "date",
        operator: "between",
        formula1: String(serialDay(1990, 1, 1)),
        formula2: String(serialDay(2100, 12, 31)),
      };
  }
}
