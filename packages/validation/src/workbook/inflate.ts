/** So much is given at once: it inflates to at most 16 MiB before anyone can stop it. */
const SLICE_BYTES = 16 * 1024;

/** The bytes of a raw deflate stream (RFC 1951), a piece at a time. Throws whatever the platform throws on damage. */
export async function* inflate(deflated: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  // some writers call an empty entry deflated and store nothing
  if (deflated.length === 0) return;
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  // failures of writing come out at the reading end
  void writeSlices(writer, deflated).catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value as Uint8Array;
    }
  } finally {
    await Promise.all([reader.cancel().catch(() => undefined), writer.abort().catch(() => undefined)]);
  }
}

interface SliceWriter {
  write(slice: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
}

async function writeSlices(writer: SliceWriter, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    await writer.write(bytes.subarray(at, at + SLICE_BYTES) as Uint8Array<ArrayBuffer>);
  }
  await writer.close();
}

/** The same pieces of bytes that need no inflating. */
export function* slicesOf(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += 4 * SLICE_BYTES) yield bytes.subarray(at, at + 4 * SLICE_BYTES);
}
