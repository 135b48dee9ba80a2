import type { BlobLike, DataSource } from "./data-source.ts";

/** A source over a `File` or `Blob`; named `blob` if it has no name. Reading that ends early cancels its stream. */
export function blobSource(blob: BlobLike): DataSource {
  return { name: blob.name ?? "blob", size: blob.size, open: () => bytesOf(blob.stream()) };
}

async function* bytesOf(stream: ReturnType<BlobLike["stream"]>): AsyncGenerator<Uint8Array> {
  // Safari's streams have no iterator
  if (!("getReader" in stream)) {
    yield* stream;
    return;
  }
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    // of no effect on a stream that came to its end
    await reader.cancel();
  }
}
