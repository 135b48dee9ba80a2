/**
 * How the numbers of a column are written: `vi` is 1.234,5, `en` is 1,234.5, and `plain` is 1234.5, as programs write it,
 * without marks between thousands.
 */
export type NumberFormat = (typeof NUMBER_FORMATS)[number];

/** Every {@link NumberFormat}. */
export const NUMBER_FORMATS = ["plain", "vi", "en"] as const;

/** What a number in parentheses is taken for. */
export interface NumberReading {
  /** `refused` (the default): no number; `negative`: a negative one, as accountants write it. */
  readonly parentheses?: "refused" | "negative";
}

// a blank, a no-break space, a thin space, a narrow no-break space: one kind within one number
const WHOLE_BY_BLANKS = String.raw`[1-9]\d{0,2}(?<blank>[ \u00A0\u2009\u202F])\d{3}(?:\k<blank>\d{3})*`;
const WHOLE = String.raw`0|[1-9]\d*`;

const FORMS: Readonly<Record<NumberFormat, RegExp>> = {
  plain: new RegExp(`^(?<whole>${WHOLE})(?:\\.(?<part>\\d+))?$`),
  vi: new RegExp(`^(?<whole>${WHOLE}|[1-9]\\d{0,2}(?:\\.\\d{3})+|${WHOLE_BY_BLANKS})(?:,(?<part>\\d+))?$`),
  en: new RegExp(`^(?<whole>${WHOLE}|[1-9]\\d{0,2}(?:,\\d{3})+|${WHOLE_BY_BLANKS})(?:\\.(?<part>\\d+))?$`),
};

const SIGN = /^[+\-\u2212]/;
const IN_PARENTHESES = /^\((.*)\)$/;

/**
 * The number that a text is in one format, or `undefined` if it is none: nothing is guessed, nothing is passed over.
 *
 * Digits are ASCII. Groups have three digits, the first one to three, and begin with no zero: under `vi`, `98.21` and
 * `0.123` are no numbers. `vi` and `en` also take blanks between groups (U+0020, U+00A0, U+2009 or U+202F, one kind in
 * one number). White space around is no part of the number. A sign stands directly before the digits: `+`, `-` or the
 * minus sign U+2212; an en dash is none, since it may say that a value is missing. Parentheses are refused unless
 * `parentheses` is `negative`: accountants mean a negative number, statisticians a remark. Refused as well: a percent
 * sign or a unit, a range, an exponent, nothing before or after the decimal mark (`,5`, `5,`), leading zeros (`007`, which
 * is a code), and what is too large for a number. The result is the nearest number that the machine has, never -0.
 *
 * @throws {RangeError} If `format` is none of the three.
 *
 * @example
 * parseNumber("1.234,5", "vi"); // => 1234.5
 * parseNumber("98.21", "vi"); // => undefined
 * parseNumber("\u22125,5", "vi"); // => -5.5
 * parseNumber("(5,5)", "vi", { parentheses: "negative" }); // => -5.5
 */
export function parseNumber(
  text: string,
  format: NumberFormat,
  { parentheses = "refused" }: NumberReading = {},
): number | undefined {
  if (!Object.hasOwn(FORMS, format)) {
    throw new RangeError(`parseNumber: format must be vi, en or plain, got "${format}"`);
  }
  const trimmed = text.trim();
  const enclosed = parentheses === "negative" ? IN_PARENTHESES.exec(trimmed)?.[1] : undefined;
  const body = enclosed ?? trimmed.replace(SIGN, "");
  const groups = FORMS[format].exec(body)?.groups;
  if (groups === undefined) return undefined;
  const value = Number(`${(groups["whole"] ?? "").replace(/\D/g, "")}.${groups["part"] ?? "0"}`);
  if (!Number.isFinite(value)) return undefined;
  const isNegative = enclosed !== undefined || /^[-\u2212]/.test(trimmed);
  return isNegative && value !== 0 ? -value : value;
}
