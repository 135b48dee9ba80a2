import type { Language } from "./localized-text.ts";

/** How {@link formatNumber} writes. */
export interface NumberFormat {
  readonly language: Language;
  /** Decimals at most, a whole number from 0 to 20; 2 if missing. */
  readonly decimals?: number;
  /** Decimals at least, 0 if missing: zeros are added up to here, never above `decimals`. */
  readonly minimumDecimals?: number;
}

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en" };

const MOST_DECIMALS = 20;

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * A number as people write it: `1.234,5` in Vietnamese, `1,234.5` in English.
 *
 * Rounds half away from zero on the shortest decimal text of the value, so 1.005 with two decimals is 1.01 although
 * the binary number lies below it. Zeros at the end are dropped down to `minimumDecimals`. What rounds to zero
 * carries no sign. For display only: nothing is to be compared after rounding.
 *
 * @throws {RangeError} If the value is `NaN` or infinite, or if a number of decimals is not a whole number from 0 to
 * 20, or if the least number of decimals is above the most.
 *
 * @example
 * formatNumber(15800.456, { language: "vi" }); // => "15.800,46"
 * formatNumber(1.005, { language: "en", decimals: 2 }); // => "1.01"
 * formatNumber(9, { language: "vi", decimals: 1, minimumDecimals: 1 }); // => "9,0"
 */
export function formatNumber(value: number, format: NumberFormat): string {
  const { language, decimals = 2, minimumDecimals = 0 } = format;
  if (!Number.isFinite(value)) throw new RangeError(`formatNumber: value must be finite, got ${value}`);
  for (const [name, count] of Object.entries({ decimals, minimumDecimals })) {
    if (!Number.isInteger(count) || count < 0 || count > MOST_DECIMALS) {
      throw new RangeError(`formatNumber: ${name} must be a whole number from 0 to 20, got ${count}`);
    }
  }
  if (minimumDecimals > decimals) {
    throw new RangeError(
      `formatNumber: minimumDecimals must not be above decimals, got ${minimumDecimals} and ${decimals}`,
    );
  }
  // a text is formatted exactly, digit for digit; a number is taken in binary
  return formatter({ language, decimals, minimumDecimals }).format(`${value}`);
}

function formatter({ language, decimals, minimumDecimals }: Required<NumberFormat>): Intl.NumberFormat {
  const key = `${language} ${decimals} ${minimumDecimals}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LOCALES[language], {
    maximumFractionDigits: decimals,
    minimumFractionDigits: minimumDecimals,
    // no sign on zero
    signDisplay: "negative",
  });
  formatters.set(key, made);
  return made;
}
