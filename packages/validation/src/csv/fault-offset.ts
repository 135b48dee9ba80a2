const QUOTE = 0x22;
const LINE_ENDS: readonly (number | undefined)[] = [0x0a, 0x0d];

/**
 * Where the quotation mark stands that breaks a row: one that is never closed, one that closes where no cell ends,
 * or one in the middle of a cell. The start of the row if none is to blame.
 *
 * @param bytes - UTF-8.
 */
export function faultOffset(
  bytes: Uint8Array,
  { start, end, delimiter }: { readonly start: number; readonly end: number; readonly delimiter: string },
): number {
  const separator = delimiter.charCodeAt(0);
  const endsCell = (at: number): boolean =>
    at >= bytes.length || bytes[at] === separator || LINE_ENDS.includes(bytes[at]);
  let opened: number | undefined;
  for (let at = start; at < end; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (opened === undefined) {
      if (at > start && !endsCell(at - 1)) return at;
      opened = at;
    } else if (bytes[at + 1] === QUOTE) {
      at++;
    } else if (endsCell(at + 1)) {
      opened = undefined;
    } else {
      return opened;
    }
  }
  return opened ?? start;
}
