import { beyondLimit, corrupt, hostile, WorkbookFault } from "./workbook-fault.ts";
import { MAXIMUM_ENTRIES, MAXIMUM_WORKBOOK_BYTES } from "./workbook-limits.ts";

/** An entry of a ZIP archive as its directory tells of it. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string;
  readonly deflated: boolean;
  readonly checksum: number;
  /** Bytes as the directory claims them. */
  readonly size: number;
  /** As stored. */
  readonly data: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_LENGTH = 20;
const LARGE_END_SIGNATURE = 0x06064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const LARGE_FIELD = 0x0001;

/**
 * Reads the directory of a ZIP archive (APPNOTE.TXT 6.3.10) without inflating anything. The names are safe: relative,
 * without `..`, each there once.
 *
 * @throws WorkbookFault if the archive is damaged, encrypted, or made to do harm.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length > MAXIMUM_WORKBOOK_BYTES) {
    throw beyondLimit("bytes", { amount: bytes.length, limit: MAXIMUM_WORKBOOK_BYTES });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = findDirectory(view);
    if (count > MAXIMUM_ENTRIES) throw hostile("too-many-entries", null);
    return readEntries({ bytes, view, count, start });
  } catch (error) {
    // a view refuses what lies beyond the end
    if (error instanceof RangeError) throw corrupt("archive", null);
    throw error;
  }
}

function findDirectory(view: DataView): { readonly count: number; readonly start: number } {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const locator = at - LOCATOR_LENGTH;
    if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_SIGNATURE) {
      const end = longAt(view, locator + 8);
      if (view.getUint32(end, true) !== LARGE_END_SIGNATURE) throw corrupt("archive", null);
      return { count: longAt(view, end + 32), start: longAt(view, end + 48) };
    }
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  throw corrupt("archive", null);
}

function longAt(view: DataView, at: number): number {
  const long = view.getBigUint64(at, true);
  if (long > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError("longAt: beyond every file");
  return Number(long);
}

interface Directory {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly count: number;
  readonly start: number;
}

function readEntries({ bytes, view, count, start }: Directory): readonly ZipEntry[] {
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw corrupt("archive", null);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = safeName(decoder.decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)));
    const method = view.getUint16(at + 10, true);
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new WorkbookFault({ kind: "encrypted" });
    if (entries.has(name)) throw hostile("duplicate-name", name);
    if (method !== 0 && method !== 8) throw corrupt("archive", name);
    const extra = at + ENTRY_LENGTH + nameLength;
    const sizes = sizesOf(view, { at, extra, end: extra + extraLength });
    if (view.getUint32(sizes.offset, true) !== LOCAL_SIGNATURE) throw corrupt("archive", name);
    const dataStart =
      sizes.offset +
      LOCAL_LENGTH +
      view.getUint16(sizes.offset + 26, true) +
      view.getUint16(sizes.offset + 28, true);
    if (dataStart + sizes.stored > bytes.length) throw corrupt("archive", name);
    entries.set(name, {
      name,
      deflated: method === 8,
      checksum: view.getUint32(at + 16, true),
      size: sizes.size,
      data: bytes.subarray(dataStart, dataStart + sizes.stored),
    });
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return [...entries.values()];
}

interface EntrySizes {
  size: number;
  stored: number;
  offset: number;
}

interface EntryPosition {
  readonly at: number;
  /** Where the further fields begin and end. */
  readonly extra: number;
  readonly end: number;
}

function sizesOf(view: DataView, { at, extra, end }: EntryPosition): EntrySizes {
  const sizes: EntrySizes = {
    size: view.getUint32(at + 24, true),
    stored: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== LARGE_FIELD) continue;
    let long = field + 4;
    for (const key of ["size", "stored", "offset"] as const) {
      // only what does not fit into four bytes is there
      if (sizes[key] !== 0xffffffff) continue;
      sizes[key] = longAt(view, long);
      long += 8;
    }
  }
  return sizes;
}

function safeName(raw: string): string {
  // some writers of Windows put \ between folders
  const name = raw.replaceAll("\\", "/");
  const unsafe =
    name === "" ||
    name.startsWith("/") ||
    /^[A-Za-z]:/.test(name) ||
    name.includes("\0") ||
    name.split("/").includes("..");
  if (unsafe) throw hostile("unsafe-name", raw);
  return name;
}
