import { closest, fold } from "@kehoach/text";

/** Something that has a code and names. */
export interface CodedEntry {
  readonly id: string;
  readonly names: readonly string[];
}

/** What a text means among entries. */
export type FoundCode =
  | { readonly kind: "exact"; readonly id: string }
  /** One entry only, though written otherwise than its code. */
  | { readonly kind: "alike"; readonly id: string }
  | { readonly kind: "ambiguous"; readonly candidates: readonly string[] }
  | { readonly kind: "unknown"; readonly suggestions: readonly string[] };

// the search for what is near costs much, and nobody reads thousands of guesses
const MOST_GUESSES = 500;
const LONGEST_GUESSED = 100;

/** A text with what is only typing taken off; d and đ stay apart. */
function looseKey(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ðɖ]/g, "đ")
    .replace(/\s/gu, "")
    .replace(/[.)]+$/, "");
}

function foldedKey(text: string): string {
  return fold(text)
    .replaceAll(" ", "")
    .replace(/[.)]+$/, "");
}

function index(entries: readonly CodedEntry[], keyOf: (text: string) => string): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { id, names } of entries) {
    for (const name of [id, ...names]) {
      const key = keyOf(name);
      const known = ids.get(key);
      if (known === undefined) ids.set(key, new Set([id]));
      else known.add(id);
    }
  }
  return ids;
}

/**
 * Finds codes by what people write: the code itself, else code or name without regard to case and blanks, else
 * folded.
 *
 * `III.1.đ.1` never stands for `III.1.d.1`, though the two fold alike: marks that are written decide, and where none
 * are (`III.1.D.1`) it stays open which is meant.
 */
export class CodeFinder {
  readonly #entries: readonly CodedEntry[];
  readonly #ids: ReadonlySet<string>;
  readonly #byLooseKey: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #byFoldedKey: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #otherwise: (text: string) => readonly string[];
  readonly #guesses = new Map<string, readonly string[]>();

  /** @param otherwise - Codes that a text stands for which is neither code nor name, such as an abbreviation. */
  constructor(entries: readonly CodedEntry[], otherwise: (text: string) => readonly string[] = () => []) {
    this.#otherwise = otherwise;
    this.#entries = entries;
    this.#ids = new Set(entries.map(({ id }) => id));
    this.#byLooseKey = index(entries, looseKey);
    this.#byFoldedKey = index(entries, foldedKey);
  }

  find(text: string): FoundCode {
    if (this.#ids.has(text)) return { kind: "exact", id: text };
    const [loose, folded] = [looseKey(text), foldedKey(text)];
    const asWritten = loose === folded ? undefined : this.#byLooseKey.get(loose);
    const candidates = [...(asWritten ?? this.#byFoldedKey.get(folded) ?? this.#otherwise(text))];
    const [id] = candidates;
    if (id === undefined) return { kind: "unknown", suggestions: this.#guess(text) };
    return candidates.length === 1 ? { kind: "alike", id } : { kind: "ambiguous", candidates };
  }

  #guess(text: string): readonly string[] {
    const known = this.#guesses.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST_GUESSED || this.#guesses.size >= MOST_GUESSES) return [];
    // what a broken font mapping makes of đ
    const repaired = this.#byLooseKey.get(looseKey(text.replaceAll("ñ", "đ")));
    if (repaired !== undefined) return [...repaired];
    const idOf = new Map(this.#entries.flatMap(({ id, names }) => [id, ...names].map((name) => [name, id])));
    const near = closest(text, [...idOf.keys()]).flatMap((name) => idOf.get(name) ?? []);
    const guesses = [...new Set(near)];
    this.#guesses.set(text, guesses);
    return guesses;
  }
}
