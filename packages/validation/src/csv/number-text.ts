import type { Suggestion } from "@kehoach/model";

/** A number with a decimal point and nothing else. */
export const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
/** A number whose dot may as well mark thousands. */
export const MAYBE_THOUSANDS = /^-?[1-9]\d{0,2}\.\d{3}$/;

const MAYBE_ENGLISH_THOUSANDS = /^-?[1-9]\d{0,2},\d{3}$/;
const VIETNAMESE_NUMBER = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const ENGLISH_NUMBER = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** Both readings of a number with one dot or comma and three digits behind it. */
export function bothReadings(text: string): { readonly asDecimal: string; readonly asThousands: string } {
  // one more zero says that the dot is a decimal point
  return { asDecimal: `${text.replace(",", ".")}0`, asThousands: text.replace(/[.,]/, "") };
}

/** What a text that is not a plain number may mean, written as one; where it may mean two things, both. */
export function numberSuggestions(text: string): readonly Suggestion[] {
  if (MAYBE_ENGLISH_THOUSANDS.test(text)) {
    return Object.values(bothReadings(text)).map((value) => ({ value, confidence: "guess" }));
  }
  const plain = VIETNAMESE_NUMBER.test(text)
    ? text.replaceAll(".", "").replace(",", ".")
    : ENGLISH_NUMBER.test(text)
      ? text.replaceAll(",", "")
      : undefined;
  if (plain === undefined || !Number.isFinite(Number(plain))) return [];
  return [{ value: plain, confidence: "likely" }];
}
