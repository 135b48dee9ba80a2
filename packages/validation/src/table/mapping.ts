import { fold } from "@kehoach/text";
import type { DatasetKind } from "../dataset-reader.ts";
import type { DefaultField, TableLayoutKind } from "./table-layout.ts";

/** What a mapping file says of a sheet that its headers do not. */
export interface SheetMapping {
  /** What the sheet holds. */
  readonly dataset?: DatasetKind | undefined;
  /** Name of the sheet, compared without regard to case and marks; a CSV file has none. */
  readonly sheet?: string | undefined;
  readonly layout?: TableLayoutKind | undefined;
  /** First row of the header as the official sees it, from 1. */
  readonly headerRow?: number | undefined;
  /** For a field, such as `published_on`, the header of its column or its letter, such as `C`. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Headers or letters of columns to pass over without a finding. */
  readonly ignoreColumns?: readonly string[] | undefined;
  /** Values for fields that the table has no column for and no title says. */
  readonly defaults?: Readonly<Partial<Record<DefaultField, string>>> | undefined;
  /** How the numbers of the sheet are written: `1234.5`, `1.234,5` or `1,234.5`. */
  readonly numberFormat?: "plain" | "vi" | "en" | undefined;
  /** Which of the two comes first in `03/04/2026`. */
  readonly dayOrder?: "day-month" | "month-day" | undefined;
}

/** The version of mapping files that this release reads. */
export const MAPPING_SCHEMA_VERSION = "1";

/** A mapping file: how the files of an agency are to be read. What it says of all sheets, a sheet of its list may say otherwise. */
export interface Mapping extends SheetMapping {
  readonly schemaVersion: typeof MAPPING_SCHEMA_VERSION;
  /** Name of the encoding of text files, such as `windows-1258`. */
  readonly encoding?: string | undefined;
  /** Separator of a CSV file. */
  readonly delimiter?: "," | ";" | "\t" | "|" | undefined;
  /** What differs from sheet to sheet; if it is there, sheets that it does not name are not read. */
  readonly sheets?: readonly SheetMapping[] | undefined;
}

/**
 * What a mapping says of one sheet: its own entry, completed with what holds for all sheets.
 *
 * A mapping that names sheets is of these only. A CSV file, whose sheet has no name, takes the first entry.
 *
 * @returns `undefined` if the sheet is not to be read.
 *
 * @example
 * import { sheetMappingOf } from "@kehoach/validation";
 * sheetMappingOf({ schemaVersion: "1", sheet: "Biểu 1", headerRow: 5 }, "BIỂU 1").headerRow; // => 5
 * sheetMappingOf({ schemaVersion: "1", sheet: "Biểu 1" }, "Hướng dẫn"); // => undefined
 */
export function sheetMappingOf(mapping: Mapping, sheet: string | null): SheetMapping | undefined {
  const { schemaVersion: _, encoding: __, delimiter: ___, sheets, ...common } = mapping;
  const entries = sheets === undefined ? [common] : sheets.map((entry) => ({ ...common, ...entry }));
  return entries.find(
    (entry) => sheet === null || entry.sheet === undefined || fold(entry.sheet) === fold(sheet),
  );
}
