import { placeTones } from "./place-tones.ts";
import { TONE_MARKS } from "./syllable.ts";

// the alphabet of 29 letters with the four that only foreign words have
const ALPHABET = [..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"];

// as the Unicode collation lists them: level, grave, hook above, tilde, acute, dot below
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

// marks and signs in the order of the Unicode collation, before digits and letters
const SIGNS = [..." _-–—,;:!?.'‘’\"“”()[]{}§@*/\\&#%`´^¨+±<=>|~$0123456789"];

const FIRST_LETTER = 0x100;
const FIRST_OTHER = 0x200;

function toneOf(marks: string): number {
  return Math.max(0, TONES.indexOf(marks));
}

interface Weight {
  readonly place: string;
  readonly tone: string;
  readonly letterCase: string;
}

// texts have few characters, each many times
const weights = new Map<string, Weight>();
const MOST_WEIGHTS = 2000;

function weightOf(character: string): Weight {
  const known = weights.get(character);
  if (known !== undefined) return known;
  const decomposed = character.normalize("NFD");
  const letter = decomposed.replace(TONE_MARKS, "").normalize("NFC");
  const small = letter.toLowerCase();
  const tone = toneOf(decomposed.match(TONE_MARKS)?.join("") ?? "");
  const weight = {
    place: placeOf(small),
    tone: String.fromCharCode(1 + tone),
    letterCase: small === letter ? "\u0001" : "\u0002",
  };
  if (weights.size >= MOST_WEIGHTS) weights.clear();
  weights.set(character, weight);
  return weight;
}

/** A place for every character, so that code units compare as letters do. */
function placeOf(letter: string): string {
  const inAlphabet = ALPHABET.indexOf(letter);
  if (inAlphabet >= 0) return String.fromCharCode(FIRST_LETTER + inAlphabet);
  const sign = SIGNS.indexOf(letter);
  if (sign >= 0) return String.fromCharCode(1 + sign);
  return String.fromCharCode(FIRST_OTHER) + letter;
}

/**
 * A key that sorts names in Vietnamese order wherever texts are compared by code unit: in `sort`, in a database, in
 * every browser.
 *
 * Letters decide first (a ă â b c d đ e ê …, with f, j, w and z at their Latin places), then tones (level, huyền, hỏi, ngã,
 * sắc, nặng), then case (small before capital). Blanks, marks and digits come before letters, and each run of white space
 * counts as one blank. Where the tone is placed makes no difference. The order is that of the Unicode collation for
 * Vietnamese, which `Intl.Collator("vi")` has only where the platform carries its data. Digits are compared one by one,
 * so `10` comes before `2`. Not for display.
 *
 * @example
 * nameSortKey("Dĩ An") < nameSortKey("Đà Nẵng"); // => true
 * nameSortKey("Hòa Lợi") === nameSortKey("Hoà Lợi"); // => true
 */
export function nameSortKey(text: string): string {
  const composed = placeTones(text.trim().replace(/\s+/gu, " ").normalize("NFC"), { style: "new" });
  let places = "";
  let tones = "";
  let cases = "";
  for (const character of composed) {
    const weight = weightOf(character);
    places += weight.place;
    tones += weight.tone;
    cases += weight.letterCase;
  }
  // U+0000 is less than every place, so that the shorter of two texts comes first
  return `${places}\u0000${tones}\u0000${cases}`;
}

/**
 * Orders two names for `sort` in Vietnamese order: -1, 0 or 1.
 *
 * The order of {@link nameSortKey}; for long lists make the keys once and compare those. 0 means that only the placement of tones or the kind of white space differs.
 *
 * @example
 * ["Đông Hòa", "Dĩ An", "An Phú", "Ân Thi"].sort(compareNames); // => ["An Phú", "Ân Thi", "Dĩ An", "Đông Hòa"]
 * compareNames("Hòa Lợi", "Hoà Lợi"); // => 0
 */
export function compareNames(a: string, b: string): -1 | 0 | 1 {
  const [first, second] = [nameSortKey(a), nameSortKey(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
