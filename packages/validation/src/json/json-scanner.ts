import { isWholeNumber, type NumberPart, nextPart } from "./json-number.ts";

/** Where a text stops being JSON. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** The first character of an object or a list. */
export type JsonBracket = "{" | "[";

/** What is told of the tokens of a JSON text, in its order. */
export interface JsonSink {
  open(bracket: JsonBracket): void;
  close(bracket: JsonBracket): void;
  /** `undefined` for one that is longer than the limit. */
  key(text: string | undefined): void;
  /** A string without its escapes, a number or word as written; `undefined` for one that is longer than the limit. */
  scalar(kind: JsonScalarKind, text: string | undefined): void;
}

/** What a value is that is neither object nor list; the words are `true`, `false` and `null`. */
export type JsonScalarKind = "string" | "number" | "word";

/** Engines copy what is no longer than this instead of slicing it. */
const LONGEST_OWN = 12;

type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma" | "nothing";

const [LINE_FEED, CARRIAGE_RETURN, BLANK, TAB] = [0x0a, 0x0d, 0x20, 0x09];
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const [MINUS, ZERO, NINE, LOWER_U] = [0x2d, 0x30, 0x39, 0x75];
const ESCAPES: ReadonlySet<number> = new Set(Array.from('"\\/bfnrt', (mark) => mark.charCodeAt(0)));
const WORDS: ReadonlyMap<number, string> = new Map(
  ["true", "false", "null"].map((word) => [word.charCodeAt(0), word]),
);

function isHexadecimal(code: number): boolean {
  const lower = code | 0x20;
  return (code >= ZERO && code <= NINE) || (lower >= 0x61 && lower <= 0x66);
}

/**
 * Goes through JSON text (RFC 8259) as it comes, in pieces cut anywhere, and keeps no more of it than the token at hand.
 *
 * The one place that knows the grammar. Nothing is told of a token that is not whole, nor after a fault.
 */
export class JsonScanner {
  readonly #sink: JsonSink;
  readonly #tokenLimit: number;
  #open: JsonBracket[] = [];
  #expected: Expected = "value";
  #token: "none" | "string" | "number" | "word" = "none";
  #fault: JsonFault | undefined;
  #isStopped = false;
  // place of the piece at hand, of the line, and of the token
  #offset = 0;
  #line: number;
  #lineStart = 0;
  #afterReturn = false;
  #tokenStart = 0;
  // the token as far as it has come
  #text = "";
  #isTooLong = false;
  #hasEscape = false;
  #escapeStart = 0;
  /** Characters of an escape that are to come, `-1` right after its backslash. */
  #escapeRest = 0;
  #part: NumberPart = "minus";
  #word = "";

  /** Tokens of more than `tokenLimit` characters are gone through, but their text is not kept. */
  constructor(
    sink: JsonSink,
    { tokenLimit, line = 1 }: { readonly tokenLimit: number; readonly line?: number },
  ) {
    this.#sink = sink;
    this.#tokenLimit = tokenLimit;
    this.#line = line;
  }

  /** Line of the token at hand, from 1. */
  get line(): number {
    return this.#line;
  }

  /** Objects and lists that are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** Whether there was nothing but white space so far. */
  get isBlank(): boolean {
    const isUntouched = this.#expected === "value" && this.#open.length === 0 && this.#token === "none";
    return isUntouched && this.#fault === undefined;
  }

  /** The first character that cannot be there. */
  get fault(): JsonFault | undefined {
    return this.#fault;
  }

  /** Whether the rest is not looked at, for a fault or because the sink wants no more. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Looks at nothing that is still to come. */
  stop(): void {
    this.#isStopped = true;
  }

  push(piece: string): void {
    let at = 0;
    while (at < piece.length && !this.#isStopped) {
      if (this.#token === "none") at = this.#between(piece, at);
      else if (this.#token === "string") at = this.#string(piece, at);
      else if (this.#token === "number") at = this.#number(piece, at);
      else at = this.#restOfWord(piece, at);
    }
    this.#offset += piece.length;
  }

  /** Tells that the text is over. */
  end(): void {
    if (this.#isStopped) return;
    if (this.#token === "number" && isWholeNumber(this.#part)) this.#finishScalar("number");
    if (this.#isStopped) return;
    if (this.#token === "word") this.#stopAt(this.#tokenStart);
    else if (this.#escapeRest !== 0) this.#stopAt(this.#escapeStart);
    else if (this.#token !== "none" || this.#expected !== "nothing") this.#stopAt(this.#offset);
    this.#isStopped = true;
  }

  #stopAt(offset: number): void {
    this.#fault = { line: this.#line, column: offset - this.#lineStart + 1 };
    this.#isStopped = true;
  }

  #between(piece: string, start: number): number {
    const code = piece.charCodeAt(start);
    const offset = this.#offset + start;
    if (code === BLANK || code === TAB) {
      this.#afterReturn = false;
    } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (code === CARRIAGE_RETURN || !this.#afterReturn) this.#line++;
      this.#afterReturn = code === CARRIAGE_RETURN;
      this.#lineStart = offset + 1;
    } else {
      this.#afterReturn = false;
      this.#tokenStart = offset;
      this.#begin(code);
      // a number needs its first character, all else is told by it
      return this.#token === "number" ? start : start + 1;
    }
    return start + 1;
  }

  #begin(code: number): void {
    const expected = this.#expected;
    const top = this.#open.at(-1);
    if (expected === "colon" && code === COLON) this.#expected = "value";
    else if (expected === "comma" && code === COMMA) this.#expected = top === "{" ? "key" : "value";
    else if (code === CLOSE_BRACE && top === "{" && (expected === "comma" || expected === "key-or-end")) {
      this.#close(top);
    } else if (
      code === CLOSE_BRACKET &&
      top === "[" &&
      (expected === "comma" || expected === "value-or-end")
    ) {
      this.#close(top);
    } else if (code === QUOTE && (expected === "key" || expected === "key-or-end")) this.#token = "string";
    else if (expected === "value" || expected === "value-or-end") this.#beginValue(code);
    else this.#stopAt(this.#tokenStart);
  }

  #beginValue(code: number): void {
    const word = WORDS.get(code);
    if (code === QUOTE) this.#token = "string";
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      const bracket = code === OPEN_BRACE ? "{" : "[";
      this.#open.push(bracket);
      this.#expected = bracket === "{" ? "key-or-end" : "value-or-end";
      this.#sink.open(bracket);
    } else if (code === MINUS || (code >= ZERO && code <= NINE)) {
      this.#token = "number";
      this.#part = "minus";
    } else if (word !== undefined) {
      this.#token = "word";
      this.#word = word;
      this.#text = word.charAt(0);
    } else this.#stopAt(this.#tokenStart);
  }

  #close(bracket: JsonBracket): void {
    this.#open.pop();
    this.#expectAfterValue();
    this.#sink.close(bracket);
  }

  #expectAfterValue(): void {
    this.#expected = this.#open.length === 0 ? "nothing" : "comma";
  }

  #string(piece: string, start: number): number {
    let at = start;
    let isEscape = this.#escapeRest !== 0;
    for (; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (isEscape) {
        if (!this.#escape(code)) {
          this.#stopAt(this.#escapeStart);
          return at;
        }
        isEscape = this.#escapeRest !== 0;
      } else if (code === QUOTE) {
        this.#take(piece, start, at);
        this.#finishString();
        return at + 1;
      } else if (code === BACKSLASH) {
        this.#hasEscape = true;
        this.#escapeRest = -1;
        isEscape = true;
        this.#escapeStart = this.#offset + at;
      } else if (code < BLANK) {
        this.#stopAt(this.#offset + at);
        return at;
      }
    }
    this.#take(piece, start, at);
    return at;
  }

  /** Whether a character can be in the escape at hand. */
  #escape(code: number): boolean {
    if (this.#escapeRest > 0) {
      this.#escapeRest--;
      return isHexadecimal(code);
    }
    this.#escapeRest = code === LOWER_U ? 4 : 0;
    return code === LOWER_U || ESCAPES.has(code);
  }

  #finishString(): void {
    // also without an escape: a slice would keep the whole piece that it is from in memory for as long as itself
    const isCopied = !this.#isTooLong && (this.#hasEscape || this.#text.length > LONGEST_OWN);
    const text = isCopied ? (JSON.parse(`"${this.#text}"`) as string) : this.#text;
    const whole = this.#isTooLong ? undefined : text;
    const isKey = this.#expected === "key" || this.#expected === "key-or-end";
    this.#clear();
    if (isKey) {
      this.#expected = "colon";
      this.#sink.key(whole);
    } else {
      this.#expectAfterValue();
      this.#sink.scalar("string", whole);
    }
  }

  #number(piece: string, start: number): number {
    let at = start;
    for (; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      // the first character made it a number: a minus is the part that it begins with
      if (code === MINUS && this.#offset + at === this.#tokenStart) continue;
      const part = nextPart(this.#part, code);
      if (part === undefined) {
        this.#take(piece, start, at);
        if (isWholeNumber(this.#part)) this.#finishScalar("number");
        else this.#stopAt(this.#offset + at);
        return at;
      }
      this.#part = part;
    }
    this.#take(piece, start, at);
    return at;
  }

  #restOfWord(piece: string, start: number): number {
    if (piece[start] !== this.#word[this.#text.length]) {
      this.#stopAt(this.#tokenStart);
      return start;
    }
    this.#text += piece[start];
    if (this.#text === this.#word) this.#finishScalar("word");
    return start + 1;
  }

  #finishScalar(kind: "number" | "word"): void {
    const text = this.#isTooLong ? undefined : this.#text;
    this.#clear();
    this.#expectAfterValue();
    this.#sink.scalar(kind, text);
  }

  #take(piece: string, start: number, end: number): void {
    if (this.#isTooLong) return;
    if (this.#text.length + end - start > this.#tokenLimit) {
      this.#isTooLong = true;
      this.#text = "";
    } else if (this.#text === "") this.#text = piece.slice(start, end);
    else this.#text += piece.slice(start, end);
  }

  #clear(): void {
    this.#token = "none";
    this.#text = "";
    this.#isTooLong = false;
    this.#hasEscape = false;
  }
}
