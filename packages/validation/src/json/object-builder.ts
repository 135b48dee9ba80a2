import type { Finding } from "@kehoach/model";
import type { KeyedCell, KeyedRecord } from "../dataset-reader.ts";
import type { Cell } from "../grid.ts";
import { JSON_RECORD_LIMIT } from "./json-limits.ts";
import type { JsonBracket, JsonScalarKind } from "./json-scanner.ts";
import { NestedValue } from "./nested-value.ts";
import { scalarCell } from "./scalar-cell.ts";
import { type KeyPlace, pointerTo, SeenKeys } from "./seen-keys.ts";

/** Where an object begins, and who is told what is wrong in it. */
export interface ObjectBuilderOptions {
  readonly pointer: string;
  readonly line: number;
  readonly input: string | undefined;
  readonly report: (finding: Finding) => void;
}

/** Makes a {@link KeyedRecord} of an object, token by token from after its first bracket. */
export class ObjectBuilder {
  readonly #pointer: string;
  readonly #line: number;
  readonly #input: string | undefined;
  readonly #report: (finding: Finding) => void;
  readonly #keys: SeenKeys;
  #entries: KeyedCell[] = [];
  #tooLarge: KeyPlace[] = [];
  #key: KeyPlace | undefined;
  #isNewKey = true;
  #value: NestedValue | undefined;
  #valueLine = 0;
  #size = 1;

  constructor({ pointer, line, input, report }: ObjectBuilderOptions) {
    this.#pointer = pointer;
    this.#line = line;
    this.#input = input;
    this.#report = report;
    this.#keys = new SeenKeys({ input, report });
  }

  /** The object so far: keys with their values; of a key that is there twice, the first. */
  get record(): KeyedRecord {
    return { pointer: this.#pointer, line: this.#line, entries: this.#entries };
  }

  /** Keys whose values are too large to be kept; they do not count in the object's own size. */
  get tooLarge(): readonly KeyPlace[] {
    return this.#tooLarge;
  }

  /** Characters so far. */
  get size(): number {
    return this.#size;
  }

  /** Whether there were too many characters; then none is kept. */
  get isTooLarge(): boolean {
    return this.#size > JSON_RECORD_LIMIT;
  }

  /** Whether a value inside it has begun and not ended. */
  get isInside(): boolean {
    return this.#value !== undefined;
  }

  /** The key whose value comes next. */
  get nextKey(): KeyPlace | undefined {
    return this.#key;
  }

  /** Whether the object did not have that key before. */
  get isNewKey(): boolean {
    return this.#isNewKey;
  }

  /** Takes out what there is; keys that come again are still known. */
  take(): { readonly entries: readonly KeyedCell[]; readonly tooLarge: readonly KeyPlace[] } {
    const taken = { entries: this.#entries, tooLarge: this.#tooLarge };
    this.#entries = [];
    this.#tooLarge = [];
    return taken;
  }

  open(bracket: JsonBracket, line: number): void {
    if (this.#value === undefined) {
      this.#valueLine = line;
      this.#value = new NestedValue({
        pointer: this.#key?.pointer ?? this.#pointer,
        input: this.#input,
        limit: JSON_RECORD_LIMIT,
        report: this.#report,
      });
    }
    this.#value.open(bracket);
  }

  /** Ends an object or list inside it. */
  close(): void {
    const value = this.#value;
    if (value === undefined) return;
    value.close();
    if (!value.isWhole) return;
    this.#value = undefined;
    this.#put(value.cell, { size: value.size, line: this.#valueLine });
  }

  key(text: string | undefined, line: number): void {
    if (this.#value !== undefined) {
      this.#value.key(text, line);
      return;
    }
    if (!this.#grow((text?.length ?? JSON_RECORD_LIMIT) + 1) || text === undefined) return;
    const place = { key: text, line, pointer: pointerTo(this.#pointer, text) };
    this.#key = place;
    this.#isNewKey = this.#keys.see(place);
  }

  scalar(
    kind: JsonScalarKind,
    { text, line }: { readonly text: string | undefined; readonly line: number },
  ): void {
    if (this.#value === undefined) {
      const cell = text === undefined ? undefined : scalarCell(kind, text);
      this.#put(cell, { size: (text?.length ?? 0) + 1, line });
    } else this.#value.scalar(kind, text);
  }

  /** Passes over the value that comes next. */
  leaveOut(): void {
    this.#key = undefined;
  }

  #put(cell: Cell | undefined, { size, line }: { readonly size: number; readonly line: number }): void {
    const place = this.#key;
    this.#key = undefined;
    if (place === undefined || this.isTooLarge) return;
    const { key, pointer } = place;
    if (cell === undefined) this.#tooLarge.push({ key, line: place.line, pointer });
    else if (this.#grow(size) && this.#isNewKey) this.#entries.push({ key, cell, pointer, line });
  }

  #grow(characters: number): boolean {
    this.#size += characters;
    if (this.isTooLarge) this.#entries = [];
    return !this.isTooLarge;
  }
}
