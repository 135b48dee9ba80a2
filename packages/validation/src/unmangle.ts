// the letters of Vietnamese beyond ASCII, and the punctuation that typing programs put in
const PLAUSIBLE =
  /^(?:[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9\u00A0°²³«»·×\u2010-\u2026\u20AB\uFEFF]|[\u0300-\u0309\u0323])+$/u;
const BEYOND_ASCII = /[^\p{ASCII}]+/gu;
// what the first byte of two or three becomes, before one that follows
const QUICK_SIGN = /(?:[ÂÃĂÄÅÆÌÍáâ]|\u0300)[^\p{ASCII}]/u;

const BYTES = Array.from({ length: 256 }, (_, byte) => byte);

/** How a byte looks in an encoding of one byte a character; or in ISO 8859-1, with controls in place of signs. */
function bytesByCharacter(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map([
    ...BYTES.filter((byte) => byte < 0xa0).map((byte) => [String.fromCharCode(byte), byte] as const),
    ...BYTES.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  ]);
}

let tables: readonly ReadonlyMap<string, number>[] | undefined;

/**
 * Text of UTF-8 that was opened as windows-1252, ISO 8859-1 or windows-1258 (`Chá»‰ tiÃªu`), as it was meant
 * (`Chỉ tiêu`); `undefined` if it is no such text. Letters that are sound stay as they are.
 *
 * @example
 * unmangled("Chá»‰ tiÃªu"); // => "Chỉ tiêu"
 * unmangled("Chỉ tiêu"); // => undefined
 */
export function unmangled(text: string): string | undefined {
  if (!QUICK_SIGN.test(text)) return undefined;
  tables ??= [bytesByCharacter("windows-1252"), bytesByCharacter("windows-1258")];
  const [best] = tables
    .map((table) => text.replace(BEYOND_ASCII, (run) => meant(run, table) ?? run))
    .filter((read) => read !== text)
    .sort((a, b) => a.length - b.length);
  return best;
}

function meant(run: string, table: ReadonlyMap<string, number>): string | undefined {
  const bytes = Array.from(run, (character) => table.get(character));
  if (bytes.includes(undefined)) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(bytes.flatMap((byte) => byte ?? [])),
    );
    return PLAUSIBLE.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
