import { type Finding, findingOf } from "@kehoach/model";
import { closest } from "@kehoach/text";
import { shownText } from "../csv/shown-text.ts";
import type { DatasetKind, KeyedRecord } from "../dataset-reader.ts";
import { cellText } from "../grid.ts";
import { keyedSource } from "../keyed-record.ts";
import { columnDuplicate } from "../rules/column-duplicate.ts";
import { columnUnknown } from "../rules/column-unknown.ts";
import type { SourceRecord } from "../source-record.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import { fieldOf, fieldsOf } from "../table/field-of.ts";

// a file may have another key in each of its objects
const MOST_UNKNOWN = 1000;

/** Takes the objects of one file of JSON as records; a key that is not known is told once. */
export class JsonRecords {
  readonly #input: string | undefined;
  readonly #unknown = new Set<string>();
  /** What the reader told of records that it gives later. */
  #before: Finding[] = [];

  constructor(input: string | undefined) {
    this.#input = input;
  }

  /** Takes note of what the reader finds, which it tells before the record that it is in. */
  hear(finding: Finding): void {
    this.#before.push(finding);
  }

  /** After the records of an event: what was heard before them is not of later ones. */
  endBatch(): void {
    this.#before = [];
  }

  /** @param dataset - What the records are of; `null` where each has to say it by its keys. */
  read(
    record: KeyedRecord,
    dataset: DatasetKind | null,
  ): {
    readonly source: SourceRecord<string>;
    readonly dataset: DatasetKind;
    readonly findings: readonly Finding[];
    /** Whether each of its keys has one meaning; else nobody knows what it says. */
    readonly isSound: boolean;
  } {
    const kind = dataset ?? kindOf(record);
    const {
      record: source,
      unknown,
      repeated,
    } = keyedSource<string>(record, {
      input: this.#input,
      fieldOf: (key) => fieldOf(key, kind),
    });
    const findings: Finding[] = [];
    for (const { key, cell, pointer, line } of unknown) {
      if (this.#unknown.has(key) || this.#unknown.size >= MOST_UNKNOWN) continue;
      this.#unknown.add(key);
      const suggestions = suggestionsOf(closest(key.slice(0, 100), fieldsOf(kind)), "likely");
      const location = { input: this.#input, line, pointer };
      const parameters = { column: shownText(key), kind: "key" } as const;
      findings.push(
        findingOf(columnUnknown, { parameters, location, value: shownText(cellText(cell)), suggestions }),
      );
    }
    for (const { field, first, again } of repeated) {
      const parameters = { column: shownText(again.key), first: shownText(first.key) };
      const location = { input: this.#input, line: again.line, pointer: again.pointer, field };
      const related = [{ input: this.#input, line: first.line, pointer: first.pointer }];
      findings.push(
        findingOf(columnDuplicate, { parameters, location, value: shownText(again.key), related }),
      );
    }
    const isSound =
      repeated.length === 0 &&
      !this.#before.some((finding) => finding.severity === "error" && isWithin(finding, record));
    return { source, dataset: kind, findings, isSound };
  }
}

/** Whether a finding is about what is in a record. */
function isWithin({ location: { pointer, line } }: Finding, record: KeyedRecord): boolean {
  return (line ?? 0) >= record.line && pointer?.startsWith(`${record.pointer}/`) === true;
}

/** A record with a task is a report on it; anything else is taken for a figure. */
function kindOf({ entries }: KeyedRecord): DatasetKind {
  const names = (kind: DatasetKind, field: string): boolean =>
    entries.some(({ key }) => fieldOf(key, kind) === field);
  return names("task-reports", "task") && !names("observations", "indicator")
    ? "task-reports"
    : "observations";
}
