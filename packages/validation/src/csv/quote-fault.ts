/** What is wrong with a quotation mark of a record, and where the mark stands. */
export interface QuoteFault {
  readonly kind: "quote-not-closed" | "quote-inside";
  readonly offset: number;
}

const QUOTE = '"';

/**
 * The first quotation mark of a record that is never closed, or that closes where no cell ends; `undefined` if there is
 * none. A mark within a cell that does not begin with one is a character like others.
 */
export function quoteFault(record: string, delimiter: string): QuoteFault | undefined {
  const ends: ReadonlySet<string> = new Set([delimiter, "\n", "\r", ""]);
  let opened: number | undefined;
  for (let at = record.indexOf(QUOTE); at !== -1; at = record.indexOf(QUOTE, at + 1)) {
    if (opened === undefined) {
      if (at === 0 || record.charAt(at - 1) === delimiter) opened = at;
    } else if (record.charAt(at + 1) === QUOTE) {
      at++;
    } else if (ends.has(record.charAt(at + 1))) {
      opened = undefined;
    } else {
      return { kind: "quote-inside", offset: opened };
    }
  }
  return opened === undefined ? undefined : { kind: "quote-not-closed", offset: opened };
}
