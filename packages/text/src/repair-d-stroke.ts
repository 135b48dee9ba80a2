/** One letter that {@link repairDStroke} replaced. */
export interface DStrokeRepair {
  /** Where the letter began in the text as given, in UTF-16 code units from 0. */
  readonly offset: number;
  /** Line in the text as given, from 1. A line ends at LF, CR LF or a lone CR. */
  readonly line: number;
  /** Place in the line, in UTF-16 code units from 1. */
  readonly column: number;
  /** What stood there: `ñ` (two code units in decomposed text), `ð` or `Ð`. */
  readonly from: string;
  readonly to: "đ" | "Đ";
}

/** One suspicious letter that {@link repairDStroke} left as it was. */
export interface UntouchedLetter {
  /** Where the letter begins, in UTF-16 code units of the text as given, from 0. */
  readonly offset: number;
  /** The letter as it stands there. */
  readonly character: string;
}

/** The answer of {@link repairDStroke}: the text, and an account of every suspicious letter in it. */
export interface DStrokeRepairResult {
  readonly text: string;
  readonly repairs: readonly DStrokeRepair[];
  readonly untouched: readonly UntouchedLetter[];
}

// n + U+0303 is ñ in decomposed text; ð and Ð have no decomposition
const SUSPECT = /ñ|n\u0303|ð|Ð/gu;

const REAL_D_STROKE = /[đĐ]/u;

// ẽ and ỹ are left out: Guarani has them too, next to ñ at the start of words
const VIETNAMESE_ONLY = /[ăĂơƠưƯ\u1EA0-\u1EBB\u1EBE-\u1EF7]/u;

const LETTER = /^\p{L}$/u;
const UPPER_CASE = /^\p{Lu}$/u;
const MARK = /^\p{M}$/u;
const WHOLE_WORD_QY = /(?<![\p{L}\p{M}])Qy$/u;

/**
 * Puts đ and Đ back where a broken font mapping left ñ, ð or Ð, and says where it did.
 *
 * The defect turns đ into ñ (U+00F1), and capital Đ into ð (U+00F0) or Ð (U+00D0). A text is touched only
 * if it holds no real đ or Đ at all, and holds a letter that points to Vietnamese (ă, ơ, ư or one of the
 * letters U+1EA0 to U+1EF7, without ẽ). In such a text ñ becomes đ at the start of a word only, since đ
 * opens a syllable and never closes one; ð and Ð become Đ at the start of a word, after a capital letter
 * (`Qð-TTg`, `HÐND`) and in the abbreviation `QyÐ`. Whatever else looks suspicious stays and is listed.
 *
 * Composed and decomposed text are both understood, and all other text is returned as it came, code unit
 * for code unit. A repaired text is not changed by a second repair. An empty text gives no repairs.
 *
 * @returns The text, the repairs in order, and the suspicious letters that stay: `Señor`, `Sigurðsson`, or
 * every one of them where the whole text is not touched.
 *
 * @example
 * repairDStroke("Quyết ñịnh số 790/Qð-TTg").text; // => "Quyết định số 790/QĐ-TTg"
 * repairDStroke("Mục ñích").repairs; // => [{ offset: 4, line: 1, column: 5, from: "ñ", to: "đ" }]
 * repairDStroke("El Niño").untouched; // => [{ offset: 5, character: "ñ" }]
 */
export function repairDStroke(text: string): DStrokeRepairResult {
  const touchable = !REAL_D_STROKE.test(text) && VIETNAMESE_ONLY.test(text.normalize("NFC"));
  const repairs: DStrokeRepair[] = [];
  const untouched: UntouchedLetter[] = [];
  const parts: string[] = [];
  const position = lineCounter(text);
  let copied = 0;
  for (const match of text.matchAll(SUSPECT)) {
    const offset = match.index;
    const from = match[0];
    if (!touchable || !standsForDStroke({ text, offset, length: from.length })) {
      untouched.push({ offset, character: from });
      continue;
    }
    const to = from === "ð" || from === "Ð" ? "Đ" : "đ";
    repairs.push({ offset, ...position(offset), from, to });
    parts.push(text.slice(copied, offset), to);
    copied = offset + from.length;
  }
  parts.push(text.slice(copied));
  return { text: parts.join(""), repairs, untouched };
}

interface Occurrence {
  readonly text: string;
  readonly offset: number;
  readonly length: number;
}

function standsForDStroke({ text, offset, length }: Occurrence): boolean {
  // a letter with a further mark is some other letter
  if (MARK.test(text.charAt(offset + length))) return false;
  const before = baseBefore({ text, offset });
  if (!LETTER.test(before)) return true;
  if (text.charAt(offset) !== "ð" && text.charAt(offset) !== "Ð") return false;
  return UPPER_CASE.test(before) || WHOLE_WORD_QY.test(text.slice(Math.max(0, offset - 4), offset));
}

// the character before the offset, or the one that its combining marks sit on
function baseBefore({ text, offset }: { readonly text: string; readonly offset: number }): string {
  let index = offset - 1;
  while (index >= 0 && MARK.test(text.charAt(index))) index -= 1;
  return text.charAt(index);
}

// offsets must not fall from one call to the next: the text is walked once
function lineCounter(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const lineEnds = text.matchAll(/\r\n|\r|\n/g);
  let next = lineEnds.next();
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    while (next.done !== true && next.value.index < offset) {
      line += 1;
      lineStart = next.value.index + next.value[0].length;
      next = lineEnds.next();
    }
    return { line, column: offset - lineStart + 1 };
  };
}
