import { decodeTcvn3, decodeVni, syllableOf } from "@kehoach/text";
import type { DataSource } from "./data-source.ts";
import { type CancelSignal, readPieces } from "./read-pieces.ts";
import { textDecoderOf } from "./text-decoder-of.ts";

const WORDS_ENOUGH = 2_000;
const LONGEST_WORD = 40;
const LEAST_SHARE = 0.7;
const BLANK = 0x20;

const WESTERN = "windows-1252";
const LETTERS = /[\p{L}\p{M}]+(?:[^\p{L}\p{M}]+[\p{L}\p{M}]+)*/u;
const MIXED_CASE = /\p{Ll}\p{Lu}/u;

// text of font encodings was saved as if it were western
const CANDIDATES: readonly { readonly encoding: string; readonly read: (text: string) => string }[] = [
  { encoding: "windows-1258", read: (text) => text },
  { encoding: WESTERN, read: decodeTcvn3 },
  { encoding: WESTERN, read: decodeVni },
  { encoding: "viscii", read: (text) => text },
];

/**
 * The one-byte encoding in which the words of a source are Vietnamese syllables; `undefined` if there is none.
 *
 * `windows-1252` for text of TCVN3 and VNI fonts, which stays as such fonts show it. Looks at the first two thousand
 * words with bytes beyond ASCII.
 */
export async function guessEncoding(
  source: DataSource,
  signal: CancelSignal | undefined,
): Promise<string | undefined> {
  const words = await wordsBeyondAscii(source, signal);
  if (isBrokenUtf8(words)) return undefined;
  const scores = CANDIDATES.map(({ encoding, read }) => ({
    encoding,
    ...scoreOf(read(decoded(words, encoding)).split(" ")),
  }));
  const best = scores.reduce((one, other) => (other.readable > one.readable ? other : one));
  return best.readable > 0 && best.readable >= LEAST_SHARE * best.judged ? best.encoding : undefined;
}

/** Whether most letters are of UTF-8; chance does not make them of other bytes. */
function isBrokenUtf8(words: Uint8Array): boolean {
  const letters = new TextDecoder("utf-8").decode(words).match(/[^\p{ASCII}]/gu) ?? [];
  return letters.filter((letter) => letter !== "\uFFFD").length > letters.length / 2;
}

function decoded(words: Uint8Array, encoding: string): string {
  const decoder = textDecoderOf(encoding);
  return `${decoder.push(words) ?? ""}${decoder.end() ?? ""}`;
}

function scoreOf(words: readonly string[]): { readonly judged: number; readonly readable: number } {
  // signs such as a dash or a bullet are no words
  const judged = words.flatMap((word) => LETTERS.exec(word)?.[0] ?? []);
  // a letter alone says nothing
  const readable = judged.filter(
    (word) => word.length > 1 && syllableOf(word) !== undefined && !MIXED_CASE.test(word),
  );
  return { judged: judged.length, readable: readable.length };
}

/** Words with bytes beyond ASCII (or controls, which are letters in VISCII), with blanks between them. */
async function wordsBeyondAscii(source: DataSource, signal: CancelSignal | undefined): Promise<Uint8Array> {
  const found: number[] = [];
  let count = 0;
  let word: number[] = [];
  let isBeyond = false;
  const close = (): void => {
    if (isBeyond && word.length <= LONGEST_WORD) {
      found.push(...word, BLANK);
      count++;
    }
    word = [];
    isBeyond = false;
  };
  for await (const piece of readPieces(source, signal)) {
    for (const byte of piece) {
      const isLetterBeyond = byte >= 0x80 || (byte < BLANK && !isBlank(byte));
      if (isLetterBeyond || isAsciiLetter(byte)) {
        if (word.length <= LONGEST_WORD) word.push(byte);
        isBeyond ||= isLetterBeyond;
      } else {
        close();
      }
    }
    if (count >= WORDS_ENOUGH) break;
  }
  close();
  return Uint8Array.from(found);
}

function isBlank(byte: number): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

function isAsciiLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
