import { CSV_DELIMITERS, type CsvDelimiter, findDelimiter } from "./find-delimiter.ts";
import { type RawRecord, RecordCutter } from "./record-cutter.ts";
import { type CsvBreak, type CsvRecord, splitRecords } from "./split-records.ts";

const BLOCK_CHARACTERS = 65_536;
const BLOCK_RECORDS = 1_000;

// spreadsheets write it for each other and do not show it
const SEPARATOR_LINE = /^sep=([,;\t|])(?:\r\n|\r|\n|$)/i;

/**
 * Takes the text of a CSV file apart while it comes, in blocks of rows. It holds one record and one block. The blocks do
 * not depend on where the text was cut before.
 */
export class CsvRowReader {
  /** Known once there was a block, and at the end. */
  delimiter: CsvDelimiter | undefined;
  /** What stopped the reading; nothing is read behind it. */
  fault: CsvBreak | undefined;
  readonly #cutter = new RecordCutter(CSV_DELIMITERS.join(""));
  readonly #declared: CsvDelimiter | undefined;
  #isStart = true;
  // from the first line that is not blank on: the separator is found out from it
  #sample = "";
  #waiting: RawRecord[] = [];
  #characters = 0;

  /** @param options - `delimiter`: the separator if it is known; else it is found out. */
  constructor({ delimiter }: { readonly delimiter?: CsvDelimiter | undefined } = {}) {
    this.#declared = delimiter;
  }

  /** The blocks that are complete with this text. */
  push(text: string): (readonly CsvRecord[])[] {
    if (this.delimiter !== undefined) return this.#take(this.#cutter.push(text));
    const body = this.#isStart && text.startsWith("\uFEFF") ? text.slice(1) : text;
    this.#isStart &&= text === "";
    this.#sample += body;
    const blank = blankLines(this.#sample);
    const blocks = this.#take(this.#cutter.push(this.#sample.slice(0, blank)));
    this.#sample = this.#sample.slice(blank);
    if (this.#sample.length >= BLOCK_CHARACTERS) blocks.push(...this.#begin());
    return blocks;
  }

  /** What is left. */
  end(): (readonly CsvRecord[])[] {
    const blocks = this.delimiter === undefined ? this.#begin() : [];
    blocks.push(...this.#take(this.#cutter.end()));
    if (this.fault === undefined) blocks.push(this.#split());
    return blocks.filter((records) => records.length > 0);
  }

  #begin(): (readonly CsvRecord[])[] {
    const text = this.#sample;
    this.#sample = "";
    const named = this.#cutter.isAtStart ? SEPARATOR_LINE.exec(text) : null;
    if (named !== null) this.#cutter.skipLine();
    this.delimiter =
      this.#declared ??
      CSV_DELIMITERS.find((known) => known === named?.[1]) ??
      findDelimiter(text.slice(0, BLOCK_CHARACTERS));
    this.#cutter.separateAt(this.delimiter);
    return this.#take(this.#cutter.push(text.slice(named?.[0].length ?? 0)));
  }

  #take(raws: readonly RawRecord[]): (readonly CsvRecord[])[] {
    const blocks: (readonly CsvRecord[])[] = [];
    for (const raw of raws) {
      if (this.fault !== undefined) break;
      this.#waiting.push(raw);
      this.#characters += raw.text.length;
      if (this.#waiting.length >= BLOCK_RECORDS || this.#characters >= BLOCK_CHARACTERS) {
        blocks.push(this.#split());
      }
    }
    return blocks.filter((records) => records.length > 0);
  }

  #split(): readonly CsvRecord[] {
    const { records, fault } = splitRecords(this.#waiting, this.delimiter ?? ",");
    this.#waiting = [];
    this.#characters = 0;
    this.fault = fault;
    return records;
  }
}

/** Length of the blank lines at the start. */
function blankLines(text: string): number {
  const filled = text.search(/\S/);
  const end = filled === -1 ? text.length : filled;
  return end === 0 ? 0 : Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf("\r", end - 1)) + 1;
}
