// a mark stands after its letter, and says tone and quality at once
const TONES: readonly (readonly [mark: string, combining: string])[] = [
  ["ø", "\u0300"],
  ["ù", "\u0301"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
];
const CIRCUMFLEX: readonly (readonly [mark: string, combining: string])[] = [
  ["â", "\u0302"],
  ["à", "\u0302\u0300"],
  ["á", "\u0302\u0301"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
];
const BREVE: readonly (readonly [mark: string, combining: string])[] = [
  ["ê", "\u0306"],
  ["è", "\u0306\u0300"],
  ["é", "\u0306\u0301"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
];

const MARKS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  a: new Map([...TONES, ...CIRCUMFLEX, ...BREVE]),
  e: new Map([...TONES, ...CIRCUMFLEX]),
  o: new Map([...TONES, ...CIRCUMFLEX]),
  u: new Map(TONES),
  y: new Map(TONES),
  ô: new Map(TONES),
  ö: new Map(TONES),
};

// letters that have a byte of their own
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ñ", "đ"],
  ["ô", "ơ"],
  ["ö", "ư"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
]);

/**
 * Reads text that was written in a VNI font (`VNI-Times`) and now looks like `Coäng hoøa`.
 *
 * The text is given as programs show it, one windows-1252 character for each byte. A letter and the mark behind it
 * become one letter with the case of the letter; marks behind other letters and all other characters stay as they are.
 * Every text decodes, also one that was never VNI: ask {@link detectLegacyEncoding} first.
 *
 * Source: the VNI Windows layout; checked by phrases of government documents of 1998 to 2009.
 *
 * @example
 * decodeVni("COÄNG HOØA XAÕ HOÄI"); // => "CỘNG HÒA XÃ HỘI"
 * decodeVni("quyeát ñònh naøy"); // => "quyết định này"
 */
export function decodeVni(text: string): string {
  const characters = [...text];
  let decoded = "";
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? "";
    const letter = letterOf(character);
    const mark = marksOf(character)?.get((characters[index + 1] ?? "").toLowerCase());
    if (mark !== undefined) index += 1;
    // only what was put together is composed; other text stays as it came
    decoded += mark === undefined ? letter : (letter + mark).normalize("NFC");
  }
  return decoded;
}

function marksOf(character: string): ReadonlyMap<string, string> | undefined {
  const small = character.toLowerCase();
  return Object.hasOwn(MARKS, small) ? MARKS[small] : undefined;
}

function letterOf(character: string): string {
  const small = character.toLowerCase();
  const letter = LETTERS.get(small);
  if (letter === undefined) return character;
  return small === character ? letter : letter.toUpperCase();
}
