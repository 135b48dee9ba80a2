import type { Cell, GridRow } from "../../src/grid.ts";
import { cellText } from "../../src/grid.ts";
import { brokenConstraints, inferredType, isOfType } from "./cell-types.ts";
import { type Detector, type Field, listOf, type TableDialect, type TableSchema } from "./descriptors.ts";
import { textsOf } from "./read-table.ts";
import { problem, type TableProblem } from "./table-problem.ts";

const SAMPLE_ROWS = 100;

/** A table whose columns have a meaning. */
export interface TypedTable {
  /** `null` where the table has no header. */
  readonly labels: readonly string[] | null;
  readonly fields: readonly Field[];
  /** Place of the label of each field, its own place if it has none. */
  readonly places: readonly number[];
  readonly rows: readonly GridRow[];
  readonly schema: TableSchema;
  readonly problems: readonly TableProblem[];
}

function splitHeader(
  all: readonly GridRow[],
  { header = true, headerRows = [1], headerJoin = " ", commentChar, commentRows = [] }: TableDialect,
): { readonly labels: readonly string[] | null; readonly rows: readonly GridRow[] } {
  const isComment = (row: GridRow): boolean =>
    commentRows.includes(row.row) ||
    (commentChar !== undefined && cellText(row.cells[0]).startsWith(commentChar));
  const kept = all.filter((row) => !isComment(row));
  if (!header) return { labels: null, rows: kept };
  const lines = kept.filter(({ row }) => headerRows.includes(row));
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const labels = Array.from({ length: width }, (_, place) =>
    lines
      .map(({ cells }) => cellText(cells[place]))
      .filter((text) => text !== "")
      .join(headerJoin),
  );
  const last = Math.max(...headerRows);
  return { labels, rows: kept.filter(({ row }) => row > last) };
}

function inferredFields(
  labels: readonly string[] | null,
  rows: readonly GridRow[],
  detector: Detector,
): readonly Field[] {
  const width = labels?.length ?? rows[0]?.cells.length ?? 0;
  const names = new Map<string, number>();
  return Array.from({ length: width }, (_, place) => {
    const label = detector.fieldNames?.[place] ?? labels?.[place] ?? "";
    const base = label === "" ? `field${place + 1}` : label;
    const times = (names.get(base) ?? 0) + 1;
    names.set(base, times);
    const name = times === 1 ? base : `${base}${times}`;
    const sample = rows.slice(0, SAMPLE_ROWS).map(({ cells }): Cell => cells[place] ?? "");
    return { name, type: detector.fieldType ?? inferredType(sample) };
  });
}

function patched(schema: TableSchema, { schemaPatch }: Detector): TableSchema {
  if (schemaPatch === undefined) return schema;
  const { fields = {}, missingValues } = schemaPatch;
  return {
    ...schema,
    ...(missingValues === undefined ? {} : { missingValues }),
    fields: schema.fields.map((field) => ({ ...field, ...fields[field.name] })),
  };
}

function headerProblems(
  labels: readonly string[],
  fields: readonly Field[],
  isInferred: boolean,
): readonly TableProblem[] {
  const problems: TableProblem[] = [];
  const at = (place: number): { readonly fieldNumber: number } => ({ fieldNumber: place + 1 });
  for (const [place, label] of labels.entries()) {
    const field = fields[place];
    if (field === undefined) problems.push(problem("extra-label", at(place)));
    else if (label === "") problems.push(problem("blank-label", at(place)));
    else if (labels.indexOf(label) < place) problems.push(problem("duplicate-label", at(place)));
    else if (!isInferred && label !== field.name) problems.push(problem("incorrect-label", at(place)));
  }
  for (let place = labels.length; place < fields.length; place++) {
    problems.push(problem("missing-label", at(place)));
  }
  return problems;
}

/** Gives the columns of a table their fields: those of its schema, or what its cells look like. */
export function typeTable(
  all: readonly GridRow[],
  {
    schema,
    addedFields = [],
    dialect = {},
    detector = {},
  }: {
    readonly schema?: TableSchema | undefined;
    readonly addedFields?: readonly Field[] | undefined;
    readonly dialect?: TableDialect | undefined;
    readonly detector?: Detector | undefined;
  },
): TypedTable {
  const { labels, rows } = splitHeader(all, dialect);
  const inferred = { fields: [...inferredFields(labels, rows, detector), ...addedFields] };
  const used = patched(schema ?? inferred, detector);
  const isInferred = schema === undefined;
  const base = { labels, rows, schema: used };
  const straight = used.fields.map((_, place) => place);
  if (labels === null) return { ...base, fields: used.fields, places: straight, problems: [] };
  const isPartial =
    detector.schemaSync === true || ["partial", "subset"].includes(used.fieldsMatch ?? "exact");
  if (isInferred || !isPartial) {
    const problems = headerProblems(labels, used.fields, isInferred && addedFields.length === 0);
    return { ...base, fields: used.fields, places: straight, problems };
  }
  if (new Set(labels).size < labels.length) {
    const note = 'matching fields by name ("fieldsMatch": "partial") requires unique labels in the header';
    return { ...base, fields: [], places: [], rows: [], problems: [problem("error", { note })] };
  }
  // in the order of the file; what only the schema has does not count unless it is required
  const fields = labels.map(
    (label) => used.fields.find(({ name }) => name === label) ?? { name: label, type: "any" },
  );
  const missing = used.fields.filter(
    ({ name, constraints }) => !labels.includes(name) && constraints?.["required"] === true,
  );
  const problems = missing.map((_, place) =>
    problem("missing-label", { fieldNumber: labels.length + place + 1 }),
  );
  return { ...base, fields, places: fields.map((_, place) => place), problems };
}

/** Checks rows one after the other: their width, cells, keys. */
export class RowChecks {
  readonly #table: TypedTable;
  readonly #missing: readonly string[];
  readonly #seen = new Map<string, Set<string>>();
  readonly #keyPlaces: readonly number[];

  constructor(table: TypedTable) {
    this.#table = table;
    this.#missing = table.schema.missingValues ?? [""];
    this.#keyPlaces = this.#placesOf(listOf(table.schema.primaryKey));
  }

  #placesOf(names: readonly string[]): readonly number[] {
    return names.map((name) => this.#table.fields.findIndex((field) => field.name === name));
  }

  /** Text of a cell, `""` if it stands for none. */
  valueOf(row: GridRow, place: number): string {
    const text = cellText(row.cells[place]);
    return this.#missing.includes(text) ? "" : text;
  }

  valuesOf(row: GridRow, names: readonly string[]): readonly string[] {
    return this.#placesOf(names).map((place) => this.valueOf(row, place));
  }

  check(row: GridRow): readonly TableProblem[] {
    const problems: TableProblem[] = [];
    const cells = textsOf(row);
    const at = { rowNumber: row.row, cells };
    const { fields } = this.#table;
    const isBlank = cells.every((text) => text === "");
    if (isBlank) problems.push(problem("blank-row", at));
    else {
      for (const [place, field] of fields.entries()) {
        problems.push(...this.#cellProblems(row, place, field));
        if (place >= cells.length) problems.push(problem("missing-cell", { ...at, fieldNumber: place + 1 }));
      }
      for (let place = fields.length; place < cells.length; place++) {
        problems.push(problem("extra-cell", { ...at, fieldNumber: place + 1 }));
      }
    }
    if (this.#keyPlaces.length > 0) {
      const key = this.#keyPlaces.map((place) => this.valueOf(row, place));
      if (key.every((text) => text === "") || this.#isRepeated("primary key", JSON.stringify(key))) {
        problems.push(problem("primary-key", at));
      }
    }
    return problems;
  }

  #cellProblems(row: GridRow, place: number, field: Field): readonly TableProblem[] {
    const at = { rowNumber: row.row, fieldNumber: place + 1, cells: textsOf(row) };
    const cell = row.cells[place] ?? "";
    const text = this.valueOf(row, place);
    if (text !== "" && !isOfType(cell, field)) return [problem("type-error", at)];
    const broken = brokenConstraints(text, field).map((note) => problem("constraint-error", { ...at, note }));
    const isUnique = field.constraints?.["unique"] === true && text !== "";
    return isUnique && this.#isRepeated(`field ${place}`, text)
      ? [...broken, problem("unique-error", at)]
      : broken;
  }

  #isRepeated(of: string, key: string): boolean {
    const seen = this.#seen.get(of) ?? new Set<string>();
    this.#seen.set(of, seen);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  }
}
