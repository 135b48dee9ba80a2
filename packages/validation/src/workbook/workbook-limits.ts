/** Largest workbook that is read, 64 MiB. */
export const MAXIMUM_WORKBOOK_BYTES: number = 64 * 1024 ** 2;

/** Most entries of the archive that a workbook is. The most that was seen in public workbooks is 61. */
export const MAXIMUM_ENTRIES = 10_000;

/** Most bytes that one entry may inflate to, 128 MiB. */
export const MAXIMUM_ENTRY_BYTES: number = 128 * 1024 ** 2;

/** Most bytes that all entries may inflate to, 256 MiB. */
export const MAXIMUM_TOTAL_BYTES: number = 256 * 1024 ** 2;

/** Most inflated bytes for each stored one; the highest that was seen in public workbooks is 67. */
export const MAXIMUM_RATIO = 200;

/** Up to so many inflated bytes, 1 MiB, an entry may have any ratio. */
export const RATIO_FREE_BYTES: number = 1024 ** 2;

/** Most elements inside each other. */
export const MAXIMUM_XML_DEPTH = 256;

/** Most characters between two signs of structure (tags, ends of text), 8 Mi. */
export const MAXIMUM_XML_TOKEN: number = 8 * 1024 ** 2;

/** Most characters of all texts that cells of a workbook share, 48 Mi; each text counts as 32 characters more. */
export const MAXIMUM_SHARED_CHARACTERS: number = 48 * 1024 ** 2;

/** Most cells of a sheet, blank ones between others counted. */
export const MAXIMUM_SHEET_CELLS = 5_000_000;

/** Most characters of one cell, as in spreadsheets. */
export const MAXIMUM_CELL_CHARACTERS = 32_767;

/** Most styles of cells and formats of numbers of a workbook; Excel has 65,490 styles. */
export const MAXIMUM_STYLES = 131_072;

/** Most merged ranges of a sheet. */
export const MAXIMUM_MERGES = 65_536;

/** Most sheets of a workbook. */
export const MAXIMUM_SHEETS = 1_000;

/** Rows of a sheet as spreadsheets have them. */
export const SHEET_ROWS = 1_048_576;

/** Columns of a sheet as spreadsheets have them. */
export const SHEET_COLUMNS = 16_384;

/** Most time that reading a workbook may take, that of whoever takes the rows not counted; 30 s. */
export const MAXIMUM_MILLISECONDS = 30_000;

/**
 * How much of a workbook is read; what has more gives a finding of `file.limit` or `workbook.hostile`. Bytes are those of
 * the file, of one entry of its archive once inflated, and of all entries; the ratio is inflated to stored bytes.
 *
 * @example
 * WORKBOOK_LIMITS.cellsOfSheet; // => 5000000
 */
export const WORKBOOK_LIMITS: Readonly<
  Record<
    | "bytes"
    | "entries"
    | "bytesOfEntry"
    | "bytesOfEntries"
    | "ratio"
    | "sheets"
    | "cellsOfSheet"
    | "charactersOfCell"
    | "mergesOfSheet"
    | "milliseconds",
    number
  >
> = {
  bytes: MAXIMUM_WORKBOOK_BYTES,
  entries: MAXIMUM_ENTRIES,
  bytesOfEntry: MAXIMUM_ENTRY_BYTES,
  bytesOfEntries: MAXIMUM_TOTAL_BYTES,
  ratio: MAXIMUM_RATIO,
  sheets: MAXIMUM_SHEETS,
  cellsOfSheet: MAXIMUM_SHEET_CELLS,
  charactersOfCell: MAXIMUM_CELL_CHARACTERS,
  mergesOfSheet: MAXIMUM_MERGES,
  milliseconds: MAXIMUM_MILLISECONDS,
};
