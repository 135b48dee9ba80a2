import { syllableOf, TONE_MARKS } from "./syllable.ts";

/** How the tone of an open oa, oe or uy is placed: `old` writes hòa, khỏe, thúy; `new` writes hoà, khoẻ, thuý. */
export type TonePlacement = "old" | "new";

const WORD = /[\p{L}\p{M}]+/gu;
const PAIR = /o[ae]|u[aey]/iu;
const OPEN = /^(?:oa|oe|uy)$/u;
// with anything behind the pair both ways write the tone on its second vowel: hoàn, xoáy, huỳnh
const CLOSED = /^(?:oa|oe|uy)[a-zê]+$/u;

/**
 * Writes the tones of a text in one of the two ways that are in use, so that `Hòa Lợi` and `Hoà Lợi` become one.
 *
 * The two ways differ only where oa, oe or uy ends a syllable. Where something follows (`hoàn`, `xoáy`, `huỳnh`), and
 * after `qu` (`quý`), there is one right place, and a misplaced tone (`hòan`, `qúy`) is moved there. Only whole words
 * that are Vietnamese syllables with one tone are touched; a foreign word that looks like one (`Noé`) is taken for
 * Vietnamese. Letters never change: `tỷ` and `tỉ` stay as they are, which in names is a rule, too. Composed text stays
 * composed and decomposed text decomposed. Placing twice changes nothing.
 *
 * To compare texts without regard to placement, place both the same way; {@link fold} ignores tones altogether.
 *
 * @throws {RangeError} If `style` is neither `old` nor `new`.
 *
 * @example
 * placeTones("Phường Hòa Lợi", { style: "new" }); // => "Phường Hoà Lợi"
 * placeTones("THUÝ khoẻ, hòan thành, Qúy III", { style: "old" }); // => "THÚY khỏe, hoàn thành, Quý III"
 */
export function placeTones(text: string, { style }: { readonly style: TonePlacement }): string {
  if (style !== "old" && style !== "new") {
    throw new RangeError(`placeTones: style must be old or new, got "${style as string}"`);
  }
  return text.replace(WORD, (word) => {
    const place = tonePlace(word, style);
    return place === undefined ? word : movedTo(place, word);
  });
}

/** Which letter of a word, from 0, carries its tone; `undefined` if it is not ours to say. */
function tonePlace(word: string, style: TonePlacement): number | undefined {
  const decomposed = word.normalize("NFD");
  // spares most words the rest
  if (decomposed.match(TONE_MARKS)?.length !== 1 || !PAIR.test(decomposed.replace(TONE_MARKS, "")))
    return undefined;
  const syllable = syllableOf(word);
  if (syllable === undefined) return undefined;
  const { onset, rime } = syllable;
  if (OPEN.test(rime)) return onset.length + (style === "old" ? 0 : 1);
  // khuya, quyên and tuyết have their tone, if any, on a vowel of its own
  if (CLOSED.test(rime) && !/^uy[aê]/u.test(rime)) return onset.length + 1;
  return onset === "qu" && /^(?:[ae]|y(?!ê))/u.test(rime) ? onset.length : undefined;
}

function movedTo(place: number, word: string): string {
  const decomposed = word.normalize("NFD");
  const tone = decomposed.match(TONE_MARKS)?.[0] ?? "";
  const letters = [...decomposed.replace(TONE_MARKS, "").normalize("NFC")];
  const moved = letters.map((letter, index) => (index === place ? letter + tone : letter)).join("");
  const isDecomposed = word !== word.normalize("NFC");
  const written = moved.normalize(isDecomposed ? "NFD" : "NFC");
  // marks in another order are the same text, and stay as they came
  return written.normalize("NFC") === word.normalize("NFC") ? word : written;
}
