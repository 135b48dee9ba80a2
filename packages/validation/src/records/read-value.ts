import {
  type MissingReason,
  OBSERVATION_VALUE_LIMIT,
  type Qualifier,
  type Suggestion,
  UNITS,
  type UnitCode,
} from "@kehoach/model";
import { fold, NUMBER_FORMATS, type NumberFormat, parseNumber } from "@kehoach/text";
import { shownText } from "../csv/shown-text.ts";
import { cellText } from "../grid.ts";
import { cellNumberAmbiguous } from "../rules/cell-number-ambiguous.ts";
import { cellNumberFormat } from "../rules/cell-number-format.ts";
import { cellNumberSize } from "../rules/cell-number-size.ts";
import { cellRequired } from "../rules/cell-required.ts";
import { cellUnitInValue } from "../rules/cell-unit-in-value.ts";
import { codeLabelUsed } from "../rules/code-label-used.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import type { ObservationField } from "../table/observation-field-names.ts";
import { decimalsOf, decimalText, shiftDecimal } from "./decimal-text.ts";
import { missingMark } from "./missing-value.ts";
import type { RecordReader } from "./record-reader.ts";
import type { NumberColumn } from "./survey.ts";
import { isNumber, onlyNumberIn, writtenNumber } from "./written-number.ts";

/** What a cell of values holds. */
export type ValueReading =
  | {
      readonly kind: "value";
      readonly value: number;
      readonly decimals: number;
      /** Of words beside the number, `null` if there are none. */
      readonly qualifier: Qualifier | null;
    }
  | { readonly kind: "missing"; readonly reason: MissingReason };

/** What is known beside the cell. */
export interface ValueContext {
  readonly numbers: NumberColumn;
  /** Unit of the row, `undefined` if it could not be read. */
  readonly unit: UnitCode | undefined;
  /** Reason why the value is missing, if the record gives one. */
  readonly missing: MissingReason | null | undefined;
}

type Reader = RecordReader<ObservationField>;

/** Decimals that are read at most; formatters take no more. */
export const MOST_DECIMALS = 20;

const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d{1,3}$/;
const GROUPED_ONCE = /^([+\-\u2212]?)([1-9]\d{0,2})[.,](\d{3})$/;
const TOO_LONG = /^[+\-\u2212]?[\d.,]{300,}$/;
const IN_PARENTHESES = /^\(([\d.,]+)\)$/;
const DONE = new Set(["dat", "da dat", "co", "yes", "done", "hoan thanh", "da hoan thanh", "true", "x"]);
const NOT_DONE = new Set([
  "chua dat",
  "khong dat",
  "chua",
  "khong",
  "no",
  "not done",
  "chua hoan thanh",
  "false",
]);

/** A number that its text gives, written with a decimal point, and in which format it was read. */
interface FoundNumber {
  readonly value: number;
  readonly format: NumberFormat;
}

/** How a text reads in a column: the number, or why there is none. */
type NumberReading =
  | ({ readonly kind: "number" } & FoundNumber)
  | { readonly kind: "ambiguous" }
  | { readonly kind: "other-format"; readonly found: readonly FoundNumber[] };

function readingsOf(text: string): readonly FoundNumber[] {
  return NUMBER_FORMATS.flatMap((format) => {
    const value = parseNumber(text, format);
    return value === undefined ? [] : [{ value, format }];
  });
}

function readInColumn(text: string, { status, format, candidates, prevailing }: NumberColumn): NumberReading {
  const readings = readingsOf(text);
  const own = (wanted: NumberFormat): FoundNumber | undefined =>
    readings.find((reading) => reading.format === wanted);
  if (format !== null) {
    const found = own(format);
    return found === undefined ? { kind: "other-format", found: readings } : { kind: "number", ...found };
  }
  const isOpen = (formats: readonly NumberFormat[]): boolean =>
    new Set(formats.flatMap((one) => own(one)?.value ?? [])).size > 1;
  // of a column that mixes formats only that is read which has one reading under all of them
  const found = own(status === "ambiguous" ? (candidates[0] ?? prevailing) : prevailing);
  if (isOpen(status === "ambiguous" ? candidates : NUMBER_FORMATS)) return { kind: "ambiguous" };
  return found === undefined ? { kind: "other-format", found: readings } : { kind: "number", ...found };
}

/** A number with a decimal point and without marks between thousands. */
function plainText(text: string, format: NumberFormat): string {
  const digits = text.trim().replace("\u2212", "-").replace(/^\+/, "");
  return format === "vi"
    ? digits.replace(/[. \u00A0\u2009\u202F]/g, "").replace(",", ".")
    : digits.replace(/[, \u00A0\u2009\u202F]/g, "");
}

/** A plain number as the column writes it. */
function asColumn(plain: string, { prevailing }: NumberColumn): string {
  return prevailing === "vi" ? plain.replace(".", ",") : plain;
}

function otherFormat(
  text: string,
  found: readonly FoundNumber[],
  column: NumberColumn,
): readonly Suggestion[] {
  const meant = found.map(({ format }) => asColumn(plainText(text, format), column));
  const values = [...new Set(meant)];
  return suggestionsOf(values, values.length === 1 ? "likely" : "guess");
}

/** What a text that is no number may mean. */
function noNumber(text: string, column: NumberColumn): readonly Suggestion[] {
  if (text.length > 100) return [];
  if (SCIENTIFIC.test(text)) {
    const value = decimalText(text.replace(",", "."));
    return Number(value) <= OBSERVATION_VALUE_LIMIT ? suggestionsOf([asColumn(value, column)], "guess") : [];
  }
  const enclosed = IN_PARENTHESES.exec(text)?.[1];
  if (enclosed !== undefined && isNumber(enclosed)) {
    return suggestionsOf([`-${enclosed}`, enclosed], "guess");
  }
  const alone = onlyNumberIn(text);
  return alone === undefined || alone === text ? [] : suggestionsOf([alone], "guess");
}

/** Reports a number that is too large or has too many digits. */
function sized(
  reader: Reader,
  { text, value, decimals }: { readonly text: string; readonly value: number; readonly decimals: number },
): { readonly value: number; readonly decimals: number } | undefined {
  // a number that is written with digits and came out as nothing was too small for the machine
  const isLost = value === 0 && /[1-9]/.test(text.replace(/[eE].*$/, ""));
  if (
    !Number.isFinite(value) ||
    Math.abs(value) > OBSERVATION_VALUE_LIMIT ||
    decimals > MOST_DECIMALS ||
    isLost
  ) {
    return reader.report(cellNumberSize, "value", { text: shownText(text) });
  }
  return { value: value + 0, decimals };
}

function typedNumber(
  reader: Reader,
  cell: { value: number; text: string },
  context: ValueContext,
): ValueReading | undefined {
  const text = cell.text.trim();
  const shortest = decimalText(String(cell.value));
  if (text.endsWith("%")) {
    const percent = shiftDecimal(shortest, 2);
    const dimension = context.unit === undefined ? undefined : UNITS[context.unit].dimension;
    // a workbook keeps 7.48 % as 0.0748: under a unit of per cent it is what the sheet shows
    if (dimension === undefined || dimension === "ratio" || dimension === "ratio-difference") {
      const found = sized(reader, {
        text: percent,
        value: Number(percent),
        decimals: decimalsOf(percent, "."),
      });
      return found && { kind: "value", ...found, qualifier: null };
    }
    const parameters = { text: shownText(text), fault: "no-number", format: "plain" } as const;
    return reader.report(cellNumberFormat, "value", parameters, suggestionsOf([percent, shortest], "guess"));
  }
  const written = /^[+-]?\d+(?:\.\d+)?$/.test(decimalText(text)) ? decimalText(text) : shortest;
  const found = sized(reader, { text: written, value: cell.value, decimals: decimalsOf(written, ".") });
  return found && { kind: "value", ...found, qualifier: null };
}

function typedDay(reader: Reader, { day, text }: { day: string; text: string }): undefined {
  // where a comma is the decimal mark, "22.5" becomes 22 May
  const [year = "", month = "", date = ""] = day.split("-");
  const [first, second] = [String(Number(date)), String(Number(month))];
  const meant = date === "01" ? [`${second}.${year}`] : [`${first}.${second}`, `${first},${second}`];
  const parameters = { text: shownText(text.trim() || day), fault: "no-number", format: "plain" } as const;
  return reader.report(cellNumberFormat, "value", parameters, suggestionsOf(meant, "guess"));
}

function milestone(reader: Reader, text: string): ValueReading | undefined {
  const folded = text.length > 40 ? "" : fold(text);
  const value = DONE.has(folded) ? 1 : NOT_DONE.has(folded) ? 0 : undefined;
  if (value === undefined) return undefined;
  reader.report(codeLabelUsed, "value", { text: shownText(text), code: String(value) });
  return { kind: "value", value, decimals: 0, qualifier: null };
}

function number(reader: Reader, text: string, { numbers, unit }: ValueContext): ValueReading | undefined {
  const parts = isNumber(text) ? undefined : writtenNumber(text);
  const core = parts?.number ?? text;
  const shown = (): string => shownText(text);
  const reading = readInColumn(core, numbers);
  const hasOtherUnit =
    parts !== undefined && parts.unit !== null && unit !== undefined && parts.unit !== unit;
  if (reading.kind === "ambiguous") {
    const [, sign = "", whole = "", part = ""] = GROUPED_ONCE.exec(core) ?? [];
    const minus = sign === "" || sign === "+" ? "" : "-";
    // one more zero says that the mark is a decimal point
    const readings =
      whole === ""
        ? { asDecimal: plainText(core, "en"), asThousands: plainText(core, "vi") }
        : { asDecimal: `${minus}${whole}.${part}0`, asThousands: `${minus}${whole}${part}` };
    const suggestions = suggestionsOf(Object.values(readings), "guess");
    return reader.report(cellNumberAmbiguous, "value", { text: shown(), ...readings }, suggestions);
  }
  // more digits than a number can have
  if (TOO_LONG.test(core)) return reader.report(cellNumberSize, "value", { text: shown() });
  if (reading.kind === "other-format" || hasOtherUnit) {
    const isFound = reading.kind === "number" || reading.found.length > 0;
    const suggestions = !isFound
      ? noNumber(text, numbers)
      : reading.kind === "number"
        ? suggestionsOf([core], "guess")
        : otherFormat(core, reading.found, numbers);
    const fault = isFound && !hasOtherUnit ? "other-format" : "no-number";
    const parameters = { text: shown(), fault, format: numbers.prevailing } as const;
    return reader.report(cellNumberFormat, "value", parameters, suggestions);
  }
  if (parts?.qualifier != null) {
    reader.report(codeLabelUsed, "value", { text: shownText(parts.qualifierText), code: parts.qualifier });
  }
  if (parts?.unit != null) reader.report(cellUnitInValue, "value", { text: shown(), number: core });
  const decimals = decimalsOf(core, reading.format === "vi" ? "," : ".");
  const found = sized(reader, { text: core, value: reading.value, decimals });
  return found && { kind: "value", ...found, qualifier: parts?.qualifier ?? null };
}

/**
 * Reads the value of a record, or why it has none; `undefined` where a finding says that neither is clear.
 *
 * A number that the file itself types is that number, except one shown in per cent: under a unit of per cent it is what
 * is shown. A text is read in the format that its column proves, and what may be two numbers is none.
 */
export function readValue(reader: Reader, context: ValueContext): ValueReading | undefined {
  const cell = reader.cell("value");
  if (typeof cell !== "string" && cell.kind === "boolean" && context.unit === "yes-no") {
    return milestone(reader, String(cell.value));
  }
  const text = reader.text("value");
  if (text === undefined) return undefined;
  const mark = missingMark(text);
  const { missing } = context;
  if (missing != null && (text === "" || mark !== undefined)) return { kind: "missing", reason: missing };
  if (text === "") return reader.report(cellRequired, "value", { column: "value" });
  if (typeof cell !== "string") {
    if (cell.kind === "number") return typedNumber(reader, cell, context);
    if (cell.kind === "day") return typedDay(reader, cell);
  }
  reader.coded("value", { isNumber: true });
  if (context.unit === "yes-no") {
    const done = milestone(reader, text);
    if (done !== undefined) return done;
  }
  if (mark?.kind === "missing") {
    reader.report(codeLabelUsed, "value", { text: shownText(text), code: mark.reason });
    return { kind: "missing", reason: mark.reason };
  }
  if (mark?.kind === "unclear") {
    const parameters = {
      text: shownText(text),
      fault: mark.candidates.includes("0") ? "open-mark" : "missing-mark",
      format: context.numbers.prevailing,
    } as const;
    return reader.report(cellNumberFormat, "value", parameters, suggestionsOf(mark.candidates, "guess"));
  }
  return number(reader, text, context);
}

/** The text of a value as the file shows it. */
export function valueTextOf(reader: Reader): string {
  return cellText(reader.cell("value")).trim();
}
