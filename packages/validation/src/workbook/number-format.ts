/** What a number format of a workbook makes of a number. */
export type NumberFormat =
  | { readonly kind: "number" }
  | { readonly kind: "percent" }
  /** A day or a time of day; `code` if the workbook gives it. */
  | { readonly kind: "date"; readonly code: string | undefined }
  /** Hours, minutes or seconds that count on beyond a day: `[h]:mm`. */
  | { readonly kind: "duration" };

const NUMBER: NumberFormat = { kind: "number" };
const PERCENT: NumberFormat = { kind: "percent" };
const DURATION: NumberFormat = { kind: "duration" };

/** ECMA-376 part 1, 18.8.30: what the formats without a code are; 27 to 36 and 50 to 58 are days in East Asia. */
function builtIn(id: number): NumberFormat {
  if (id === 9 || id === 10) return PERCENT;
  if (id === 46) return DURATION;
  const isDate =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
  return isDate ? { kind: "date", code: undefined } : NUMBER;
}

/** The format with a number of the built-in ones or a code of the workbook's own. */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtIn(id);
  // the first section is for positive numbers; spreadsheets take at most 255 characters
  const bare = code
    .slice(0, 255)
    .replaceAll(/"[^"]*"|\\.|[_*]./gs, "")
    .replaceAll(/\[(?![hms]+\])[^\]]*\]/gi, "")
    .split(";", 1)[0];
  if (bare === undefined || /^(general|standard|@|\s)*$/i.test(bare)) return NUMBER;
  if (/\[[hms]+\]/i.test(bare)) return DURATION;
  if (bare.includes("%")) return PERCENT;
  return /[ymdhs]/i.test(bare.replaceAll(/general/gi, "")) ? { kind: "date", code } : NUMBER;
}
