/**
 * The decimal text of a number that JavaScript or JSON writes with an exponent: `1.5e3` is `1500`, `2e-7` is
 * `0.0000002`. Any other text comes back as it is, and so does one whose exponent is beyond all amounts.
 */
export function decimalText(text: string): string {
  const parts = /^([+-]?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,3})$/.exec(text);
  if (parts === null) return text;
  const [, sign = "", whole = "", part = "", exponent = ""] = parts;
  return sign + shifted(whole, part, Number(exponent));
}

/** A decimal text times a power of ten, exact: no number is made of it. */
export function shiftDecimal(text: string, places: number): string {
  const parts = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(decimalText(text));
  if (parts === null) return text;
  const [, sign = "", whole = "", part = ""] = parts;
  return sign + shifted(whole, part, places);
}

function shifted(whole: string, part: string, places: number): string {
  const digits = whole + part;
  const point = whole.length + places;
  const padded = point < 1 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const place = Math.max(point, 1);
  const first = padded.slice(0, place).replace(/^0+(?=\d)/, "");
  const rest = padded.slice(place).replace(places > 0 ? /0+$/ : /$^/, "");
  return rest === "" ? first : `${first}.${rest}`;
}

/** Number of digits behind the decimal mark. */
export function decimalsOf(text: string, mark: "." | ","): number {
  return text.split(mark)[1]?.length ?? 0;
}
