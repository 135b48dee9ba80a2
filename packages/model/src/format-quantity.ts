import { formatNumber, type NumberFormat } from "./format-number.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { Quantity } from "./quantity.ts";
import { UNITS, type UnitCode } from "./unit.ts";

const MILESTONE: Readonly<Record<0 | 1, LocalizedText>> = {
  0: { vi: "chưa đạt", en: "not done" },
  1: { vi: "đạt", en: "done" },
};

// the English symbols that are words and have a singular
const ENGLISH_SINGULAR: Partial<Readonly<Record<UnitCode, string>>> = {
  person: "person",
  household: "household",
  "index-point": "point",
};

/**
 * A quantity as people write it: `15.800 USD/người`, `9%`, `2,3 điểm %`; `9%` without a blank, as official texts do.
 *
 * The number is written by {@link formatNumber}; the unit is its symbol, and nothing for `count`. Of `yes-no`, 1 is
 * `đạt` (`done`) and 0 is `chưa đạt` (`not done`).
 *
 * @throws {RangeError} If the value is `NaN` or infinite, or neither 0 nor 1 for `yes-no`, or if the unit is unknown,
 * or for decimals that {@link formatNumber} does not take.
 *
 * @example
 * formatQuantity({ value: 15800, unit: "USD-per-person" }, { language: "vi" }); // => "15.800 USD/người"
 * formatQuantity({ value: 9, unit: "percent" }, { language: "vi" }); // => "9%"
 * formatQuantity({ value: 21, unit: "billion-USD" }, { language: "en" }); // => "21 billion USD"
 */
export function formatQuantity({ value, unit }: Quantity, format: NumberFormat): string {
  if (!Object.hasOwn(UNITS, unit))
    throw new RangeError(`formatQuantity: unit must be a unit code, got "${unit}"`);
  if (unit === "yes-no") {
    if (value !== 0 && value !== 1) {
      throw new RangeError(`formatQuantity: value must be 0 or 1 for yes-no, got ${value}`);
    }
    return MILESTONE[value][format.language];
  }
  const number = formatNumber(value, format);
  if (unit === "percent") return `${number}%`;
  const singular = format.language === "en" && number === "1" ? ENGLISH_SINGULAR[unit] : undefined;
  return `${number} ${singular ?? UNITS[unit].symbol[format.language]}`.trimEnd();
}
