import { fold } from "@kehoach/text";
import { columnKey } from "../column-key.ts";
import type { DatasetKind } from "../dataset-reader.ts";
import {
  type FieldNames,
  OBSERVATION_FIELD_NAMES,
  OBSERVATION_FIELDS,
  type ObservationField,
} from "./observation-field-names.ts";
import {
  TASK_REPORT_FIELD_NAMES,
  TASK_REPORT_FIELDS,
  type TaskReportField,
} from "./task-report-field-names.ts";

/** The fields of a dataset. */
export type FieldOf<Kind extends DatasetKind> = Kind extends "observations"
  ? ObservationField
  : TaskReportField;

/** What a header names. */
export interface HeaderMatch {
  readonly field: string;
  /** Whether it names the field beyond doubt; else it counts only where no other column does. */
  readonly isSure: boolean;
  /** What stands in brackets behind it, `null` if nothing does. */
  readonly note: string | null;
}

/** Characters of a header that are looked at; nothing that long names a field. */
const LONGEST = 200;
const FIELDS: Readonly<Record<DatasetKind, readonly string[]>> = {
  observations: OBSERVATION_FIELDS,
  "task-reports": TASK_REPORT_FIELDS,
};

const ROW_NUMBERS = new Set(
  ["STT", "TT", "Số TT", "Số thứ tự", "Thứ tự", "No", "No.", "#", "Nr", "Order", "Row", "Dòng"].map(nameKey),
);

const NOTES = new Set(
  ["Ghi chú", "Chú thích", "Note", "Notes", "Remark", "Remarks", "Comment", "Comments"].map(nameKey),
);

/** A name with what does not matter in it taken off, also marks at its end and line breaks. */
function nameKey(name: string): string {
  // a lone # is a name of its own
  return columnKey(name).replace(/[^\p{L}\p{N}#%]/gu, "");
}

/** The fields of a dataset by their canonical names, in the order in which we write them. */
export function fieldsOf(kind: DatasetKind): readonly string[] {
  return FIELDS[kind];
}

interface FieldName {
  readonly field: string;
  readonly isSure: boolean;
}

// asked for in the message of each finding
const NAMES: Readonly<Record<DatasetKind, ReadonlyMap<string, FieldNames>>> = {
  observations: new Map(Object.entries(OBSERVATION_FIELD_NAMES)),
  "task-reports": new Map(Object.entries(TASK_REPORT_FIELD_NAMES)),
};

function indexOf(kind: DatasetKind): ReadonlyMap<string, FieldName> {
  const entries = FIELDS[kind].flatMap((field): (readonly [string, FieldName])[] => {
    const { vi, sure, loose } = fieldNames(kind, field);
    const sureNames = [field, ...sure].map((name) => [nameKey(name), { field, isSure: true }] as const);
    const looseNames = [...loose, vi].map((name) => [nameKey(name), { field, isSure: false }] as const);
    return [...looseNames, ...sureNames];
  });
  return new Map(entries);
}

const INDEXES: Readonly<Record<DatasetKind, ReadonlyMap<string, FieldName>>> = {
  observations: indexOf("observations"),
  "task-reports": indexOf("task-reports"),
};

/** The headers that name a field; none for a field that the dataset does not have. */
export function fieldNames(kind: DatasetKind, field: string): FieldNames {
  return NAMES[kind].get(field) ?? { vi: field, sure: [], loose: [] };
}

/** Every field of a dataset with every header that names it, canonical name first. */
export function allFieldNames(
  kind: DatasetKind,
): readonly { readonly field: string; readonly name: string }[] {
  return FIELDS[kind].flatMap((field) => {
    const { sure, loose } = fieldNames(kind, field);
    return [field, ...sure, ...loose].map((name) => ({ field, name }));
  });
}

/** A header without what stands in brackets at its end, and that. Stars and colons at the end go. */
export function splitNote(header: string): { readonly name: string; readonly note: string | null } {
  const text = header
    .trim()
    .replace(/[*:]+$/, "")
    .trimEnd();
  const close = text.at(-1);
  const open = text.lastIndexOf(close === ")" ? "(" : "[");
  if ((close !== ")" && close !== "]") || open < 0) return { name: text, note: null };
  const note = text.slice(open + 1, -1).trim();
  const name = text
    .slice(0, open)
    .trim()
    .replace(/[*:]+$/, "")
    .trimEnd();
  return { name, note: note === "" ? null : note };
}

/** The parts of a header that says the same in two languages. */
function partsOf(name: string): readonly string[] {
  return name.split(/[/|\r\n]| [-–—] /).filter((part) => part.trim() !== "");
}

/** Whether a header stands over the running numbers of rows. */
export function isRowNumberHeader(header: string): boolean {
  return header.length <= LONGEST && ROW_NUMBERS.has(nameKey(splitNote(header).name));
}

/** Whether a header stands over remarks. */
export function isNoteHeader(header: string): boolean {
  return header.length <= LONGEST && NOTES.has(nameKey(splitNote(header).name));
}

/** What a header of a dataset names, with how sure that is, `undefined` if nothing that is known. */
export function matchHeader(header: string, kind: DatasetKind): HeaderMatch | undefined {
  if (header.length > LONGEST || header === "") return undefined;
  const index = INDEXES[kind];
  const whole = index.get(nameKey(header));
  if (whole !== undefined) return { ...whole, note: null };
  const { name, note } = splitNote(header);
  const named = index.get(nameKey(name));
  if (named !== undefined) return { ...named, note };
  const comma = name.lastIndexOf(",");
  const headed = comma < 0 ? undefined : index.get(nameKey(name.slice(0, comma)));
  if (headed !== undefined && headed.field === "value") {
    return { ...headed, isSure: false, note: name.slice(comma + 1).trim() };
  }
  const parts = partsOf(name).map((part) => index.get(nameKey(part)));
  const fields = new Set(parts.flatMap((part) => part?.field ?? []));
  const [field] = fields;
  if (parts.length < 2 || field === undefined || fields.size > 1 || parts.includes(undefined))
    return undefined;
  return { field, isSure: parts.some((part) => part?.isSure === true), note };
}

/**
 * The field that a header, a key of JSON or a name in a mapping file means.
 *
 * Canonical names (`published_on`), camel case (`publishedOn`) and the headers that officials write in Vietnamese or
 * English, without regard to case, marks, blanks and line breaks; what stands in brackets behind does not count.
 *
 * @returns The field, or `undefined` if the text names none.
 *
 * @example
 * import { fieldOf } from "@kehoach/validation";
 * fieldOf("Giá trị (tỷ đồng)", "observations"); // => "value"
 * fieldOf("completedOn", "task-reports"); // => "completed_on"
 * fieldOf("STT", "observations"); // => undefined
 */
export function fieldOf<Kind extends DatasetKind>(header: string, kind: Kind): FieldOf<Kind> | undefined {
  return matchHeader(header, kind)?.field as FieldOf<Kind> | undefined;
}

/** A text as it is compared with names of notes, totals and the like. */
export function plainKey(text: string): string {
  return fold(text.slice(0, LONGEST));
}
