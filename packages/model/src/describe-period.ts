import { englishMonth, formatDay } from "./format-day.ts";
import type { LocalizedText } from "./localized-text.ts";
import { formatPeriod, type PeriodCode, parsePeriod, rangeEnd } from "./period.ts";

const ROMAN = ["I", "II", "III", "IV"] as const;
const ENGLISH_ORDINALS = ["first", "second", "third", "fourth"] as const;
const ENGLISH_NUMBERS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
] as const;

/**
 * A period in words, as Vietnamese reports name it, with a capital at the start.
 *
 * The code is read in its canonical form, so `2024-01-01/P6M` reads like `2024-S1`. Ranges of whole calendar
 * years are a "giai đoạn"; fewer than twelve months from January are "n tháng đầu năm"; any other range names
 * its first and last month, or its first and last day.
 *
 * @throws {RangeError} If the code is no period code.
 *
 * @example
 * describePeriod("2024-Q3"); // => { vi: "Quý III/2024", en: "Third quarter of 2024" }
 * describePeriod("2024-01-01/P9M"); // => { vi: "9 tháng đầu năm 2024", en: "First nine months of 2024" }
 * describePeriod("2021-01-01/P10Y"); // => { vi: "Giai đoạn 2021–2030", en: "Period 2021–2030" }
 */
export function describePeriod(code: PeriodCode): LocalizedText {
  const written = parsePeriod(code);
  if (written === undefined)
    throw new RangeError(`describePeriod: code must be a period code, got "${code}"`);
  const period = parsePeriod(formatPeriod(written)) ?? written;
  switch (period.kind) {
    case "year":
      return { vi: `Năm ${period.year}`, en: `Year ${period.year}` };
    case "semester":
      return period.number === 1
        ? { vi: `6 tháng đầu năm ${period.year}`, en: `First half of ${period.year}` }
        : { vi: `6 tháng cuối năm ${period.year}`, en: `Second half of ${period.year}` };
    case "quarter":
      return {
        vi: `Quý ${ROMAN[period.number - 1]}/${period.year}`,
        en: `${capitalised(ENGLISH_ORDINALS[period.number - 1] ?? "")} quarter of ${period.year}`,
      };
    case "month":
      return {
        vi: `Tháng ${period.number}/${period.year}`,
        en: `${englishMonth(period.number)} ${period.year}`,
      };
    case "day":
      return { vi: `Ngày ${formatDay(period.day, "vi")}`, en: formatDay(period.day, "en") };
    case "range":
      return describeRange(period);
  }
}

function describeRange(range: { readonly start: string; readonly months: number }): LocalizedText {
  const { start, months } = range;
  const end = rangeEnd(range);
  const firstYear = start.slice(0, 4);
  const lastYear = end.slice(0, 4);
  const fromJanuary = start.endsWith("-01-01");
  if (fromJanuary && months % 12 === 0) {
    const years = `${firstYear}–${lastYear}`;
    return { vi: `Giai đoạn ${years}`, en: `Period ${years}` };
  }
  if (fromJanuary && months < 12) {
    return {
      vi: `${months} tháng đầu năm ${firstYear}`,
      en: `First ${ENGLISH_NUMBERS[months - 1]} months of ${firstYear}`,
    };
  }
  if (start.endsWith("-01")) {
    const [first, last] = [monthOf(start), monthOf(end)];
    return { vi: `Từ tháng ${first.vi} đến tháng ${last.vi}`, en: `${first.en} to ${last.en}` };
  }
  return {
    vi: `Từ ngày ${formatDay(start, "vi")} đến ngày ${formatDay(end, "vi")}`,
    en: `${formatDay(start, "en")} to ${formatDay(end, "en")}`,
  };
}

function monthOf(day: string): LocalizedText {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  return { vi: `${month}/${year}`, en: `${englishMonth(month)} ${year}` };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
