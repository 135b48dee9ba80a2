/**
 * A calendar day, `YYYY-MM-DD`, of the years 1900 to 2200, both inclusive. It has no time and no time zone.
 * A plain string: {@link isDay} tells whether a text is one.
 */
export type Day = string;

/** The years that days and periods may lie in, both inclusive; anything outside is taken for a typing error. */
export const YEAR_BOUNDS: { readonly first: number; readonly last: number } = { first: 1900, last: 2200 };

/**
 * Whether a text is a real calendar day written `YYYY-MM-DD`, of the years 1900 to 2200, both inclusive.
 *
 * Exactly that form: no blanks, no time, no missing zeros.
 *
 * @example
 * isDay("2024-02-29"); // => true
 * isDay("2023-02-29"); // => false
 * isDay("13/12/2024"); // => false
 */
export function isDay(text: string): boolean {
  // asked for every figure: no groups, no list of matches
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (year < YEAR_BOUNDS.first || year > YEAR_BOUNDS.last || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth({ year, month });
}

/** Number of days of a month; `month` runs from 1 to 12. Not checked: callers pass parsed numbers. */
export function daysInMonth({ year, month }: { readonly year: number; readonly month: number }): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
