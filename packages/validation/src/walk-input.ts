import type { Finding, Plan } from "@kehoach/model";
import { columnLetter } from "./column-letter.ts";
import type { DataSource } from "./data-source.ts";
import type {
  DatasetKind,
  DatasetReader,
  EnvelopeKey,
  InputFacts,
  KeyedCell,
  KeyedRecord,
  ReaderOptions,
} from "./dataset-reader.ts";
import { cellText, type GridRow, type SheetFacts } from "./grid.ts";
import { JsonRecords } from "./json/json-records.ts";
import type { SourceRecord } from "./source-record.ts";
import { type Mapping, sheetMappingOf } from "./table/mapping.ts";
import { type DefaultField, NOTHING_LEFT_OUT, type TableLayout } from "./table/table-layout.ts";
import { TableReader } from "./table/table-reader.ts";
import { TextChecks } from "./text-checks.ts";

/** Told of what is in an input as it is read. Tables count the sheets of the input from 0; JSON is one table. */
export interface InputSinks {
  readonly onFinding: (finding: Finding) => void;
  readonly onRecord: (
    record: SourceRecord<string>,
    place: {
      readonly dataset: DatasetKind;
      readonly table: number;
      /** `false` if what it says is not clear, as a finding before has it. */
      readonly isSound: boolean;
    },
  ) => void;
  readonly onFacts?: (facts: InputFacts) => void;
  readonly onSheet?: (sheet: SheetFacts, table: number) => void;
  readonly onLayout?: (layout: TableLayout, table: number) => void;
  /** Told of each table in which something stands, before its layout. */
  readonly onFilled?: (table: number) => void;
  readonly onEnvelope?: (cells: ReadonlyMap<EnvelopeKey, KeyedCell>) => void;
  /** Bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
  readonly onStopped?: () => void;
}

/** What an input is walked by. */
export interface WalkOptions extends ReaderOptions {
  readonly reader: DatasetReader;
  readonly plan: Plan;
  readonly mapping: Mapping | undefined;
  /** For fields that neither column nor title gives. */
  readonly defaults: Readonly<Partial<Record<DefaultField, string>>>;
  /** Number of the table whose missing header is a finding, `null` if of none. */
  readonly headerRequiredOf: number | null;
}

class Walk {
  readonly #source: DataSource;
  readonly #options: WalkOptions;
  readonly #sinks: InputSinks;
  readonly #checks: TextChecks;
  readonly #records: JsonRecords;
  #table:
    | { readonly reader: TableReader | undefined; readonly sheet: SheetFacts; isFilled: boolean }
    | undefined;
  #number = -1;

  constructor(source: DataSource, options: WalkOptions, sinks: InputSinks) {
    this.#source = source;
    this.#options = options;
    this.#sinks = sinks;
    this.#checks = new TextChecks({ legacyEncoding: options.legacyEncoding });
    this.#records = new JsonRecords(source.name);
  }

  beginSheet(sheet: SheetFacts): void {
    this.endSheet();
    this.#number += 1;
    const number = this.#number;
    const { plan, mapping, defaults, headerRequiredOf } = this.#options;
    const { onFinding, onRecord, onLayout, onSheet } = this.#sinks;
    onSheet?.(sheet, number);
    const ofSheet = mapping === undefined ? null : sheetMappingOf(mapping, sheet.name);
    if (sheet.hidden || ofSheet === undefined) {
      this.#table = { reader: undefined, sheet, isFilled: false };
      return;
    }
    const reader = new TableReader({
      input: this.#source.name,
      sheet,
      plan,
      mapping: ofSheet,
      defaults,
      headerRequired: headerRequiredOf === number,
      onFinding,
      onLayout: (layout) => onLayout?.(layout, number),
      onRecord: (record, dataset) => onRecord(record, { dataset, table: number, isSound: true }),
    });
    this.#table = { reader, sheet, isFilled: false };
  }

  endSheet(): void {
    if (this.#table === undefined) return;
    const { reader, sheet } = this.#table;
    this.#table = undefined;
    if (reader === undefined) this.#sinks.onLayout?.(unusedLayout(sheet), this.#number);
    else reader.end();
  }

  rows(rows: readonly GridRow[]): void {
    const table = this.#table;
    if (table?.reader === undefined) return;
    if (!table.isFilled && rows.some(({ cells }) => cells.some((cell) => cellText(cell).trim() !== ""))) {
      table.isFilled = true;
      this.#sinks.onFilled?.(this.#number);
    }
    table.reader.push(rows.map((row) => this.#checkedRow(row, table.sheet)));
  }

  hear(finding: Finding): void {
    // only JSON has findings within records; others would be kept for nothing
    if (finding.location.pointer !== undefined) this.#records.hear(finding);
  }

  records(records: readonly KeyedRecord[], dataset: DatasetKind | null): void {
    const { onFinding, onRecord } = this.#sinks;
    for (const record of records) {
      const read = this.#records.read(this.#checkedRecord(record), dataset);
      for (const finding of read.findings) onFinding(finding);
      onRecord(read.source, { dataset: read.dataset, table: 0, isSound: read.isSound });
    }
    this.#records.endBatch();
  }

  /** A row whose texts are composed and, if that was asked for, converted; what is wrong with them is told. */
  #checkedRow(row: GridRow, { name }: SheetFacts): GridRow {
    let cells: GridRow["cells"] | undefined;
    for (const [place, cell] of row.cells.entries()) {
      if (typeof cell !== "string") continue;
      const checked = this.#checks.check(cell, () => {
        const letter = columnLetter(place + 1);
        return {
          input: this.#source.name,
          ...(name === null ? {} : { sheet: name }),
          row: row.row,
          ...(row.line === undefined ? {} : { line: row.line }),
          column: { index: place + 1, letter, header: null },
          cell: `${letter}${row.row}`,
        };
      });
      for (const finding of checked.findings) this.#sinks.onFinding(finding);
      if (checked.text === cell) continue;
      cells = (cells ?? row.cells).with(place, checked.text);
    }
    return cells === undefined ? row : { ...row, cells };
  }

  #checkedRecord(record: KeyedRecord): KeyedRecord {
    let entries: KeyedRecord["entries"] | undefined;
    for (const [place, entry] of record.entries.entries()) {
      const { cell, line, pointer } = entry;
      if (typeof cell !== "string") continue;
      const checked = this.#checks.check(cell, () => ({ input: this.#source.name, line, pointer }));
      for (const finding of checked.findings) this.#sinks.onFinding(finding);
      if (checked.text === cell) continue;
      entries = (entries ?? record.entries).with(place, { ...entry, cell: checked.text });
    }
    return entries === undefined ? record : { ...record, entries };
  }
}

function unusedLayout({ name }: SheetFacts): TableLayout {
  return {
    sheet: name,
    used: false,
    dataset: null,
    layout: null,
    headerRows: [],
    rows: 0,
    year: null,
    defaults: new Map(),
    leftOut: NOTHING_LEFT_OUT,
    footerRow: null,
  };
}

/**
 * Reads an input from its start to its end, or to where it cannot be read on, and tells what is in it.
 *
 * Yields after each piece, so that who walks can hand on what was told before reading more.
 */
export async function* walkInput(
  source: DataSource,
  options: WalkOptions,
  sinks: InputSinks,
): AsyncGenerator<undefined> {
  const walk = new Walk(source, options, sinks);
  for await (const event of options.reader.read(source, options)) {
    switch (event.kind) {
      case "input":
        sinks.onFacts?.(event.input);
        break;
      case "sheet":
        walk.beginSheet(event.sheet);
        break;
      case "rows":
        walk.rows(event.rows);
        break;
      case "records":
        walk.records(event.records, event.dataset);
        break;
      case "envelope":
        sinks.onEnvelope?.(event.cells);
        break;
      case "finding":
        walk.hear(event.finding);
        sinks.onFinding(event.finding);
        break;
      case "progress":
        sinks.onProgress?.(event.bytes);
        break;
      case "stopped":
        sinks.onStopped?.();
        break;
    }
    yield;
  }
  walk.endSheet();
  yield;
}
