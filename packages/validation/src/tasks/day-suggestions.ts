import { isDay, type Suggestion } from "@kehoach/model";

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]|$)/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

function dayOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/**
 * The days that a text may mean that is none as we write them.
 *
 * Day before month, as in Viet Nam, is likely; month before day is a guess beside it where it is a day, too.
 */
export function daySuggestions(text: string): readonly Suggestion[] {
  const yearFirst = YEAR_FIRST.exec(text);
  const yearLast = YEAR_LAST.exec(text);
  const found: Suggestion[] = [];
  if (yearFirst !== null) {
    const [, year = "", month = "", day = ""] = yearFirst;
    found.push({ value: dayOf(year, month, day), confidence: "likely" });
  } else if (yearLast !== null) {
    const [, first = "", second = "", year = ""] = yearLast;
    found.push({ value: dayOf(year, second, first), confidence: "likely" });
    if (first !== second) found.push({ value: dayOf(year, first, second), confidence: "guess" });
  }
  return found.filter(({ value }) => isDay(value));
}
