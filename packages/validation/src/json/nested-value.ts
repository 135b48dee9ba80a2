import type { Finding } from "@kehoach/model";
import type { Cell } from "../grid.ts";
import type { JsonBracket, JsonScalarKind } from "./json-scanner.ts";
import { scalarCell } from "./scalar-cell.ts";
import { pointerTo, SeenKeys } from "./seen-keys.ts";

/** An object or list under way. */
interface Frame {
  readonly bracket: JsonBracket;
  readonly pointer: string;
  readonly keys: SeenKeys | undefined;
  readonly items: Cell[];
  /** As JSON without blanks, its last bracket missing. */
  text: string;
  count: number;
  /** Pointer to the value that comes next. */
  next: string;
}

/** What values inside a record are told with. */
export interface NestedValueOptions {
  readonly pointer: string;
  readonly input: string | undefined;
  /** Characters that are kept at most. */
  readonly limit: number;
  readonly report: (finding: Finding) => void;
}

/** Makes a cell of an object or list inside a record, token by token. */
export class NestedValue {
  readonly #frames: Frame[] = [];
  readonly #input: string | undefined;
  readonly #limit: number;
  readonly #report: (finding: Finding) => void;
  readonly #pointer: string;
  #size = 0;
  #depth = 0;
  #cell: Cell | undefined;

  constructor({ pointer, input, limit, report }: NestedValueOptions) {
    this.#pointer = pointer;
    this.#input = input;
    this.#limit = limit;
    this.#report = report;
  }

  /** Characters so far. */
  get size(): number {
    return this.#size;
  }

  /** Whether there were too many characters; then none is kept. */
  get isTooLarge(): boolean {
    return this.#size > this.#limit;
  }

  get isWhole(): boolean {
    return this.#depth === 0;
  }

  /** The whole value, `undefined` if it is too large. */
  get cell(): Cell | undefined {
    return this.isTooLarge ? undefined : this.#cell;
  }

  open(bracket: JsonBracket): void {
    this.#depth++;
    if (!this.#grow(1)) return;
    const pointer = this.#frames.length === 0 ? this.#pointer : this.#place();
    this.#frames.push({
      bracket,
      pointer,
      keys: bracket === "{" ? new SeenKeys({ input: this.#input, report: this.#report }) : undefined,
      items: [],
      text: bracket,
      count: 0,
      next: pointer,
    });
  }

  close(): void {
    this.#depth--;
    if (!this.#grow(1)) return;
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const text = `${frame.text}${frame.bracket === "{" ? "}" : "]"}`;
    this.#put(
      frame.bracket === "{" ? { kind: "object", text } : { kind: "list", items: frame.items, text },
      text,
    );
  }

  key(text: string | undefined, line: number): void {
    const frame = this.#frames.at(-1);
    if (!this.#grow((text?.length ?? this.#limit) + 1) || frame === undefined || text === undefined) return;
    const pointer = pointerTo(frame.pointer, text);
    frame.keys?.see({ key: text, line, pointer });
    frame.next = pointer;
    frame.text += `${frame.count === 0 ? "" : ","}${JSON.stringify(text)}:`;
  }

  scalar(kind: JsonScalarKind, text: string | undefined): void {
    if (!this.#grow((text?.length ?? this.#limit) + 1) || text === undefined) return;
    this.#place();
    this.#put(scalarCell(kind, text), kind === "string" ? JSON.stringify(text) : text);
  }

  /** Begins a value: the comma before it, and where it is. */
  #place(): string {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return this.#pointer;
    if (frame.bracket === "{") return frame.next;
    if (frame.count > 0) frame.text += ",";
    return `${frame.pointer}/${frame.count}`;
  }

  #put(cell: Cell, text: string): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      this.#cell = cell;
      return;
    }
    frame.text += text;
    frame.count++;
    if (frame.bracket === "[") frame.items.push(cell);
  }

  #grow(characters: number): boolean {
    this.#size += characters;
    if (this.isTooLarge) this.#frames.length = 0;
    return !this.isTooLarge;
  }
}
