import type { DataSource } from "./data-source.ts";
import type { EnvelopeKey, InputFacts, KeyedCell } from "./dataset-reader.ts";
import { type DeclaredFormats, RecordsSurvey, type TableSurvey } from "./records/survey.ts";
import { sheetMappingOf } from "./table/mapping.ts";
import type { TableLayout } from "./table/table-layout.ts";
import { type WalkOptions, walkInput } from "./walk-input.ts";

/** What a first reading of an input tells about it as a whole. */
export interface InputSurvey {
  readonly facts: InputFacts | undefined;
  /** What a submission says of itself; empty without one. */
  readonly envelope: ReadonlyMap<EnvelopeKey, KeyedCell>;
  readonly layouts: readonly TableLayout[];
  /** Numbers of the tables in which something stands. */
  readonly filled: ReadonlySet<number>;
  /** Those that are not hidden. */
  readonly sheetNames: readonly string[];
  /** How the cells of each table are written, by its number. */
  readonly surveys: ReadonlyMap<number, TableSurvey>;
}

/** Reads an input once to its end and keeps what holds for whole tables: number formats, orders of days, layouts. */
export async function* surveyInput(
  source: DataSource,
  options: WalkOptions,
  onProgress: (bytes: number) => void,
): AsyncGenerator<undefined, InputSurvey> {
  const { mapping } = options;
  let facts: InputFacts | undefined;
  const envelope = new Map<EnvelopeKey, KeyedCell>();
  const layouts: TableLayout[] = [];
  const sheetNames: string[] = [];
  const surveys = new Map<number, RecordsSurvey>();
  const filled = new Set<number>();
  const names: (string | null)[] = [];
  const declaredFor = (table: number): DeclaredFormats => {
    if (mapping === undefined) return {};
    const { numberFormat, dayOrder } = sheetMappingOf(mapping, names[table] ?? null) ?? mapping;
    return { numberFormat, dayOrder };
  };
  yield* walkInput(source, options, {
    // told in the second reading
    onFinding: () => {},
    onFacts: (known) => {
      facts = known;
    },
    onEnvelope: (cells) => {
      for (const [key, cell] of cells) envelope.set(key, cell);
    },
    onSheet: ({ name, hidden }, table) => {
      names[table] = name;
      if (name !== null && !hidden) sheetNames.push(name);
    },
    onFilled: (table) => filled.add(table),
    onLayout: (layout, table) => {
      layouts[table] = layout;
    },
    onRecord: (record, { table }) => {
      let survey = surveys.get(table);
      if (survey === undefined) {
        survey = new RecordsSurvey(declaredFor(table));
        surveys.set(table, survey);
      }
      survey.add(record);
    },
    onProgress,
  });
  const results = new Map([...surveys].map(([table, survey]) => [table, survey.result()]));
  return { facts, envelope, layouts, filled, sheetNames, surveys: results };
}
