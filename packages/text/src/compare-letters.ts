const ALPHABET = [..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"];
const NO_LETTER = /[^\p{L}\p{M}]/gu;

/**
 * Orders two letters that mark points, for `sort`: -1, 0 or 1. `đ)` comes after `d)` and before `e)`.
 *
 * Each text is one letter of the Vietnamese alphabet (or f, j, w, z, at their Latin places), composed or decomposed, with
 * whatever marks and blanks around it; case makes no difference. Official texts mark points with a b c d đ e g h i k l m n o
 * p q r s t u v x y.
 *
 * @throws {RangeError} If a text is not one such letter, as is `ñ)`, which a broken font makes of `đ)`.
 *
 * @example
 * ["e)", "đ)", "a)", "d)"].sort(compareLetters); // => ["a)", "d)", "đ)", "e)"]
 */
export function compareLetters(a: string, b: string): -1 | 0 | 1 {
  const difference = placeOf(a) - placeOf(b);
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}

function placeOf(marker: string): number {
  const place = ALPHABET.indexOf(marker.replace(NO_LETTER, "").normalize("NFC").toLowerCase());
  if (place < 0) {
    throw new RangeError(`compareLetters: both must be one letter of the alphabet, got "${marker}"`);
  }
  return place;
}
