import type { Bound } from "./bound.ts";
import { formatNumber } from "./format-number.ts";
import { formatQuantity } from "./format-quantity.ts";
import { LANGUAGES, type Language, type LocalizedText } from "./localized-text.ts";
import type { UnitCode } from "./unit.ts";

const WORDS: Readonly<Record<Exclude<Bound["kind"], "between">, (amount: string) => LocalizedText>> = {
  "at-least": (amount) => ({ vi: `từ ${amount} trở lên`, en: `at least ${amount}` }),
  "more-than": (amount) => ({ vi: `trên ${amount}`, en: `more than ${amount}` }),
  "at-most": (amount) => ({ vi: `không quá ${amount}`, en: `at most ${amount}` }),
  "less-than": (amount) => ({ vi: `dưới ${amount}`, en: `less than ${amount}` }),
  exactly: (amount) => ({ vi: `bằng ${amount}`, en: `exactly ${amount}` }),
  approximately: (amount) => ({ vi: `khoảng ${amount}`, en: `about ${amount}` }),
};

/** Enough for every number that plans state; a bound is never shown rounded. */
const DECIMALS = 10;

function describeIn(bound: Bound, unit: UnitCode, language: Language): string {
  const amount = (value: number): string => formatQuantity({ value, unit }, { language, decimals: DECIMALS });
  // a milestone is done or not, and nothing else
  if (bound.kind === "exactly" && unit === "yes-no") return amount(bound.value);
  if (bound.kind !== "between") return WORDS[bound.kind](amount(bound.value))[language];
  const { low, high } = bound;
  if (low === null) return high === null ? "" : WORDS["at-most"](amount(high))[language];
  if (high === null) return WORDS["at-least"](amount(low))[language];
  return `${formatNumber(low, { language, decimals: DECIMALS })}–${amount(high)}`;
}

/**
 * A bound in words, with its numbers and unit: `khoảng 15.800 USD/người`, `less than 2%`, `9–10%`.
 *
 * Numbers are never rounded here. Empty for a range without ends, which `checkPlan` refuses.
 *
 * @example
 * import { describeBound } from "@kehoach/model";
 * describeBound({ bound: { kind: "between", low: 88, high: 90 }, unit: "percent" }).vi; // => "88–90%"
 * describeBound({ bound: { kind: "at-least", value: 4000 }, unit: "hectare" }).en; // => "at least 4,000 ha"
 */
export function describeBound({
  bound,
  unit,
}: {
  readonly bound: Bound;
  readonly unit: UnitCode;
}): LocalizedText {
  const [vi, en] = LANGUAGES.map((language) => describeIn(bound, unit, language));
  return { vi: vi ?? "", en: en ?? "" };
}
