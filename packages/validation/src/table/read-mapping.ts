import type { Finding } from "@kehoach/model";
import { NUMBER_FORMATS } from "@kehoach/text";
import { DATASET_KINDS, type DatasetKind } from "../dataset-reader.ts";
import { ConfigReader } from "../report/config-reader.ts";
import { isEncoding } from "../text-decoder-of.ts";
import { fieldOf, fieldsOf } from "./field-of.ts";
import { MAPPING_SCHEMA_VERSION, type Mapping, type SheetMapping } from "./mapping.ts";
import { DEFAULT_FIELDS, type DefaultField } from "./table-layout.ts";

/** A mapping, or why there is none: findings of the rule `config.invalid`, each with its JSON Pointer. */
export type MappingReading =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What {@link readMapping} is told. */
export interface ReadMappingOptions {
  /** Name of the file, for findings. */
  readonly input?: string | undefined;
}

type Path = readonly (string | number)[];
type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const SHEET_KEYS = [
  "dataset",
  "sheet",
  "layout",
  "headerRow",
  "columns",
  "ignoreColumns",
  "defaults",
  "numberFormat",
  "dayOrder",
] as const;
const FILE_KEYS = ["schemaVersion", "sheets", "encoding", "delimiter", ...SHEET_KEYS] as const;
const LAYOUTS = ["long", "wide"] as const;
const DAY_ORDERS = ["day-month", "month-day"] as const;
const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The entries of an object, whatever their keys are. */
function entriesOf(
  reader: ConfigReader,
  value: unknown,
  path: Path,
): readonly (readonly [string, unknown])[] {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.entries(value);
  reader.refuse(path, "not-object");
  return [];
}

function columnsOf(
  reader: ConfigReader,
  value: unknown,
  { path, datasets }: { readonly path: Path; readonly datasets: readonly DatasetKind[] },
): Readonly<Record<string, string>> {
  const columns = new Map<string, string>();
  for (const [key, item] of entriesOf(reader, value, path)) {
    const field = datasets.map((kind) => fieldOf(key, kind)).find((known) => known !== undefined);
    const header = reader.text(item, [...path, key]);
    if (field === undefined) {
      const allowed = [...new Set(datasets.flatMap((kind) => fieldsOf(kind)))];
      reader.refuse([...path, key], "unknown-key", { allowed });
    } else if (columns.has(field)) {
      reader.refuse([...path, key], "repeated", { text: field });
    } else if (header !== undefined) {
      columns.set(field, header);
    }
  }
  return Object.fromEntries(columns);
}

function defaultsOf(reader: ConfigReader, value: unknown, path: Path): SheetMapping["defaults"] {
  const defaults: Partial<Record<DefaultField, string>> = {};
  const entries = reader.object(value, path, DEFAULT_FIELDS);
  for (const field of DEFAULT_FIELDS) {
    const text = entries?.has(field) === true ? reader.text(entries.get(field), [...path, field]) : undefined;
    if (text !== undefined) defaults[field] = text;
  }
  return defaults;
}

function sheetOf(
  reader: ConfigReader,
  entries: ReadonlyMap<string, unknown>,
  { path, dataset: outer }: { readonly path: Path; readonly dataset?: DatasetKind | undefined },
): Writable<SheetMapping> {
  const sheet: Writable<SheetMapping> = {};
  const at = (key: (typeof SHEET_KEYS)[number], read: (value: unknown, place: Path) => void): void => {
    if (entries.has(key)) read(entries.get(key), [...path, key]);
  };
  at("dataset", (value, place) => {
    sheet.dataset = reader.choice(value, place, DATASET_KINDS);
  });
  at("sheet", (value, place) => {
    sheet.sheet = reader.text(value, place);
  });
  at("layout", (value, place) => {
    sheet.layout = reader.choice(value, place, LAYOUTS);
  });
  at("headerRow", (value, place) => {
    sheet.headerRow = reader.count(value, place);
  });
  at("columns", (value, place) => {
    const dataset = sheet.dataset ?? outer;
    const datasets = dataset === undefined ? DATASET_KINDS : [dataset];
    sheet.columns = columnsOf(reader, value, { path: place, datasets });
  });
  at("ignoreColumns", (value, place) => {
    sheet.ignoreColumns = reader
      .list(value, place)
      .flatMap((item, index) => reader.text(item, [...place, index]) ?? []);
  });
  at("defaults", (value, place) => {
    sheet.defaults = defaultsOf(reader, value, place);
  });
  at("numberFormat", (value, place) => {
    sheet.numberFormat = reader.choice(value, place, NUMBER_FORMATS);
  });
  at("dayOrder", (value, place) => {
    sheet.dayOrder = reader.choice(value, place, DAY_ORDERS);
  });
  return sheet;
}

function sheetsOf(
  reader: ConfigReader,
  value: unknown,
  dataset: DatasetKind | undefined,
): readonly SheetMapping[] {
  return reader.list(value, ["sheets"]).flatMap((item, index) => {
    const path = ["sheets", index];
    const entries = reader.object(item, path, SHEET_KEYS);
    return entries === undefined ? [] : [sheetOf(reader, entries, { path, dataset })];
  });
}

/** Those that Vietnamese files come in; others that the platform knows are taken, too. */
const USUAL_ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1258", "viscii"] as const;

/**
 * Reads a mapping file that has been taken apart as JSON. It is strict: what it does not know is a finding, with the
 * setting that was probably meant.
 *
 * `columns` takes fields in any of their names: `published_on`, `publishedOn`, `Ngày công bố`.
 *
 * @example
 * import { readMapping } from "@kehoach/validation";
 * readMapping({ schemaVersion: "1", columns: { "Giá trị": "F" } }); // => { ok: true, mapping: { schemaVersion: "1", columns: { value: "F" } } }
 * readMapping({ schemaVersion: "1", headerrow: 3 }).findings[0].suggestions; // => [{ value: "headerRow", confidence: "likely" }]
 */
export function readMapping(value: unknown, { input }: ReadMappingOptions = {}): MappingReading {
  const reader = new ConfigReader(input);
  const entries = reader.object(value, [], FILE_KEYS) ?? new Map<string, unknown>();
  if (reader.findings.length === 0 || entries.size > 0) {
    reader.choice(entries.get("schemaVersion"), ["schemaVersion"], [MAPPING_SCHEMA_VERSION]);
  }
  const mapping: Writable<Mapping> = {
    schemaVersion: MAPPING_SCHEMA_VERSION,
    ...sheetOf(reader, entries, { path: [] }),
  };
  if (entries.has("encoding")) {
    const name = reader.text(entries.get("encoding"), ["encoding"]);
    if (name !== undefined && !isEncoding(name)) {
      reader.refuse(["encoding"], "unknown-value", { text: name, allowed: USUAL_ENCODINGS });
    }
    mapping.encoding = name;
  }
  if (entries.has("delimiter")) {
    const text = entries.get("delimiter");
    const delimiter = DELIMITERS.find((known) => known === text);
    if (delimiter !== undefined) mapping.delimiter = delimiter;
    // a tab is blank: no text, by the rules of the others
    else reader.choice(text, ["delimiter"], DELIMITERS);
  }
  if (entries.has("sheets")) mapping.sheets = sheetsOf(reader, entries.get("sheets"), mapping.dataset);
  const { findings } = reader;
  return findings.length > 0 ? { ok: false, findings } : { ok: true, mapping };
}
