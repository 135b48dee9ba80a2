import { decodeViscii } from "./decode-viscii.ts";

/** Decodes text that comes in pieces. The answer is `undefined`, once, over bytes that the encoding does not have. */
export interface StreamingDecoder {
  readonly push: (bytes: Uint8Array) => string | undefined;
  readonly end: () => string | undefined;
}

const TONES = "\u0300\u0301\u0303\u0309\u0323";
const LETTER_AND_TONE = new RegExp(`[^${TONES}][${TONES}]`, "gu");
const ENDS_IN_TONE = new RegExp(`[${TONES}]$`, "u");

/**
 * The decoder of an encoding by its name, in any case; the names are those of the Encoding Standard, and `viscii`.
 *
 * Text of windows-1258 is composed: there a tone follows its letter.
 *
 * @throws {RangeError} If there is no such encoding.
 */
export function textDecoderOf(name: string): StreamingDecoder {
  const label = name.trim().toLowerCase();
  if (label === "viscii") return { push: decodeViscii, end: () => "" };
  const decoder = decoderOf(label);
  const plain: StreamingDecoder = {
    push: (bytes) => ifDecodable(() => decoder.decode(bytes, { stream: true })),
    end: () => ifDecodable(() => decoder.decode()),
  };
  return decoder.encoding === "windows-1258" ? composing(plain) : plain;
}

/** Whether there is an encoding of this name, in any case. */
export function isEncoding(name: string): boolean {
  try {
    textDecoderOf(name);
    return true;
  } catch {
    return false;
  }
}

function ifDecodable(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new RangeError(`textDecoderOf: there is no encoding ${JSON.stringify(label)}`);
  }
}

function composing(decoder: StreamingDecoder): StreamingDecoder {
  // a letter whose tone may come in the next piece
  let open = "";
  const compose = (text: string): string => text.replace(LETTER_AND_TONE, (pair) => pair.normalize("NFC"));
  return {
    push: (bytes) => {
      // every byte means something in it
      const text = open + (decoder.push(bytes) ?? "");
      open = text === "" || ENDS_IN_TONE.test(text) ? "" : text.slice(-1);
      return compose(text.slice(0, text.length - open.length));
    },
    end: () => open + (decoder.end() ?? ""),
  };
}
