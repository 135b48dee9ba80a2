import { decodeTcvn3 } from "./decode-tcvn3.ts";
import { decodeVni } from "./decode-vni.ts";
import { syllableOf } from "./syllable.ts";

/** A font encoding from before Unicode. */
export type LegacyEncoding = "tcvn3" | "vni";

/** What a text that does not read as Vietnamese was probably written in. */
export interface LegacyEncodingSuggestion {
  readonly encoding: LegacyEncoding;
  /** What the text says if it was written so. */
  readonly text: string;
  /** `likely` where three words or more speak for it, else `guess`. */
  readonly confidence: "likely" | "guess";
  /** Words that decoding changes, and how many of them become Vietnamese syllables of two letters or more. */
  readonly words: { readonly changed: number; readonly readable: number };
}

const DECODERS = { tcvn3: decodeTcvn3, vni: decodeVni } as const satisfies Record<
  LegacyEncoding,
  (text: string) => string
>;

// no font encoding shows these
const UNICODE_VIETNAMESE = /[ăĂđĐĩĨũŨơƠưƯ\u1EA0-\u1EF9]|\p{M}/u;
const NOT_ASCII = /[^\p{ASCII}]/u;
const MIXED_CASE = /\p{Ll}\p{Lu}/u;
const BETWEEN_WORDS = /[\s\0-@[-`{-\x7F]+/u;

const LEAST_SHARE = 0.8;
const LIKELY_FROM = 3;

/**
 * Suggests that a text was written in a TCVN3 or VNI font, and what it says then. Nothing is converted silently: the
 * suggestion is for a person or an explicit option to accept.
 *
 * Each decoder is tried on the words with letters outside ASCII; four fifths of them must come out as Vietnamese
 * syllables. `undefined` for a text that has Vietnamese letters of Unicode already (also one in which
 * only a part is legacy: give cells or paragraphs one by one), for one that reads as Vietnamese as it stands, and for other
 * languages: `El Niño`, `für`. A few letters can mean anything, so the fewer the words, the less a suggestion says.
 *
 * @example
 * detectLegacyEncoding("Uûy ban nhaân daân tænh")?.text; // => "Ủy ban nhân dân tỉnh"
 * detectLegacyEncoding("C¨n cø NghÞ ®Þnh")?.encoding; // => "tcvn3"
 * detectLegacyEncoding("Việt Nam"); // => undefined
 */
export function detectLegacyEncoding(text: string): LegacyEncodingSuggestion | undefined {
  if (!NOT_ASCII.test(text) || UNICODE_VIETNAMESE.test(text)) return undefined;
  const words = text.split(BETWEEN_WORDS).filter((word) => NOT_ASCII.test(word));
  if (words.length > 0 && words.every(isReadable)) return undefined;
  const [best] = (["tcvn3", "vni"] as const)
    .filter((encoding) => shareReadable(words.map(DECODERS[encoding])) >= LEAST_SHARE)
    .map((encoding) => suggestion({ encoding, text, words }))
    .filter(({ words: { readable } }) => readable > 0)
    .sort((a, b) => b.words.readable - a.words.readable);
  return best;
}

function suggestion({
  encoding,
  text,
  words,
}: {
  readonly encoding: LegacyEncoding;
  readonly text: string;
  readonly words: readonly string[];
}): LegacyEncodingSuggestion {
  const decode = DECODERS[encoding];
  const decoded = words.map((word) => ({ word, read: decode(word) }));
  const changed = decoded.filter(({ word, read }) => word !== read);
  // a letter alone (ö, Ü) says nothing
  const readable = changed.filter(({ read }) => read.length > 1 && isReadable(read)).length;
  return {
    encoding,
    text: decode(text),
    confidence: readable >= LIKELY_FROM ? "likely" : "guess",
    words: { changed: changed.length, readable },
  };
}

function shareReadable(words: readonly string[]): number {
  return words.length === 0 ? 0 : words.filter(isReadable).length / words.length;
}

function isReadable(word: string): boolean {
  return syllableOf(word) !== undefined && !MIXED_CASE.test(word);
}
