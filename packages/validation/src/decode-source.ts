import { type Finding, findingOf } from "@kehoach/model";
import type { DataSource } from "./data-source.ts";
import type { EncodingFacts } from "./dataset-reader.ts";
import { detectEncoding, type EncodingDetection } from "./detect-encoding.ts";
import { type CancelSignal, readPieces } from "./read-pieces.ts";
import { encodingAssumed } from "./rules/encoding-assumed.ts";
import { encodingInvalid } from "./rules/encoding-invalid.ts";
import { textDecoderOf } from "./text-decoder-of.ts";

/** A piece of decoded text, and how many bytes of the source have been read with it. */
export interface TextPiece {
  readonly text: string;
  readonly bytes: number;
}

/** Text of a source, or the finding that says why it is none. */
export type DecodedSource =
  | {
      readonly ok: true;
      readonly encoding: EncodingFacts;
      /** That the encoding is assumed; empty if it is sure. */
      readonly findings: readonly Finding[];
      /** Reads the text from its start, without a byte order mark. Never has a replacement character of ours. */
      readonly text: () => AsyncIterable<TextPiece>;
    }
  | { readonly ok: false; readonly finding: Finding };

/** What decoding is told. */
export interface DecodeOptions {
  /** Name of the encoding, if a person says it; it is checked. */
  readonly encoding?: string | undefined;
  readonly signal?: CancelSignal | undefined;
}

// a source gives the same bytes each time, so it is asked once
const DETECTED = new WeakMap<DataSource, Map<string | undefined, EncodingDetection>>();

/**
 * Finds the encoding of a whole source and decodes it in pieces.
 *
 * @throws {RangeError} If there is no encoding of the name that is given.
 * @throws The reason of the signal once it is aborted.
 */
export async function decodeSource(
  source: DataSource,
  { encoding: declared, signal }: DecodeOptions = {},
): Promise<DecodedSource> {
  const known = DETECTED.get(source) ?? new Map<string | undefined, EncodingDetection>();
  const detection = known.get(declared) ?? (await detectEncoding(source, { declared, signal }));
  DETECTED.set(source, known.set(declared, detection));
  if (!detection.ok) {
    const { encoding, offset, line } = detection;
    const location = { input: source.name, line };
    return { ok: false, finding: findingOf(encodingInvalid, { parameters: { encoding, offset }, location }) };
  }
  const { encoding } = detection;
  const assumed = findingOf(encodingAssumed, {
    parameters: { encoding: encoding.name },
    location: { input: source.name },
  });
  return {
    ok: true,
    encoding,
    findings: encoding.how === "assumed" ? [assumed] : [],
    text: () => decode(source, { encoding: encoding.name, signal }),
  };
}

async function* decode(
  source: DataSource,
  { encoding, signal }: { readonly encoding: string; readonly signal: CancelSignal | undefined },
): AsyncGenerator<TextPiece> {
  const decoder = textDecoderOf(encoding);
  let bytes = 0;
  for await (const piece of readPieces(source, signal)) {
    bytes += piece.length;
    yield { text: unchanged(decoder.push(piece), source), bytes };
  }
  yield { text: unchanged(decoder.end(), source), bytes };
}

/** The bytes were all decoded before. */
function unchanged(text: string | undefined, { name }: DataSource): string {
  if (text === undefined) throw new Error(`decodeSource: the bytes of ${name} changed while they were read`);
  return text;
}
