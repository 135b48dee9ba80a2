import { type Finding, findingOf } from "@kehoach/model";
import type { DataSource } from "./data-source.ts";
import type { InputFormat } from "./dataset-reader.ts";
import { markedEncoding, unmarkedUtf16 } from "./detect-encoding.ts";
import { type CancelSignal, readHead, readPieces } from "./read-pieces.ts";
import { fileEmpty } from "./rules/file-empty.ts";
import { fileTypeUnsupported, type UnsupportedKind } from "./rules/file-type-unsupported.ts";

/** The format of a source; or that it is an encrypted workbook; or the finding that says why it cannot be read. */
export type SniffedFormat =
  | { readonly kind: "format"; readonly format: InputFormat }
  | { readonly kind: "encrypted-workbook" }
  | { readonly kind: "unreadable"; readonly finding: Finding };

const HEAD_BYTES = 65_536;
// a line of NDJSON may be that long
const JSON_HEAD_BYTES = 1_048_576 + HEAD_BYTES;
const TAIL_BYTES = 131_072;

const SIGNATURES: readonly (readonly [signature: string, kind: UnsupportedKind])[] = [
  ["%PDF-", "pdf"],
  ["\x89PNG\r\n", "image"],
  ["\xff\xd8\xff", "image"],
  ["GIF87a", "image"],
  ["GIF89a", "image"],
  ["II*\0", "image"],
  ["MM\0*", "image"],
  ["{\\rtf", "rich-text"],
  ["Rar!\x1a\x07", "archive"],
  ["7z\xbc\xaf\x27\x1c", "archive"],
  ["\x1f\x8b", "compressed"],
  ["BZh", "compressed"],
  ["\xfd7zXZ\0", "compressed"],
  ["\x28\xb5\x2f\xfd", "compressed"],
];
const ZIP = ["PK\x03\x04", "PK\x05\x06"];
const COMPOUND_FILE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const WORKBOOK_ENDING = /\.(xlsx|xlsm|ods)$/i;
const NDJSON_ENDING = /\.(ndjson|jsonl)$/i;
const JSON_ENDING = /\.json$/i;
const TABLE_ENDING = /\.(csv|tsv|txt|tab)$/i;

const HTML = /^(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b/i;
const XML = /^<\?xml\b/i;
const WEB_ARCHIVE = /^MIME-Version:/i;
const SURE_JSON = /^(?:\{\s*["}]|\[\s*[[{\]])/;

/**
 * Finds the format of a source by what it holds; its name decides only where that leaves two.
 *
 * @throws The reason of the signal once it is aborted.
 */
export async function sniffFormat(
  source: DataSource,
  { signal }: { readonly signal?: CancelSignal | undefined } = {},
): Promise<SniffedFormat> {
  const head = await readHead(source, { length: HEAD_BYTES, signal });
  const characters = latin1(head);
  const begins = (signature: string): boolean => characters.startsWith(signature);
  if (ZIP.some(begins)) return sniffZip(source, { head: characters, signal });
  if (begins(COMPOUND_FILE)) return sniffCompoundFile(source, signal);
  const known = SIGNATURES.find(([signature]) => begins(signature));
  if (known !== undefined) return unsupported(source, known[1]);
  const encoding = markedEncoding(head) ?? unmarkedUtf16(head);
  if (encoding === undefined && isBinary(head)) return unsupported(source, "binary");
  const text = startOfText(head, encoding);
  if (text === "" && head.length < HEAD_BYTES) {
    const finding = findingOf(fileEmpty, { parameters: {}, location: { input: source.name } });
    return { kind: "unreadable", finding };
  }
  if (HTML.test(text)) return unsupported(source, "html");
  if (XML.test(text)) return unsupported(source, "xml");
  if (WEB_ARCHIVE.test(text)) return unsupported(source, "web-archive");
  if (!mayBeJson(text, source.name)) return { kind: "format", format: "csv" };
  const isLong = head.length === HEAD_BYTES && !/[\r\n]/.test(text);
  const start = isLong
    ? startOfText(await readHead(source, { length: JSON_HEAD_BYTES, signal }), encoding)
    : text;
  return { kind: "format", format: jsonFormat(start, source.name) };
}

function unsupported({ name }: DataSource, looksLike: UnsupportedKind): SniffedFormat {
  const finding = findingOf(fileTypeUnsupported, { parameters: { looksLike }, location: { input: name } });
  return { kind: "unreadable", finding };
}

/** One character for each byte, so that bytes can be searched as text. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 8_192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8_192));
  }
  return text;
}

function startOfText(head: Uint8Array, encoding: string | undefined): string {
  // only ASCII is looked for, so that any encoding that has it will do
  const wide = encoding === "utf-16le" || encoding === "utf-16be";
  return new TextDecoder(wide ? encoding : "utf-8").decode(head).trimStart();
}

/** Whether there are more controls than text has. */
function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++;
  }
  return head.includes(0) && controls > head.length * 0.1;
}

function mayBeJson(text: string, name: string): boolean {
  if (!text.startsWith("{") && !text.startsWith("["))
    return JSON_ENDING.test(name) || NDJSON_ENDING.test(name);
  // a title in brackets may stand above a table
  return SURE_JSON.test(text) || !TABLE_ENDING.test(name);
}

/** Whether a text that may be JSON holds one value, or one a line. */
export function jsonFormat(text: string, name: string): "json" | "ndjson" {
  if (NDJSON_ENDING.test(name)) return "ndjson";
  const end = text.search(/[\r\n]/);
  if (end === -1) return "json";
  const next = text.slice(end).trimStart();
  return /^[[{]/.test(next) && isWholeJson(text.slice(0, end)) ? "ndjson" : "json";
}

function isWholeJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

interface ZipStart {
  readonly head: string;
  readonly signal: CancelSignal | undefined;
}

async function sniffZip(source: DataSource, { head, signal }: ZipStart): Promise<SniffedFormat> {
  const names = head + latin1(await readTail(source, signal));
  const has = (part: string): boolean => names.includes(part);
  if (has("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) return { kind: "format", format: "ods" };
  if (has("mimetypeapplication/vnd.oasis.opendocument.text")) return unsupported(source, "document");
  if (has("mimetypeapplication/vnd.oasis.opendocument.presentation"))
    return unsupported(source, "presentation");
  if (has("xl/workbook.bin")) return unsupported(source, "binary-workbook");
  if (has("xl/workbook.xml") || has("xl\\workbook.xml")) return { kind: "format", format: "xlsx" };
  if (has("word/document")) return unsupported(source, "document");
  if (has("ppt/presentation")) return unsupported(source, "presentation");
  // what is left of a damaged workbook, or one with its parts in unusual places
  const ending = WORKBOOK_ENDING.exec(source.name)?.[1]?.toLowerCase();
  if (ending !== undefined) return { kind: "format", format: ending === "ods" ? "ods" : "xlsx" };
  return has("[Content_Types].xml") ? { kind: "format", format: "xlsx" } : unsupported(source, "archive");
}

/** The last bytes of a source; there a zip lists its entries. */
async function readTail(source: DataSource, signal: CancelSignal | undefined): Promise<Uint8Array> {
  let tail = new Uint8Array(0);
  for await (const piece of readPieces(source, signal)) {
    const longer = new Uint8Array(tail.length + piece.length);
    longer.set(tail);
    longer.set(piece, tail.length);
    tail = longer.slice(-TAIL_BYTES);
  }
  return tail;
}

// the name of a stream, in UTF-16
const ENCRYPTED_PACKAGE = Array.from("EncryptedPackage", (letter) => `${letter}\0`).join("");

/** Old workbooks and encrypted new ones are both compound files. */
async function sniffCompoundFile(
  source: DataSource,
  signal: CancelSignal | undefined,
): Promise<SniffedFormat> {
  let end = "";
  for await (const piece of readPieces(source, signal)) {
    const text = end + latin1(piece);
    if (text.includes(ENCRYPTED_PACKAGE)) return { kind: "encrypted-workbook" };
    end = text.slice(1 - ENCRYPTED_PACKAGE.length);
  }
  return unsupported(source, "old-workbook");
}
