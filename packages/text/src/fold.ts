// U+0110 is đ's capital; U+00D0 and U+0189 look like it and are typed for it, and none of the three decomposes
const D_STROKE = /[đðɖ]/gu;

// the block of the Latin marks only: the vowel signs of other scripts are not decoration
const LATIN_MARKS = /[\u0300-\u036F]/gu;

// Pd, and three that Unicode files elsewhere: minus sign, hyphen bullet, modifier minus
const DASHES = /[\p{Pd}\u2212\u2043\u02D7]/gu;

/**
 * Reduces a text to what is left when Vietnamese is typed carelessly, so that two texts can be compared.
 *
 * Tone and vowel marks go, đ becomes d (and so do the look-alikes Ð U+00D0 and Ɖ U+0189), letters become
 * lower case, every dash and the minus sign becomes `-`, invisible format characters (zero-width space,
 * soft hyphen, byte order mark) go, and each run of white space, no-break spaces included, becomes one
 * blank; none is left at the ends. `Hòa`, `Hoà` and `HÒA` fold alike, composed or decomposed.
 *
 * For comparison only: the result is no longer Vietnamese, and different words (`bán`, `bàn`, `bạn`) fold
 * alike. Letters are never exchanged (`tỷ` and `tỉ` differ), and superscripts stay (`km²` is not `km2`).
 * An empty or blank text gives `""`. Folding twice changes nothing.
 *
 * @example
 * fold("Bình Dương"); // => "binh duong"
 * fold("  HOÀ–LỢI ") === fold("Hòa-Lợi"); // => true
 */
export function fold(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .normalize("NFD")
    .replace(LATIN_MARKS, "")
    .toLowerCase()
    .replace(D_STROKE, "d")
    .replace(DASHES, "-")
    .replace(/\s+/gu, " ")
    .trim();
}
