import type { Finding } from "@kehoach/model";
import type { DataSource } from "./data-source.ts";
import type { Cell, GridRow, SheetFacts } from "./grid.ts";

/** A format of files. */
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Every {@link InputFormat}. */
export const INPUT_FORMATS = ["csv", "ndjson", "json", "xlsx", "ods"] as const;

/** What a dataset holds. */
export type DatasetKind = (typeof DATASET_KINDS)[number];

/** Every {@link DatasetKind}. */
export const DATASET_KINDS = ["observations", "task-reports"] as const;

/** How the characters of a text file were found out. */
export interface EncodingFacts {
  /** Such as `utf-8`, `utf-16le`, `windows-1258`. */
  readonly name: string;
  readonly how: "byte-order-mark" | "valid-utf-8" | "declared" | "assumed";
}

/** What is known of a file as it is read. */
export interface InputFacts {
  readonly format: InputFormat;
  readonly encoding: EncodingFacts | null;
  /** Separator of a CSV file. */
  readonly delimiter: string | null;
  /** Of a template that Kehoach made, `null` for other files. */
  readonly template: TemplateMark | null;
}

/** What a template says of itself, hidden in its workbook. */
export interface TemplateMark {
  /** Version of the form of templates. */
  readonly version: string;
  readonly plan: string;
  readonly agency: string;
  readonly period: string;
}

/** The keys of a submission beside its rows, as JSON gives them. */
export type EnvelopeKey =
  | "schemaVersion"
  | "id"
  | "plan"
  | "agency"
  | "period"
  | "action"
  | "refersTo"
  | "submittedOn";

/** One object of JSON. */
export interface KeyedRecord {
  /** JSON Pointer to the object, `/observations/3`; within its line for NDJSON it is `""`. */
  readonly pointer: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** In the order of the file; a key that is there twice is a finding of the reader, and its first value stands here. */
  readonly entries: readonly KeyedCell[];
}

/** A key of an object of JSON with its value. */
export interface KeyedCell {
  readonly key: string;
  readonly cell: Cell;
  readonly pointer: string;
  readonly line: number;
}

/** What a reader tells, in the order of the file. */
export type ReaderEvent =
  | { readonly kind: "input"; readonly input: InputFacts }
  /** A sheet begins; rows up to the next one are its rows. */
  | { readonly kind: "sheet"; readonly sheet: SheetFacts }
  /** Some rows, blank ones may be left out; `row` counts them. */
  | { readonly kind: "rows"; readonly rows: readonly GridRow[] }
  /** The keys of a submission beside its rows; those after the rows come in a further event. */
  | { readonly kind: "envelope"; readonly cells: ReadonlyMap<EnvelopeKey, KeyedCell> }
  /** `null` where a bare list does not say what it holds. */
  | {
      readonly kind: "records";
      readonly dataset: DatasetKind | null;
      readonly records: readonly KeyedRecord[];
    }
  | { readonly kind: "finding"; readonly finding: Finding }
  /** Bytes of the source that have been read so far. */
  | { readonly kind: "progress"; readonly bytes: number }
  /** The rest cannot be read: a finding before says why. */
  | { readonly kind: "stopped" };

/** What a reader is told. */
export interface ReaderOptions {
  readonly format: InputFormat;
  /** Name of the encoding if the person who sends the file says it. */
  readonly encoding?: string | undefined;
  /** Separator of a CSV file if it is known. */
  readonly delimiter?: "," | ";" | "\t" | "|" | undefined;
  /** The font encoding to convert from, if that was asked for. */
  readonly legacyEncoding?: "tcvn3" | "vni" | undefined;
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown } | undefined;
}

/** Takes files of some formats apart. Never throws over what is in them: that is a finding and `stopped`. */
export interface DatasetReader {
  readonly formats: readonly InputFormat[];
  readonly read: (source: DataSource, options: ReaderOptions) => AsyncIterable<ReaderEvent>;
}
