/** Failure of a read that would go beyond its limit; `code` is that of the system's own error for it. */
class TooLarge extends Error {
  readonly code = "EFBIG";
}

/**
 * Gathers the bytes of a stream.
 *
 * @throws An error with the code `EFBIG` as soon as there are more bytes than `limit`.
 */
export async function readLimited(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const gathered: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new TooLarge(`more than ${limit} bytes`);
    gathered.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of gathered) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
