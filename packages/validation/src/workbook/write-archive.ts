import { checksumOf } from "./checksum.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** An entry with bytes that are still to be deflated. */
export interface NewEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

/** 1 January 1980, 00:00: the same bytes whenever it is written. */
const NO_TIME = 0x0021_0000;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const VERSION = 20;

/** Writes a ZIP archive (APPNOTE.TXT 6.3.10). Entries of another archive are taken over as they are stored. */
export async function writeArchive(entries: readonly (ZipEntry | NewEntry)[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, data, size, checksum, deflated } = "data" in entry ? entry : await deflatedEntry(entry);
    const nameBytes = new TextEncoder().encode(name);
    const facts = fields([
      [2, VERSION],
      [2, FLAGS],
      [2, deflated ? 8 : 0],
      [4, NO_TIME],
      [4, checksum],
      [4, data.length],
      [4, size],
      [2, nameBytes.length],
      [2, 0],
    ]);
    directory.push(
      fields([
        [4, 0x02014b50],
        [2, VERSION],
      ]),
      facts,
      // no comment, first disk, no attributes
      fields([
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      nameBytes,
    );
    const local = [fields([[4, 0x04034b50]]), facts, nameBytes, data];
    pieces.push(...local);
    offset += lengthOf(local);
  }
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, lengthOf(directory)],
    [4, offset],
    [2, 0],
  ]);
  return joined([...pieces, ...directory, end]);
}

async function deflatedEntry({ name, content }: NewEntry): Promise<ZipEntry> {
  const data = await deflate(content);
  return { name, data, size: content.length, checksum: checksumOf(content), deflated: true };
}

async function deflate(content: Uint8Array): Promise<Uint8Array> {
  const stream = new CompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const written = writer.write(content as Uint8Array<ArrayBuffer>).then(() => writer.close());
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value as Uint8Array);
  }
  await written;
  return joined(pieces);
}

function fields(values: readonly (readonly [length: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of values) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
