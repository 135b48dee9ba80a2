import { type Day, isDay } from "./day.ts";
import type { Language } from "./localized-text.ts";

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The English name of a month from 1 to 12; `""` for any other number. */
export function englishMonth(month: number): string {
  return ENGLISH_MONTHS[month - 1] ?? "";
}

/**
 * A day, or a whole month, as people write it: `31/12/2024` in Vietnamese, `31 December 2024` in English.
 *
 * Day and month have two digits in Vietnamese. A month `YYYY-MM` gives `12/2024` and `December 2024`.
 *
 * @throws {RangeError} If the text is neither a real day `YYYY-MM-DD` nor a month `YYYY-MM`.
 *
 * @example
 * formatDay("2024-12-05", "vi"); // => "05/12/2024"
 * formatDay("2024-12-05", "en"); // => "5 December 2024"
 * formatDay("2024-12", "vi"); // => "12/2024"
 */
export function formatDay(day: Day, language: Language): string {
  const isMonth = day.length === 7;
  if (!isDay(isMonth ? `${day}-01` : day)) {
    throw new RangeError(`formatDay: day must be YYYY-MM-DD or YYYY-MM, got "${day}"`);
  }
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  if (language === "vi") return isMonth ? `${month}/${year}` : `${dayOfMonth}/${month}/${year}`;
  const named = `${englishMonth(Number(month))} ${year}`;
  return isMonth ? named : `${Number(dayOfMonth)} ${named}`;
}
