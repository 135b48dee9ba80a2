const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Counts the line ends (`\n`, `\r\n` or `\r`) in bytes from `start` up to `end`, `end` not included. */
export function lineCount(
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED)) count++;
  }
  return count;
}
