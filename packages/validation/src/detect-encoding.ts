import { lineCount } from "./csv/line-count.ts";
import type { DataSource } from "./data-source.ts";
import type { EncodingFacts } from "./dataset-reader.ts";
import { guessEncoding } from "./guess-encoding.ts";
import { type CancelSignal, readHead, readPieces } from "./read-pieces.ts";
import { type StreamingDecoder, textDecoderOf } from "./text-decoder-of.ts";

/** The encoding of a source, or where its bytes stop being text. */
export type EncodingDetection =
  | { readonly ok: true; readonly encoding: EncodingFacts }
  | { readonly ok: false; readonly encoding: string; readonly offset: number; readonly line: number };

const HEAD_BYTES = 65_536;

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  // before UTF-16, whose mark it begins with; no decoder has it
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The encoding that a byte order mark at the start says. */
export function markedEncoding(head: Uint8Array): string | undefined {
  return MARKS.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0];
}

/** The UTF-16 of which text has NUL in every other byte: digits, separators and most Latin letters. */
export function unmarkedUtf16(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const units = Math.floor(head.length / 2);
  let [even, odd] = [0, 0];
  for (let at = 0; at < units * 2; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  const isMost = (many: number, few: number): boolean => many >= units * 0.3 && few <= many * 0.05;
  if (units > 1 && isMost(odd, even)) return "utf-16le";
  if (units > 1 && isMost(even, odd)) return "utf-16be";
  return undefined;
}

/**
 * Finds the encoding of a text: a declared one, a byte order mark, UTF-8 if the whole of it is valid, UTF-16 by its NUL
 * bytes, else the old encoding in which its words are Vietnamese. Reads the source once, and again where it is not UTF-8.
 *
 * @throws {RangeError} If the declared encoding is none.
 */
export async function detectEncoding(
  source: DataSource,
  {
    declared,
    signal,
  }: { readonly declared?: string | undefined; readonly signal?: CancelSignal | undefined },
): Promise<EncodingDetection> {
  const certain = async (name: string, how: EncodingFacts["how"]): Promise<EncodingDetection> => {
    const fault = await firstFault(source, { encoding: name, signal });
    return fault === undefined
      ? { ok: true, encoding: { name, how } }
      : { ok: false, encoding: name, ...fault };
  };
  if (declared !== undefined) return certain(declared.trim().toLowerCase(), "declared");
  const head = await readHead(source, { length: HEAD_BYTES, signal });
  const marked = markedEncoding(head);
  if (marked?.startsWith("utf-32") === true) return { ok: false, encoding: "utf-8", offset: 0, line: 1 };
  if (marked !== undefined) return certain(marked, "byte-order-mark");
  const wide = unmarkedUtf16(head);
  if (wide !== undefined) return certain(wide, "assumed");
  const utf8 = await certain("utf-8", "valid-utf-8");
  if (utf8.ok) return utf8;
  const guess = await guessEncoding(source, signal);
  return guess === undefined ? utf8 : { ok: true, encoding: { name: guess, how: "assumed" } };
}

/** Where a text first breaks its encoding: a byte from 0 and a line from 1. */
interface EncodingFault {
  readonly offset: number;
  readonly line: number;
}

interface EncodingToCheck {
  readonly encoding: string;
  readonly signal: CancelSignal | undefined;
}

async function firstFault(source: DataSource, check: EncodingToCheck): Promise<EncodingFault | undefined> {
  const decoder = textDecoderOf(check.encoding);
  for await (const piece of readPieces(source, check.signal)) {
    if (decoder.push(piece) === undefined) return placeOfFault(source, check);
  }
  return decoder.end() === undefined ? placeOfFault(source, check) : undefined;
}

// no character is longer
const LONGEST_CHARACTER = 4;

/** Reads again with a decoder that stays behind another one, and goes byte by byte where that one fails. */
async function placeOfFault(
  source: DataSource,
  { encoding, signal }: EncodingToCheck,
): Promise<EncodingFault> {
  const ahead = textDecoderOf(encoding);
  const place = new DecodedPlace(textDecoderOf(encoding));
  for await (const piece of readPieces(source, signal)) {
    const isText = ahead.push(piece) !== undefined;
    const whole = isText ? Math.max(0, piece.length - LONGEST_CHARACTER) : 0;
    place.push(piece.subarray(0, whole));
    for (let at = whole; at < piece.length; at++) {
      if (!place.push(piece.subarray(at, at + 1))) return place;
    }
    if (!isText) return place;
  }
  return place;
}

/** How far a decoder has come. */
class DecodedPlace implements EncodingFault {
  /** Where the character begins that is not complete. */
  offset = 0;
  line = 1;
  readonly #decoder: StreamingDecoder;
  #bytes = 0;
  #last = "";

  constructor(decoder: StreamingDecoder) {
    this.#decoder = decoder;
  }

  /** `false` if the bytes cannot be decoded. */
  push(bytes: Uint8Array): boolean {
    const text = this.#decoder.push(bytes);
    if (text === undefined) return false;
    this.#bytes += bytes.length;
    if (text === "") return true;
    this.offset = this.#bytes;
    this.line += lineCount(this.#last === "\r" && text.startsWith("\n") ? text.slice(1) : text);
    this.#last = text.slice(-1);
    return true;
  }
}
