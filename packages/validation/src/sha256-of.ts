import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { DataSource } from "./data-source.ts";
import { type CancelSignal, readPieces } from "./read-pieces.ts";

/** What identifies the bytes of a source. */
export interface SourceDigest {
  /** SHA-256, 64 hexadecimal digits in lower case. */
  readonly sha256: string;
  /** Number of bytes. */
  readonly bytes: number;
}

/**
 * Reads a source to its end and gives the SHA-256 and the number of its bytes; holds no more than a piece of it.
 *
 * @throws The reason of the signal once it is aborted.
 */
export async function sha256Of(
  source: DataSource,
  { signal }: { readonly signal?: CancelSignal | undefined } = {},
): Promise<SourceDigest> {
  const hash = sha256.create();
  let bytes = 0;
  for await (const piece of readPieces(source, signal)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { sha256: bytesToHex(hash.digest()), bytes };
}
