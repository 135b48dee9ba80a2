import { checksumOf } from "./checksum.ts";
import { DoctypeSearch } from "./doctype-search.ts";
import { inflate, slicesOf } from "./inflate.ts";
import { corrupt, hostile, WorkbookFault } from "./workbook-fault.ts";
import {
  MAXIMUM_ENTRY_BYTES,
  MAXIMUM_RATIO,
  MAXIMUM_TOTAL_BYTES,
  RATIO_FREE_BYTES,
} from "./workbook-limits.ts";
import { readZipDirectory, type ZipEntry } from "./zip-directory.ts";

/** A ZIP archive of which every entry has been inflated once and found harmless. */
export interface CheckedZip {
  /** The name of an entry in the case in which the archive has it, `undefined` if there is none. */
  find(name: string): string | undefined;
  /** Bytes that an entry inflates to. */
  sizeOf(name: string): number;
  /** The bytes of an entry, a piece at a time; each call begins anew. */
  pieces(name: string): AsyncIterable<Uint8Array>;
}

/**
 * Lets a ZIP archive through if it is whole and harmless: bounded in entries and in the bytes it really inflates to
 * (what it claims is only compared), safe names, checksums that agree, no document type declaration in any XML part.
 *
 * `check` is called before each piece, now and later, and may throw to end it all.
 *
 * @throws WorkbookFault if it is not; nothing is inflated beyond the limits.
 */
export async function openZip(bytes: Uint8Array, check: () => void = () => undefined): Promise<CheckedZip> {
  if (isOle(bytes)) {
    throw isEncryptedOle(bytes) ? new WorkbookFault({ kind: "encrypted" }) : corrupt("archive", null);
  }
  const entries = new Map<string, ZipEntry>();
  const names = new Map<string, string>();
  let total = 0;
  for (const entry of readZipDirectory(bytes)) {
    total += await checkEntry(entry, { before: total, check });
    entries.set(entry.name, entry);
    names.set(entry.name.toLowerCase(), entry.name);
  }
  const entryOf = (name: string): ZipEntry => {
    const entry = entries.get(name);
    if (entry === undefined) throw corrupt("missing-part", name);
    return entry;
  };
  return {
    find: (name) => (entries.has(name) ? name : names.get(name.toLowerCase())),
    sizeOf: (name) => entryOf(name).size,
    pieces: (name) => piecesOf(entryOf(name), check),
  };
}

async function* piecesOf(entry: ZipEntry, check: () => void): AsyncGenerator<Uint8Array, void, undefined> {
  check();
  for await (const piece of entry.deflated ? inflate(entry.data) : slicesOf(entry.data)) {
    yield piece;
    check();
  }
}

interface GateState {
  /** Bytes that the entries before inflate to. */
  readonly before: number;
  readonly check: () => void;
}

/** Bytes that the entry inflates to. */
async function checkEntry(entry: ZipEntry, { before, check }: GateState): Promise<number> {
  const { name } = entry;
  const doctype = /\.(xml|rels|vml)$/i.test(name) ? new DoctypeSearch() : undefined;
  let size = 0;
  let checksum = 0;
  for await (const piece of damageIsFault(entry, check)) {
    size += piece.length;
    if (inflatesTooMuch({ size, stored: entry.data.length, before }))
      throw hostile("inflates-too-much", name);
    if (size > entry.size) throw hostile("wrong-size", name);
    if (doctype?.found(piece)) throw hostile("doctype", name);
    checksum = checksumOf(piece, checksum);
  }
  if (size !== entry.size) throw hostile("wrong-size", name);
  if (checksum !== entry.checksum) throw corrupt("checksum", name);
  return size;
}

interface Inflated {
  readonly size: number;
  readonly stored: number;
  readonly before: number;
}

function inflatesTooMuch({ size, stored, before }: Inflated): boolean {
  return (
    size > MAXIMUM_ENTRY_BYTES ||
    before + size > MAXIMUM_TOTAL_BYTES ||
    (size > RATIO_FREE_BYTES && size > MAXIMUM_RATIO * stored)
  );
}

/** The pieces of an entry; what the platform throws over broken data is the fault of the archive. */
async function* damageIsFault(
  entry: ZipEntry,
  check: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const pieces = piecesOf(entry, () => undefined);
  try {
    for (;;) {
      check();
      const next = await pieces.next().catch(() => {
        throw corrupt("archive", entry.name);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await pieces.return();
  }
}

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether bytes begin as the containers of Office 97 do, in which Office also puts encrypted workbooks. */
function isOle(bytes: Uint8Array): boolean {
  return OLE_SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Whether such a container holds an encrypted workbook ([MS-OFFCRYPTO]: a stream named EncryptedPackage). */
function isEncryptedOle(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage", (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(0x45); at !== -1; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0))
      return true;
  }
  return false;
}
