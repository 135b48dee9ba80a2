import { detectLegacyEncoding, fold, repairDStroke } from "@kehoach/text";
import { editDistance } from "./edit-distance.ts";
import { nameWords, spells } from "./name-key.ts";
import { NearSpellings } from "./near-spellings.ts";

/** What a name is looked up in; made once. */
export interface NameIndex {
  readonly find: (text: string) => readonly NameMatch[];
}

/** An entry that a text may mean. */
export interface NameMatch {
  readonly id: string;
  /** The name that was met. */
  readonly name: string;
  /** 1 for the name itself, less for what had to be assumed; above 0. */
  readonly score: number;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  /** The words without blanks. */
  readonly letters: string;
}

/** Scores; a text resolves from {@link RESOLVED} on. */
const SCORES = {
  same: 1,
  sameWords: 0.98,
  abbreviated: 0.95,
  mistyped: 0.9,
  perEdit: 0.04,
  begun: 0.2,
  perWordShare: 0.5,
} as const;

/** The least score at which a text is taken for a name. */
export const RESOLVED = 0.8;

/** The least score of a name without a typing error: written out, or abbreviated as in `Sở KH&ĐT`. */
export const CORRECTLY_SPELLED: number = SCORES.abbreviated;

const LONGEST = 200;

// names that share a longer part than this with one another are too many to go through
const MOST_SHARING = 32;

/** Mistyped letters that are forgiven: none in a short name, where one letter makes another name. */
function forgiven(length: number): number {
  return length < 7 ? 0 : length < 16 ? 1 : 2;
}

/** Cuts letters into one part more than may be mistyped, so that one of them is whole. */
function parts(length: number): readonly (readonly [number, number])[] {
  const count = forgiven(length) + 1;
  return Array.from({ length: count }, (_, part) => [
    Math.floor((part * length) / count),
    Math.floor(((part + 1) * length) / count),
  ]);
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** What the text may have been before a broken font. */
function readings(text: string): readonly string[] {
  const repaired = repairDStroke(text).text;
  const legacy = detectLegacyEncoding(text)?.text;
  return [...new Set([text, repaired, ...(legacy === undefined ? [] : [legacy])])];
}

class Index implements NameIndex {
  readonly #byFold = new Map<string, Entry[]>();
  readonly #byLetters = new Map<string, Entry[]>();
  readonly #byInitials = new Map<string, Entry[]>();
  readonly #near = new NearSpellings<Entry>();
  readonly #byPart = new Map<string, Entry[]>();
  readonly #byStart = new Map<string, Entry[]>();
  readonly #vocabulary = new Set<string>();
  readonly #lengths = new Set<number>();

  constructor(entries: readonly { readonly id: string; readonly names: readonly string[] }[]) {
    for (const { id, names } of entries) {
      for (const name of new Set(names)) this.#add(id, name);
    }
  }

  #add(id: string, name: string): void {
    const words = nameWords(name);
    const entry = { id, name, words, letters: words.join("") };
    if (entry.letters === "") return;
    add(this.#byFold, fold(name), entry);
    add(this.#byLetters, entry.letters, entry);
    add(this.#byInitials, words.map((word) => word[0]).join(""), entry);
    for (const word of words) this.#vocabulary.add(word);
    if (words.length > 3) add(this.#byStart, words.slice(0, 3).join(" "), entry);
    if (words.length > 2) add(this.#byStart, words.slice(0, 2).join(" "), entry);
    this.#lengths.add(entry.letters.length);
    if (forgiven(entry.letters.length) > 0) this.#near.add(entry);
    parts(entry.letters.length).forEach(([from, to], part) => {
      add(this.#byPart, `${entry.letters.length} ${part} ${entry.letters.slice(from, to)}`, entry);
    });
  }

  /** First letters of the words of a text, where each may be a word or the first letters of several. */
  #initials(words: readonly string[]): readonly string[] {
    const unknown = words.map((word) => (this.#vocabulary.has(word) ? (word[0] ?? "") : word)).join("");
    // an abbreviation may happen to be a word, too: the text as a whole, or all but its first word
    const [first = "", ...rest] = words;
    return [...new Set([unknown, words.join(""), `${first[0] ?? ""}${rest.join("")}`])];
  }

  /** Names that are one mistyped letter away. */
  #once(letters: string): ReadonlyMap<Entry, number> {
    const found = new Map<Entry, number>();
    for (const entry of this.#near.near(letters)) {
      if (editDistance(letters, entry.letters, 1) === 1) found.set(entry, 1);
    }
    return found;
  }

  /** Names that are two mistyped letters away, as far as they have a part of their own. */
  #twice(letters: string): ReadonlyMap<Entry, number> {
    const found = new Map<Entry, number>();
    const near = new Set<Entry>();
    for (let length = letters.length - 2; length <= letters.length + 2; length++) {
      if (forgiven(length) < 2 || !this.#lengths.has(length)) continue;
      parts(length).forEach(([from, to], part) => {
        for (let shift = Math.max(-2, -from); shift <= 2; shift++) {
          const key = `${length} ${part} ${letters.slice(from + shift, to + shift)}`;
          const entries = this.#byPart.get(key) ?? [];
          if (entries.length <= MOST_SHARING) for (const entry of entries) near.add(entry);
        }
      });
    }
    for (const entry of near) {
      const edits = editDistance(letters, entry.letters, 2);
      if (edits === 2) found.set(entry, edits);
    }
    return found;
  }

  #read(text: string, keep: (entry: Entry, score: number) => void): void {
    const words = nameWords(text);
    const letters = words.join("");
    if (letters === "") return;
    const same = this.#byFold.get(fold(text)) ?? [];
    const sameWords = this.#byLetters.get(letters) ?? [];
    for (const entry of same) keep(entry, SCORES.same);
    for (const entry of sameWords) keep(entry, SCORES.sameWords);
    // who writes a name out does not mean another one
    if (same.length + sameWords.length > 0) return;
    for (const initials of this.#initials(words)) {
      for (const entry of this.#byInitials.get(initials) ?? []) {
        if (spells(letters, entry.words)) keep(entry, SCORES.abbreviated);
      }
    }
    const once = this.#once(letters);
    for (const [entry, edits] of once.size > 0 ? once : this.#twice(letters)) {
      // the word in front says what sort of body it is: sở is not bộ
      const head = entry.words[0] ?? "";
      if (head.length > 3 || words[0] === head || letters.startsWith(head)) {
        keep(entry, SCORES.mistyped - SCORES.perEdit * (edits - 1));
      }
    }
    this.#readBeginning(words, keep);
  }

  #readBeginning(words: readonly string[], keep: (entry: Entry, score: number) => void): void {
    if (words.length < 2) return;
    const begun = this.#byStart.get(words.slice(0, 3).join(" ")) ?? [];
    if (begun.length > MOST_SHARING) return;
    for (const entry of begun) {
      if (words.every((word, index) => entry.words[index] === word)) {
        keep(entry, SCORES.perWordShare * (words.length / entry.words.length) + SCORES.begun);
      }
    }
  }

  find(text: string): readonly NameMatch[] {
    if (text.length > LONGEST) return [];
    const best = new Map<string, NameMatch>();
    for (const reading of readings(text)) {
      this.#read(reading, (entry, score) => {
        const known = best.get(entry.id);
        if (known === undefined || known.score < score) {
          best.set(entry.id, { id: entry.id, name: entry.name, score });
        }
      });
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  }
}

/**
 * Makes an index of the names of entries, for names as people write them: see {@link resolveAgency}. Matches come best first;
 * none for a text of more than 200 characters.
 *
 * @example
 * import { CORRECTLY_SPELLED, createNameIndex } from "@kehoach/registry";
 * const index = createNameIndex([{ id: "a", names: ["Sở Kế hoạch và Đầu tư"] }]);
 * index.find("Sở KHĐT"); // => [{ id: "a", name: "Sở Kế hoạch và Đầu tư", score: 0.95 }]
 * index.find("Sở Kế hoạh và Đầu tư")[0].score < CORRECTLY_SPELLED; // => true
 */
export function createNameIndex(
  entries: readonly { readonly id: string; readonly names: readonly string[] }[],
): NameIndex {
  return new Index(entries);
}
