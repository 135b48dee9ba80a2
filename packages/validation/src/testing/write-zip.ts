import { checksumOf } from "../workbook/checksum.ts";

/** An entry of a ZIP archive to be written, with the lies that a test wants told. */
export interface ZipEntryToWrite {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Not deflated. */
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** The size that the directory claims. */
  readonly claimedSize?: number;
  readonly checksum?: number;
}

/** A ZIP archive of entries, in their order. */
export async function writeZip(entries: readonly ZipEntryToWrite[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, stored = false, encrypted = false, claimedSize, checksum } of entries) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const data = stored ? bytes : await deflate(bytes);
    const nameBytes = new TextEncoder().encode(name);
    const facts = record([
      [2, 20],
      [2, 0x0800 | (encrypted ? 1 : 0)],
      [2, stored ? 0 : 8],
      // 1 January 1980: the same bytes whenever it is written
      [4, 0x0021_0000],
      [4, checksum ?? checksumOf(bytes)],
      [4, data.length],
      [4, claimedSize ?? bytes.length],
      [2, nameBytes.length],
      [2, 0],
    ]);
    const local = [record([[4, 0x04034b50]]), facts, nameBytes, data];
    directory.push(
      record([
        [4, 0x02014b50],
        [2, 20],
      ]),
      facts,
      record([
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      nameBytes,
    );
    pieces.push(...local);
    offset += lengthOf(local);
  }
  const size = lengthOf(directory);
  const count = entries.length;
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return joined([...pieces, ...directory, end]);
}

function record(fields: readonly (readonly [length: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new CompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const writing = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  const pieces: Uint8Array[] = [];
  const reader = stream.readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read())
    pieces.push(next.value as Uint8Array);
  await writing;
  return joined(pieces);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** Pieces of bytes one after the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
