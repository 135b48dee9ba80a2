import { parseUnit, type Qualifier, type UnitCode } from "@kehoach/model";
import { fold, NUMBER_FORMATS, parseNumber } from "@kehoach/text";

/** A number with what stands around it in one cell, such as `gần 2,2 tỷ USD`. */
export interface WrittenNumber {
  /** The number alone, as written. */
  readonly number: string;
  readonly qualifier: Qualifier | null;
  readonly qualifierText: string;
  readonly unit: UnitCode | null;
  readonly unitText: string;
}

const QUALIFIER_WORDS: Readonly<Record<Qualifier, readonly string[]>> = {
  over: ["trên", "hơn", "over", "more than", "above", ">"],
  nearly: ["gần", "nearly", "almost"],
  about: ["khoảng", "xấp xỉ", "about", "approximately", "approx.", "~", "≈"],
};
const QUALIFIER_OF: ReadonlyMap<string, Qualifier> = new Map(
  (Object.keys(QUALIFIER_WORDS) as Qualifier[]).flatMap((qualifier) =>
    QUALIFIER_WORDS[qualifier].map((word) => [fold(word), qualifier] as const),
  ),
);

const LONGEST = 100;
const AROUND = /^([^\d+\-\u2212]*)([+\-\u2212]?\d[\d., \u00A0\u2009\u202F]*)(.*)$/su;

/** Whether some format reads a text as a number. */
export function isNumber(text: string): boolean {
  return NUMBER_FORMATS.some((format) => parseNumber(text, format) !== undefined);
}

/** Takes number, qualifier and unit apart; `undefined` if there is anything else in the text. */
export function writtenNumber(text: string): WrittenNumber | undefined {
  if (text.length > LONGEST) return undefined;
  const [, before = "", core = "", behind = ""] = AROUND.exec(text) ?? [];
  const number = core.trim();
  if (number === "" || !isNumber(number)) return undefined;
  const qualifier = QUALIFIER_OF.get(fold(before)) ?? null;
  // "US$ 15,800"
  const isUnitBefore = qualifier === null && before.trim() !== "";
  const unitText = (isUnitBefore ? before : behind).trim();
  if (isUnitBefore && behind.trim() !== "") return undefined;
  const parsed = parseUnit(unitText);
  if (unitText !== "" && !parsed.ok) return undefined;
  return {
    number,
    qualifier,
    qualifierText: qualifier === null ? "" : before.trim(),
    unit: unitText !== "" && parsed.ok ? parsed.unit : null,
    unitText,
  };
}

/** A number that stands in a text with words beside it that say nothing we know, `undefined` if it is not alone. */
export function onlyNumberIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const [, before = "", core = "", behind = ""] = AROUND.exec(text) ?? [];
  const number = core.trim();
  const isAlone = !/[.,]$/.test(before) && !/\d/.test(behind);
  return number !== "" && isAlone && isNumber(number) ? number : undefined;
}
