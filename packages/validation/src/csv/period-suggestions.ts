import { parsePeriod, type Suggestion } from "@kehoach/model";
import { fold } from "@kehoach/text";
import { suggestionsOf } from "../suggestions-of.ts";

const QUARTERS: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };

/** How people write periods, folded, and the codes for them. */
const WRITINGS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/^(?:ca )?nam (\d{4})$/, ([year]) => `${year}`],
  [
    /^(?:quy|q) ?(i{1,3}|iv|[1-4])[ /.-]*(?:nam )?(\d{4})$/,
    ([number = "", year]) => `${year}-Q${QUARTERS[number] ?? number}`,
  ],
  [/^(\d{4})[ /.]?q ?([1-4])$/, ([year, number]) => `${year}-Q${number}`],
  [
    /^(?:thang |t)?(\d{1,2})[ /.-]*(?:nam )?(\d{4})$/,
    ([number = "", year]) => `${year}-M${number.padStart(2, "0")}`,
  ],
  [/^(\d{4})[-/](\d{1,2})$/, ([year, number = ""]) => `${year}-M${number.padStart(2, "0")}`],
  [
    /^(?:6|sau) thang (dau|cuoi)[ /]*(?:nam )?(\d{4})$/,
    ([half, year]) => `${year}-S${half === "dau" ? 1 : 2}`,
  ],
  [/^(?:9|chin) thang[ /]*(?:dau )?(?:nam )?(\d{4})$/, ([year]) => `${year}-01-01/P9M`],
];

const LONGEST = 40;

/** The period that a text may mean that is no code of one: `Quý I/2025`, `tháng 3/2025`, `6 tháng đầu năm 2025`. */
export function periodSuggestions(text: string): readonly Suggestion[] {
  if (text.length > LONGEST) return [];
  const folded = fold(text);
  const codes = WRITINGS.flatMap(([pattern, codeOf]) => {
    const parts = pattern.exec(folded);
    return parts === null ? [] : [codeOf(parts.slice(1))];
  });
  return suggestionsOf(
    codes.filter((code) => parsePeriod(code) !== undefined),
    "likely",
  );
}
