import { NUMBER_FORMATS, type NumberFormat, type NumberReading, parseNumber } from "./parse-number.ts";

/** A cell that not every format reads, or that formats read differently. */
export interface NumberCell {
  /** Place in the column, from 0. */
  readonly index: number;
  readonly text: string;
  /** The number that it is in each format that reads it. */
  readonly readings: Readonly<Partial<Record<NumberFormat, number>>>;
}

/** What is known of the format of a column of numbers. */
export interface NumberFormatProof {
  /**
   * - `proven`: only `format` reads all cells, or all formats that do read the same numbers;
   * - `ambiguous`: several formats read all cells and disagree about some;
   * - `contradictory`: no format reads all cells that some format reads;
   * - `no-numbers`: no format reads any cell.
   */
  readonly status: "proven" | "ambiguous" | "contradictory" | "no-numbers";
  /** The format to read the column with; `null` unless proven. */
  readonly format: NumberFormat | null;
  /** The formats that read every cell that is a number at all. */
  readonly candidates: readonly NumberFormat[];
  /** The cells that speak against a format, because it does not read them. */
  readonly proof: readonly NumberCell[];
  /** The cells that the candidates read differently. */
  readonly ambiguous: readonly NumberCell[];
  /** Cells, neither empty nor blank, that no format reads: words, ranges, marks for a missing value. By index. */
  readonly unreadable: readonly number[];
}

/**
 * Finds the format in which the numbers of a column are written, with the cells that prove it.
 *
 * A column has one format. A cell such as `98,21` is a number in one format only and settles the column; `1.234` alone
 * is 1234 or 1.234, and a column of such cells stays ambiguous however long it is. Where the formats that are left read
 * the same numbers, as in a column of `30` and `15800`, the first of plain, vi and en is taken; `candidates` names the
 * others. Empty and blank cells say nothing. Nothing is decided by majority: cells of two formats are `contradictory`,
 * and `proof` shows them.
 *
 * @example
 * proveNumberFormat(["15.800", "98,21"]).format; // => "vi"
 * proveNumberFormat(["15.800", "98,21"]).proof; // => [{ index: 1, text: "98,21", readings: { vi: 98.21 } }]
 * proveNumberFormat(["1.234", "5.600"]).candidates; // => ["plain", "vi", "en"]
 * proveNumberFormat(["1.234", "5.600"]).status; // => "ambiguous"
 */
export function proveNumberFormat(texts: readonly string[], reading: NumberReading = {}): NumberFormatProof {
  const cells = texts.map((text, index) => ({ index, text, readings: readingsOf(text, reading) }));
  const numbers = cells.filter(({ readings }) => Object.keys(readings).length > 0);
  const unreadable = cells
    .filter(({ text, readings }) => text.trim() !== "" && Object.keys(readings).length === 0)
    .map(({ index }) => index);
  const candidates = NUMBER_FORMATS.filter((format) =>
    numbers.every(({ readings }) => readings[format] !== undefined),
  );
  const proof = numbers.filter(({ readings }) => Object.keys(readings).length < NUMBER_FORMATS.length);
  const ambiguous = numbers.filter(
    ({ readings }) => new Set(candidates.map((format) => readings[format])).size > 1,
  );
  const found = { proof, ambiguous, unreadable };
  if (numbers.length === 0) return { status: "no-numbers", format: null, candidates: [], ...found };
  const [first] = candidates;
  if (first === undefined) return { status: "contradictory", format: null, candidates, ...found };
  if (ambiguous.length > 0) return { status: "ambiguous", format: null, candidates, ...found };
  return { status: "proven", format: first, candidates, ...found };
}

function readingsOf(text: string, reading: NumberReading): Partial<Record<NumberFormat, number>> {
  const readings: Partial<Record<NumberFormat, number>> = {};
  for (const format of NUMBER_FORMATS) {
    const value = parseNumber(text, format, reading);
    if (value !== undefined) readings[format] = value;
  }
  return readings;
}
