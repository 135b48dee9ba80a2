import type { Location } from "@kehoach/model";
import type { DatasetKind } from "../dataset-reader.ts";

/** How a table is laid out: `long` has one record a row, `wide` one indicator a row and a column for each period. */
export type TableLayoutKind = "long" | "wide";

/** A value that a table gives once for all its rows, in its title, in a header or beside it. */
export interface TableDefault {
  readonly text: string;
  /** Where it stands; `null` if it comes from outside the table, such as a mapping file or an option. */
  readonly location: Location | null;
}

/** The fields that may be given once for a whole table. */
export const DEFAULT_FIELDS = ["agency", "period", "release", "unit", "area"] as const;

/** One of {@link DEFAULT_FIELDS}. */
export type DefaultField = (typeof DEFAULT_FIELDS)[number];

/** A row under the header that is no record and was left out. */
export type LeftOutRow = "total" | "section" | "note" | "column-numbers" | "repeated-header";

/** How a table was understood. */
export interface TableLayout {
  /** Name of the sheet, `null` for CSV. */
  readonly sheet: string | null;
  /** Whether records were read from it. */
  readonly used: boolean;
  /** `null` where no header was found. */
  readonly dataset: DatasetKind | null;
  readonly layout: TableLayoutKind | null;
  /** Rows of the header as the official sees them, from 1. */
  readonly headerRows: readonly number[];
  /** Rows with data: those of the header, blank ones and rows that are no records do not count. */
  readonly rows: number;
  /** The year that the titles above the table speak of, `null` if none or several. */
  readonly year: number | null;
  /** What holds for the whole table and where that is said. */
  readonly defaults: ReadonlyMap<DefaultField, TableDefault>;
  /** Number of rows under the header that were left out, by what they are. */
  readonly leftOut: Readonly<Record<LeftOutRow, number>>;
  /** First row of the notes and signatures under the table, `null` if there are none. */
  readonly footerRow: number | null;
}

/** The count of rows left out before there are any. */
export const NOTHING_LEFT_OUT: TableLayout["leftOut"] = {
  total: 0,
  section: 0,
  note: 0,
  "column-numbers": 0,
  "repeated-header": 0,
};
