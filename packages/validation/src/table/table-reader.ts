import { type Finding, findingOf, type Plan } from "@kehoach/model";
import { DATASET_KINDS, type DatasetKind } from "../dataset-reader.ts";
import { cellText, type GridRow, type SheetFacts } from "../grid.ts";
import { tableHeaderMissing } from "../rules/table-header-missing.ts";
import type { SourceRecord } from "../source-record.ts";
import { fieldNames } from "./field-of.ts";
import { type FoundHeader, HeaderSearch } from "./header-search.ts";
import type { SheetMapping } from "./mapping.ts";
import { MergeIndex } from "./merge-index.ts";
import { REQUIRED_FIELDS } from "./required-fields.ts";
import { RowsReader } from "./rows-reader.ts";
import {
  DEFAULT_FIELDS,
  type DefaultField,
  NOTHING_LEFT_OUT,
  type TableDefault,
  type TableLayout,
} from "./table-layout.ts";
import type { TablePlace } from "./title-block.ts";

/** What a {@link TableReader} reads by, and whom it tells. */
export interface TableReaderOptions {
  /** Name of the file, for findings. */
  readonly input: string | undefined;
  readonly sheet: SheetFacts;
  /** The plan whose indicators and tasks tell a section title from a row of data. */
  readonly plan: Plan;
  /** What a mapping file says of this sheet; `null` or absent: everything is recognised. */
  readonly mapping?: SheetMapping | null | undefined;
  /** What the table holds, if that is known beforehand. */
  readonly dataset?: DatasetKind | undefined;
  /** Values from outside the table, such as an envelope, for fields of which it has no column and no title. */
  readonly defaults?: Readonly<Partial<Record<DefaultField, string>>> | undefined;
  /** Whether a sheet without a header is a finding; it is unless this is `false`. */
  readonly headerRequired?: boolean | undefined;
  readonly onFinding: (finding: Finding) => void;
  /** Told once, by `end`. */
  readonly onLayout: (layout: TableLayout) => void;
  /** Told of each record in the order of the sheet; a row with a fault of its own gives none. */
  readonly onRecord: (record: SourceRecord<string>, dataset: DatasetKind) => void;
}

/**
 * Reads the rows of one sheet as they come: what stands above the table, its header, its rows, what stands below.
 *
 * It holds the first 60 rows that are not blank, at most, until it knows the header, and no row after that. Where a
 * required column is missing, or two mean the same, it says so and gives no records.
 */
export class TableReader {
  readonly #options: TableReaderOptions;
  readonly #place: TablePlace;
  readonly #merges: MergeIndex;
  readonly #outside: ReadonlyMap<DefaultField, TableDefault>;
  readonly #search: HeaderSearch;
  #rows: RowsReader | undefined;

  constructor(options: TableReaderOptions) {
    const { input, sheet, mapping = null, dataset = mapping?.dataset, defaults } = options;
    this.#options = options;
    this.#place = { input, sheet: sheet.name ?? undefined };
    this.#merges = new MergeIndex(sheet.merges);
    this.#outside = new Map(
      DEFAULT_FIELDS.flatMap((field) => {
        const text = mapping?.defaults?.[field] ?? defaults?.[field];
        return text === undefined ? [] : [[field, { text, location: null }] as const];
      }),
    );
    this.#search = new HeaderSearch({
      place: this.#place,
      merges: this.#merges,
      mapping,
      datasets: dataset === undefined ? DATASET_KINDS : [dataset],
      outside: this.#outside,
    });
  }

  /** Takes the next rows of the sheet, in its order; blank ones may be left out. */
  push(rows: readonly GridRow[]): void {
    for (const row of rows) {
      if (this.#rows !== undefined) {
        this.#rows.add(row);
      } else if (!this.#search.isExhausted && row.cells.some((cell) => cellText(cell).trim() !== "")) {
        this.#begin(this.#search.add(row));
      }
    }
  }

  /** After the last row; nothing may be pushed any more. */
  end(): void {
    if (this.#rows === undefined && !this.#search.isExhausted) this.#begin(this.#search.end());
    if (this.#rows === undefined && !this.#search.isEmpty) this.#reportHeaderMissing();
    const { sheet, onLayout } = this.#options;
    onLayout(
      this.#rows?.end() ?? {
        sheet: sheet.name,
        used: false,
        dataset: null,
        layout: null,
        headerRows: [],
        rows: 0,
        year: null,
        defaults: new Map(),
        leftOut: NOTHING_LEFT_OUT,
        footerRow: null,
      },
    );
  }

  #begin(found: FoundHeader | undefined): void {
    if (found === undefined) return;
    const { sheet, plan, mapping = null, onFinding, onRecord } = this.#options;
    this.#rows = new RowsReader(found, {
      place: this.#place,
      isText: sheet.name === null,
      merges: this.#merges,
      plan,
      mapping,
      outside: this.#outside,
      onFinding,
      onRecord,
    });
    for (const row of found.rest) this.#rows.add(row);
  }

  #reportHeaderMissing(): void {
    const { headerRequired = true, dataset, mapping, onFinding } = this.#options;
    if (!headerRequired) return;
    const { nearest } = this.#search;
    const row = nearest?.rows[0];
    const kind = nearest?.dataset ?? dataset ?? mapping?.dataset ?? "observations";
    const missing = nearest?.missing ?? REQUIRED_FIELDS[kind].filter((field) => !this.#isGiven(field));
    const missingVi = missing.map((field) => fieldNames(kind, field).vi);
    const parameters = { row: row?.row ?? null, missing, missingVi };
    const location = { ...this.#place, row: row?.row, line: row?.line };
    onFinding(findingOf(tableHeaderMissing, { parameters, location }));
  }

  #isGiven(field: string): boolean {
    return [...this.#outside.keys()].some((given) => given === field);
  }
}
