import { inflateRawSync } from "node:zlib";

/** An entry of an archive with its content. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

const END = [0x50, 0x4b, 0x05, 0x06];
const CENTRAL = 0x02014b50;
const MOST_BYTES = 8_000_000;

/** The entries of a sound archive; `undefined` if it is none, or is one that needs more than the plain format. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && !END.every((byte, place) => bytes[end + place] === byte)) end--;
  if (end < 0) return undefined;
  try {
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    const entries: ZipEntry[] = [];
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== CENTRAL) return undefined;
      const method = view.getUint16(at + 10, true);
      const size = view.getUint32(at + 20, true);
      const nameLength = view.getUint16(at + 28, true);
      const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      const local = view.getUint32(at + 42, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const data = bytes.subarray(start, start + size);
      if (method !== 0 && method !== 8) return undefined;
      entries.push({
        name,
        content: method === 0 ? data : inflateRawSync(data, { maxOutputLength: MOST_BYTES }),
      });
      at += 46 + nameLength + rest;
    }
    return entries;
  } catch {
    // a broken archive is mutated as the bytes that it is
    return undefined;
  }
}
