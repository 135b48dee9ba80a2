import type { DatasetKind } from "../dataset-reader.ts";
import type { GridRow } from "../grid.ts";
import type { ColumnMeaning, ColumnReader } from "./column-meaning.ts";
import { type HeaderColumn, headerColumns } from "./header-columns.ts";
import type { SheetMapping } from "./mapping.ts";
import type { MergeIndex } from "./merge-index.ts";
import { KEY_FIELDS, REQUIRED_FIELDS } from "./required-fields.ts";
import type { TableLayoutKind } from "./table-layout.ts";

/** A column with what it holds. */
export interface MeantColumn {
  readonly column: HeaderColumn;
  readonly meaning: ColumnMeaning;
}

/** Rows taken for a header, with what they would mean for one dataset. */
export interface HeaderCandidate {
  readonly dataset: DatasetKind;
  readonly layout: TableLayoutKind;
  readonly rows: readonly GridRow[];
  readonly columns: readonly MeantColumn[];
  /** Required fields for which there is neither a column nor a value for the whole table. */
  readonly missing: readonly string[];
  /** Fields and columns of periods that are recognised. */
  readonly recognised: number;
  /** How much the header says beside that: units and releases. */
  readonly remarks: number;
}

/** What a candidate is judged by. */
export interface CandidateContext {
  readonly merges: MergeIndex;
  readonly mapping: SheetMapping | null;
  /** Fields that have a value for the whole table. */
  readonly given: ReadonlySet<string>;
  readonly reader: ColumnReader;
}

const LETTERS = /^[A-Z]{1,3}$/;

/** Whether a column is the one that a mapping file names, by header or letter. */
export function isNamed(name: string, { location, texts }: HeaderColumn, isHeader: boolean): boolean {
  if (!isHeader && LETTERS.test(name)) return location.letter === name;
  const wanted = name.replace(/\s+/g, " ").trim().toLowerCase().normalize("NFC");
  return [texts.at(-1) ?? "", texts.join(" / ")].some(
    (text) => text.replace(/\s+/g, " ").trim().toLowerCase().normalize("NFC") === wanted,
  );
}

/** The places (from 0) of the columns that a mapping file names, by field; `undefined` for one that is not there. */
export function mappedPlaces(
  columns: readonly HeaderColumn[],
  names: readonly (readonly [string, string])[],
): ReadonlyMap<string, number | undefined> {
  return new Map(
    names.map(([field, name]) => {
      const column =
        columns.find((candidate) => isNamed(name, candidate, true)) ??
        columns.find((candidate) => isNamed(name, candidate, false));
      return [field, column === undefined ? undefined : column.location.index - 1] as const;
    }),
  );
}

function layoutOf(
  meant: readonly MeantColumn[],
  dataset: DatasetKind,
  mapping: SheetMapping | null,
): TableLayoutKind {
  if (mapping?.layout !== undefined) return mapping.layout;
  if (dataset !== "observations") return "long";
  const fields = fieldsOf(meant);
  const periods = meant.filter(({ meaning }) => meaning.kind === "period").length;
  return periods > 0 && fields.has("indicator") && !(fields.has("period") && fields.has("value"))
    ? "wide"
    : "long";
}

function fieldsOf(meant: readonly MeantColumn[]): ReadonlySet<string> {
  return new Set(meant.flatMap(({ meaning }) => (meaning.kind === "field" ? [meaning.field] : [])));
}

/** What rows would mean as the header of a dataset. */
export function candidateOf(
  rows: readonly GridRow[],
  dataset: DatasetKind,
  { merges, mapping, given, reader }: CandidateContext,
): HeaderCandidate {
  const columns = headerColumns(rows, merges);
  const byPlace = new Map(
    [...mappedPlaces(columns, Object.entries(mapping?.columns ?? {}))].flatMap(([field, place]) =>
      place === undefined ? [] : [[place, field] as const],
    ),
  );
  const mapped = new Set(byPlace.values());
  const meant = columns.map((column): MeantColumn => {
    const field = byPlace.get(column.location.index - 1);
    const meaning = reader.meaningOf(column.texts);
    if (field !== undefined) {
      const unit = meaning.kind === "field" ? meaning.unit : null;
      return { column, meaning: { kind: "field", field, isSure: true, unit, release: null } };
    }
    // a field that the mapping file places is nowhere else
    const isElsewhere = meaning.kind === "field" && mapped.has(meaning.field);
    return { column, meaning: isElsewhere ? { kind: "unknown" } : meaning };
  });
  const layout = layoutOf(meant, dataset, mapping);
  const fields = fieldsOf(meant);
  const periods = meant.filter(({ meaning }) => meaning.kind === "period");
  const isUnitGiven = meant.some(
    ({ meaning }) =>
      meaning.kind === (layout === "wide" ? "period" : "field") && "unit" in meaning && meaning.unit !== null,
  );
  const isPeriodGiven = layout === "wide" && periods.length > 0;
  const missing = REQUIRED_FIELDS[dataset].filter(
    (field) =>
      !fields.has(field) &&
      !given.has(field) &&
      !(field === "unit" && isUnitGiven) &&
      !(isPeriodGiven && (field === "period" || field === "value")),
  );
  const isKeyed = fields.has(KEY_FIELDS[dataset]);
  return {
    dataset,
    layout,
    rows,
    columns: meant,
    missing,
    recognised: fields.size + (isKeyed ? periods.length : 0),
    remarks: meant.filter(
      ({ meaning }) =>
        (meaning.kind === "field" || meaning.kind === "period") &&
        (meaning.unit !== null || meaning.release !== null),
    ).length,
  };
}

/** Whether the rows of a candidate are a header and not something that happens to hold a known word. */
export function isHeader({ recognised }: HeaderCandidate): boolean {
  return recognised >= 2;
}

/** Negative if `a` is the better header. */
export function compareCandidates(a: HeaderCandidate, b: HeaderCandidate): number {
  return (
    a.missing.length - b.missing.length ||
    b.recognised - a.recognised ||
    b.remarks - a.remarks ||
    a.rows.length - b.rows.length
  );
}
