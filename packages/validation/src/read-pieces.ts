import type { DataSource } from "./data-source.ts";

/** Anything that says whether a person has cancelled, such as an `AbortSignal`. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

const PIECE_BYTES = 65_536;

/**
 * Reads a source in pieces of at most 64 KiB, so that what is made of one stays small.
 *
 * @throws The reason of the signal once it is aborted.
 */
export async function* readPieces(
  source: DataSource,
  signal: CancelSignal | undefined,
): AsyncGenerator<Uint8Array> {
  stopIfAborted(signal);
  for await (const chunk of source.open()) {
    for (let start = 0; start < chunk.length; start += PIECE_BYTES) {
      stopIfAborted(signal);
      yield chunk.subarray(start, start + PIECE_BYTES);
    }
  }
}

/** Reads the first bytes of a source, at most `length`. */
export async function readHead(
  source: DataSource,
  { length, signal }: { readonly length: number; readonly signal?: CancelSignal | undefined },
): Promise<Uint8Array> {
  const head = new Uint8Array(length);
  let filled = 0;
  for await (const piece of readPieces(source, signal)) {
    const part = piece.subarray(0, length - filled);
    head.set(part, filled);
    filled += part.length;
    if (filled === length) break;
  }
  return head.subarray(0, filled);
}

function stopIfAborted(signal: CancelSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason ?? new Error("readPieces: the signal was aborted");
}
