import { rangeOf } from "../workbook/cell-reference.ts";
import { odsParts } from "./ods-parts.ts";
import { writeZip } from "./write-zip.ts";
import { xlsxParts } from "./xlsx-parts.ts";

/** A cell of a workbook to be built. */
export type CellDescription =
  | string
  | number
  | boolean
  | null
  /** `2024-12-31`, or with a time of day `2024-12-31T14:30:00`. */
  | { readonly day: string }
  | { readonly error: string }
  /** Without `value` the file holds no result. */
  | { readonly formula: string; readonly value?: string | number | boolean }
  /** 0.0748 is shown as 7.48%. */
  | { readonly percent: number };

/** A sheet of a workbook to be built. */
export interface SheetDescription {
  readonly name: string;
  /** `true` is the same as `hidden`. */
  readonly hidden?: boolean | "hidden" | "veryHidden";
  readonly rows: readonly (readonly CellDescription[])[];
  /** Such as `A1:C1`. */
  readonly merges?: readonly string[];
}

/** A workbook to be built, as fixtures write it in JSON. */
export interface WorkbookDescription {
  readonly format: "xlsx" | "ods";
  readonly sheets: readonly SheetDescription[];
  /** Whether days are counted from 1904; XLSX only. */
  readonly date1904?: boolean;
}

/**
 * The bytes of a workbook, the same ones each time. Every cell may have every kind of value; a library that writes
 * workbooks would not leave the result of a formula out or write an error.
 */
export function buildWorkbook(description: WorkbookDescription): Promise<Uint8Array> {
  for (const { merges = [] } of description.sheets) {
    for (const merge of merges) {
      if (rangeOf(merge) === undefined)
        throw new RangeError(`buildWorkbook: ${merge} is not a range of cells`);
    }
  }
  return writeZip(description.format === "ods" ? odsParts(description) : xlsxParts(description));
}

/** A text inside XML. */
export function xmlText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}
