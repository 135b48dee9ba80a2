import type { Plan } from "@kehoach/model";
import { fold } from "@kehoach/text";

/** An indicator and one of its components, by their codes. */
export interface IndicatorPart {
  readonly indicator: string;
  readonly component: string;
}

/** What a row of a table is about that has no column for components. */
export type RowSubject =
  | { readonly kind: "indicator"; readonly hasComponents: boolean }
  /** A component of the indicator above. */
  | { readonly kind: "part"; readonly part: IndicatorPart }
  /** `Trong đó:`, which stands between an indicator and its components. */
  | { readonly kind: "between" }
  | { readonly kind: "other" };

type Names = ReadonlyMap<string, string | null>;

const LONGEST = 200;
// a dash, plus or bullet, blanks, or words that say so
const LEADING_MARKS = /^(?:[\s+*•●○◦▪–—-]|trong đó\s*[:,]?\s*|of which\s*[:,]?\s*)+/iu;
const TRAILING_WORDS = /[\s,;(]*(?:trong đó|gồm|bao gồm|of which)?[\s:;).]*$/iu;

/** A name in the form in which it is compared: `Công nghiệp - xây dựng` is `Công nghiệp và xây dựng`. */
function nameKey(name: string): string {
  return fold(name)
    .replace(/[-–,;&/]| (?:va|and) /g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Codes by what stands for them; `null` where several share a name. */
function namesOf(
  entries: readonly { readonly code: string; readonly names: readonly string[] }[],
): Map<string, string | null> {
  const codes = new Map<string, string | null>();
  for (const { code, names } of entries) {
    for (const name of new Set([code, ...names].map(nameKey))) codes.set(name, codes.has(name) ? null : code);
  }
  return codes;
}

function codeIn(names: Names, text: string): string | null | undefined {
  return names.get(nameKey(text)) ?? names.get(nameKey(text.replace(TRAILING_WORDS, "")));
}

/**
 * Follows the rows of a table from the top down and finds those of components, which official tables list below their
 * indicator: `Cơ cấu GRDP`, then `- Dịch vụ`, `+ Nông nghiệp`, `Trong đó: công nghiệp`, or indented.
 */
export class ComponentRows {
  readonly #indicators: Names;
  readonly #components: ReadonlyMap<string, Names>;
  #above: string | undefined;

  constructor({ indicators }: Plan) {
    this.#indicators = namesOf(
      indicators.map(({ code, name, shortName }) => ({
        code,
        names: [name.vi, name.en, shortName.vi, shortName.en],
      })),
    );
    this.#components = new Map(
      indicators
        .filter(({ components }) => components.length > 0)
        .map(({ code, components }) => [
          code,
          namesOf(components.map((part) => ({ code: part.code, names: [part.name.vi, part.name.en] }))),
        ]),
    );
  }

  /** Takes the text by which the next row says what it is about, with the blanks around it. */
  read(text: string): RowSubject {
    if (text.length > LONGEST) return this.#leave();
    const unmarked = text.normalize("NFC").replace(LEADING_MARKS, "");
    const isMarked = unmarked !== text.normalize("NFC");
    if (isMarked && unmarked === "") return { kind: "between" };
    const indicator = this.#above;
    const components = indicator === undefined ? undefined : this.#components.get(indicator);
    const component = components === undefined ? undefined : codeIn(components, unmarked);
    if (isMarked && indicator !== undefined && component != null) {
      return { kind: "part", part: { indicator, component } };
    }
    const named = codeIn(this.#indicators, unmarked);
    if (named == null) return isMarked ? { kind: "other" } : this.#leave();
    this.#above = named;
    return { kind: "indicator", hasComponents: this.#components.has(named) };
  }

  /** What is below a row of something else belongs to nothing above it. */
  #leave(): RowSubject {
    this.#above = undefined;
    return { kind: "other" };
  }
}
