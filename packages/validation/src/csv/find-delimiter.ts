import { RecordCutter } from "./record-cutter.ts";

/** What separates the cells of a CSV file. */
export type CsvDelimiter = (typeof CSV_DELIMITERS)[number];

/** Every {@link CsvDelimiter}. */
export const CSV_DELIMITERS = [",", ";", "\t", "|"] as const;

const RECORDS_LOOKED_AT = 50;
const QUOTED = /"[^"]*"/g;

interface Candidate {
  readonly delimiter: CsvDelimiter;
  /** Records that have the usual number of it. */
  readonly records: number;
  /** How often it stands in such a record. */
  readonly usual: number;
  readonly inFirst: number;
}

/**
 * The separator that stands in most of the first records equally often, outside quotation marks; else that of the first
 * record, else a comma. Titles above a table hardly have any, and decimal commas are not in its header.
 */
export function findDelimiter(text: string): CsvDelimiter {
  const cutter = new RecordCutter(CSV_DELIMITERS.join(""));
  const records = [...cutter.push(text), ...cutter.end()]
    .slice(0, RECORDS_LOOKED_AT)
    .map((record) => record.text.replace(QUOTED, ""));
  const candidates = CSV_DELIMITERS.map((delimiter) => candidateOf(delimiter, records));
  return candidates.reduce((one, other) => (isBetter(other, one) ? other : one)).delimiter;
}

function candidateOf(delimiter: CsvDelimiter, texts: readonly string[]): Candidate {
  const counts = texts.map((text) => text.split(delimiter).length - 1);
  const frequencies = new Map<number, number>();
  for (const count of counts) {
    if (count > 0) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
  }
  const [usual, records] = [...frequencies].reduce(
    (one, other) => (other[1] > one[1] || (other[1] === one[1] && other[0] > one[0]) ? other : one),
    [0, 0],
  );
  return { delimiter, records, usual, inFirst: counts[0] ?? 0 };
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.records !== other.records) return one.records > other.records;
  // a single record proves nothing, so the first one decides
  if (one.records <= 1 && one.inFirst !== other.inFirst) return one.inFirst > other.inFirst;
  return one.usual > other.usual;
}
