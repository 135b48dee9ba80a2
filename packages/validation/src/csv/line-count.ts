const LINE_ENDS = /\r\n|[\r\n]/g;

/** Counts the line ends (`\n`, `\r\n` or `\r`) of a text. */
export function lineCount(text: string): number {
  return text.match(LINE_ENDS)?.length ?? 0;
}
