const BLANK_BYTES = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);
const [BRACE, BRACKET] = [0x7b, 0x5b];

/** Whether a file is JSON or NDJSON: by its name, else by the first byte that is neither blank nor byte order mark. */
export function isJson(path: string, bytes: Uint8Array): boolean {
  if (/\.(json|ndjson|jsonl)$/i.test(path)) return true;
  if (/\.(csv|tsv)$/i.test(path)) return false;
  const first = bytes.find((byte) => !BLANK_BYTES.has(byte));
  return first === BRACE || first === BRACKET;
}
