import type { Location } from "@kehoach/model";
import type { KeyedCell, KeyedRecord } from "./dataset-reader.ts";
import type { Cell } from "./grid.ts";
import type { SourceRecord } from "./source-record.ts";

/** What the keys of a record are read with. */
export interface KeyedSourceOptions<Field extends string> {
  /** Name of the file or input. */
  readonly input: string | undefined;
  /** The field that a key means, matched as headers are; `undefined` for a key that is not known. */
  readonly fieldOf: (key: string) => Field | undefined;
}

/** A record whose cells have keys, with what is left over in it. */
export interface KeyedSource<Field extends string> {
  readonly record: SourceRecord<Field>;
  /** Keys that mean no field. */
  readonly unknown: readonly KeyedCell[];
  /** Keys that mean the same field as one before them, which is the one that counts. */
  readonly repeated: readonly RepeatedKey<Field>[];
}

/** A key that means the same field as another. */
export interface RepeatedKey<Field extends string> {
  readonly field: Field;
  readonly first: KeyedCell;
  readonly again: KeyedCell;
}

/** Takes an object of JSON as a record: its keys mean fields as headers do, `published_on` is `publishedOn`. */
export function keyedSource<Field extends string>(
  { pointer, line, entries }: KeyedRecord,
  { input, fieldOf }: KeyedSourceOptions<Field>,
): KeyedSource<Field> {
  const byField = new Map<Field, KeyedCell>();
  const unknown: KeyedCell[] = [];
  const repeated: RepeatedKey<Field>[] = [];
  for (const entry of entries) {
    const field = fieldOf(entry.key);
    const first = field === undefined ? undefined : byField.get(field);
    if (field === undefined) unknown.push(entry);
    else if (first === undefined) byField.set(field, entry);
    else repeated.push({ field, first, again: entry });
  }
  const record: SourceRecord<Field> = {
    has: (field) => byField.has(field),
    cell: (field): Cell => byField.get(field)?.cell ?? "",
    locationOf: (field): Location => {
      const entry = field === null ? undefined : byField.get(field);
      const place = entry === undefined ? { line, pointer } : { line: entry.line, pointer: entry.pointer };
      return { input, ...place, ...(field === null ? {} : { field }) };
    },
  };
  return { record, unknown, repeated };
}
