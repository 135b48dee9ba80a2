import type { Cell } from "../grid.ts";

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?$/;

/** The finite number that a text of a workbook's XML is, `undefined` if it is none. */
export function numberOf(text: string): number | undefined {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : undefined;
}

/** The cell of a plain number; its text has the fewest digits that give the number back: `7.48`, `1.5e+300`. */
export function numberCell(value: number): Cell {
  return { kind: "number", value, text: decimalText(value) };
}

/**
 * The cell of a number that is shown in per cent. Officials who type 7.48% store 0.0748: `value` is what is stored,
 * and `text` is what they see, `7.48%`, with every digit and not as few as the format may show. Whoever takes the cell
 * must decide by the unit which of the two is meant; the sign at the end of `text` is how to tell.
 */
export function percentCell(value: number): Cell {
  return { kind: "number", value, text: `${timesHundred(value)}%` };
}

function decimalText(value: number): string {
  // 1e-7 and 1e21 are where JavaScript begins to write exponents
  const text = String(Object.is(value, -0) ? 0 : value);
  const [digits = "", exponent] = text.split("e-");
  if (exponent === undefined || Number(exponent) > 20) return text;
  return shiftPoint(digits, -Number(exponent));
}

function timesHundred(value: number): string {
  const text = decimalText(value);
  return text.includes("e") ? String(value * 100) : shiftPoint(text, 2);
}

/** Moves the point of a plain decimal text, which is exact where a multiplication is not. */
function shiftPoint(text: string, places: number): string {
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = text.slice(sign.length).split(".");
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point > 0 ? digits.padEnd(point, "0") : "0".repeat(1 - point) + digits;
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  let right = padded.slice(at);
  while (right.endsWith("0")) right = right.slice(0, -1);
  return sign + left + (right === "" ? "" : `.${right}`);
}
