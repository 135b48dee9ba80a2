/** A record of a CSV file as it stands there, before it is split into cells. */
export interface RawRecord {
  readonly text: string;
  /** Row as a spreadsheet numbers it, from 1. */
  readonly row: number;
  /** Line of the file on which the record begins, from 1. */
  readonly line: number;
  /** Whether it went on beyond {@link CSV_RECORD_LIMIT}; nothing is read behind it. */
  readonly isCut: boolean;
}

/** Characters (UTF-16 code units) that a record of a CSV file may have. */
export const CSV_RECORD_LIMIT = 1_000_000;

const [QUOTE, LINE_FEED, CARRIAGE_RETURN] = [0x22, 0x0a, 0x0d];

/**
 * Cuts the text of a CSV file into records while it comes: at line ends (`\n`, `\r\n` or `\r`, mixed or not) outside
 * quotation marks. A mark opens where a cell begins; elsewhere it is a character like others. Blank records are counted
 * and left out. What is cut behind a record with a wrong mark means nothing.
 *
 * The answer does not depend on where the text was cut before.
 */
export class RecordCutter {
  #delimiters: string;
  #text = "";
  // into #text: where the record begins, and what was looked at
  #start = 0;
  #at = 0;
  #isQuoted = false;
  // at the start of a cell, and behind a mark that may have closed: a second one belongs to the text
  #mayOpen = true;
  #isOver = false;
  #row = 1;
  // of the record, and line ends seen within it
  #line = 1;
  #linesWithin = 0;

  /** @param delimiters - One, or all that there may be. */
  constructor(delimiters: string) {
    this.#delimiters = delimiters;
  }

  /** Whether nothing has come yet. */
  get isAtStart(): boolean {
    return this.#row === 1 && this.#text === "";
  }

  /** Counts a line that is no row. */
  skipLine(): void {
    this.#line++;
  }

  /** Says what separates cells, once it is known; until then there may have been blanks only. */
  separateAt(delimiter: string): void {
    this.#delimiters = delimiter;
  }

  /** The records that end in this text or before. */
  push(text: string): RawRecord[] {
    if (this.#isOver) return [];
    this.#text = this.#text.slice(this.#start) + text;
    this.#at -= this.#start;
    this.#start = 0;
    const records = this.#cut(false);
    if (!this.#isOver && this.#at - this.#start > CSV_RECORD_LIMIT) this.#finish(this.#at, records);
    return records;
  }

  /** The records that were still open. */
  end(): RawRecord[] {
    const records = this.#cut(true);
    if (!this.#isOver && this.#start < this.#text.length) this.#finish(this.#text.length, records);
    this.#isOver = true;
    return records;
  }

  #cut(isEnd: boolean): RawRecord[] {
    const records: RawRecord[] = [];
    const text = this.#text;
    const delimiters = this.#delimiters;
    while (this.#at < text.length && !this.#isOver) {
      const code = text.charCodeAt(this.#at);
      if (code === QUOTE) {
        const isOpen = !this.#isQuoted && this.#mayOpen;
        this.#mayOpen = this.#isQuoted;
        this.#isQuoted = isOpen;
      } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
        const end = this.#at;
        if (code === CARRIAGE_RETURN) {
          // a line feed may follow
          if (end + 1 === text.length && !isEnd) break;
          if (text.charCodeAt(end + 1) === LINE_FEED) this.#at++;
        }
        this.#linesWithin++;
        if (!this.#isQuoted) this.#finish(end, records);
      } else {
        this.#mayOpen = delimiters.includes(text.charAt(this.#at));
      }
      this.#at++;
    }
    return records;
  }

  #finish(end: number, records: RawRecord[]): void {
    const isCut = end - this.#start > CSV_RECORD_LIMIT;
    const text = this.#text.slice(this.#start, isCut ? this.#start + CSV_RECORD_LIMIT : end);
    if (isCut || text.trim() !== "") records.push({ text, row: this.#row, line: this.#line, isCut });
    this.#row++;
    this.#line += this.#linesWithin;
    this.#linesWithin = 0;
    this.#start = this.#at + 1;
    this.#mayOpen = true;
    this.#isOver = isCut;
  }
}
