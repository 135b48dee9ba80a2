const [MINUS, PLUS, POINT, ZERO, NINE, UPPER_E, LOWER_E] = [0x2d, 0x2b, 0x2e, 0x30, 0x39, 0x45, 0x65];

/** How far a number has come; it may end where digits may. */
export type NumberPart = "minus" | "zero" | "whole" | "point" | "fraction" | "e" | "sign" | "exponent";

/** Whether a number may end there. */
export function isWholeNumber(part: NumberPart): boolean {
  return part === "zero" || part === "whole" || part === "fraction" || part === "exponent";
}

/** What a number has come to with one more character, `undefined` if that cannot be in it there. */
export function nextPart(part: NumberPart, code: number): NumberPart | undefined {
  if (code >= ZERO && code <= NINE) {
    if (part === "whole" || part === "fraction" || part === "exponent") return part;
    if (part === "minus") return code === ZERO ? "zero" : "whole";
    if (part === "point") return "fraction";
    return part === "zero" ? undefined : "exponent";
  }
  if (code === POINT) return part === "whole" || part === "zero" ? "point" : undefined;
  if (code === LOWER_E || code === UPPER_E) {
    return part === "whole" || part === "zero" || part === "fraction" ? "e" : undefined;
  }
  return (code === PLUS || code === MINUS) && part === "e" ? "sign" : undefined;
}
