import type { DatasetKind } from "../dataset-reader.ts";
import { cellText, type GridRow } from "../grid.ts";
import { ColumnReader } from "./column-meaning.ts";
import { matchHeader } from "./field-of.ts";
import { candidateOf, compareCandidates, type HeaderCandidate, isHeader } from "./header-candidate.ts";
import type { SheetMapping } from "./mapping.ts";
import type { MergeIndex } from "./merge-index.ts";
import type { DefaultField, TableDefault } from "./table-layout.ts";
import { type TablePlace, type TitleBlock, TitleBlockReader, yearOf } from "./title-block.ts";

/** Rows with something in them among which a header is looked for, from the first. */
export const HEADER_SEARCH_ROWS = 60;

/** Columns by which a header is judged; the header that is found is read to its end. */
const CELLS_LOOKED_AT = 128;

/** What a header is looked for by. */
export interface HeaderSearchOptions {
  readonly place: TablePlace;
  readonly merges: MergeIndex;
  readonly mapping: SheetMapping | null;
  readonly datasets: readonly DatasetKind[];
  /** Values for the whole table from outside it. */
  readonly outside: ReadonlyMap<DefaultField, TableDefault>;
}

/** A header, with what stands above and below it. */
export interface FoundHeader {
  readonly candidate: HeaderCandidate;
  readonly title: TitleBlock;
  /** Rows that were looked at and stand below. */
  readonly rest: readonly GridRow[];
}

interface Judged {
  readonly candidate: HeaderCandidate;
  readonly title: TitleBlock;
  /** Number of the first row below. */
  readonly end: number;
}

/** A row cut off at the columns by which a header is judged. */
function narrowed(row: GridRow): GridRow {
  return row.cells.length <= CELLS_LOOKED_AT ? row : { ...row, cells: row.cells.slice(0, CELLS_LOOKED_AT) };
}

/** Looks for the header among the first rows of a sheet, one row after the other. */
export class HeaderSearch {
  readonly #options: HeaderSearchOptions;
  readonly #rows: GridRow[] = [];
  #next = 0;
  #best: Judged | undefined;
  #nearest: HeaderCandidate | undefined;
  readonly #titles: TitleBlockReader;
  readonly #readers = new Map<string, ColumnReader>();

  constructor(options: HeaderSearchOptions) {
    this.#options = options;
    this.#titles = new TitleBlockReader(options.place);
  }

  /** Takes a row that is not blank; the header as soon as it is beyond doubt. */
  add(row: GridRow): FoundHeader | undefined {
    this.#rows.push(row);
    // a header may go on in the two rows below
    const found = this.#judgeUpTo(this.#rows.length - 3);
    return found ?? (this.#rows.length >= HEADER_SEARCH_ROWS ? this.end() : undefined);
  }

  /** The best header among the rows that came, if there is one. */
  end(): FoundHeader | undefined {
    return this.#judgeUpTo(this.#rows.length - 1) ?? this.#found(this.#best);
  }

  get isExhausted(): boolean {
    return this.#rows.length >= HEADER_SEARCH_ROWS;
  }

  /** Whether there was any row. */
  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  /** What comes nearest to a header, where there is none. */
  get nearest(): HeaderCandidate | undefined {
    return this.#nearest;
  }

  #judgeUpTo(last: number): FoundHeader | undefined {
    for (; this.#next <= last; this.#next++) {
      const judged = this.#judge(this.#next);
      if (judged === undefined) continue;
      const isForced = this.#options.mapping?.headerRow !== undefined;
      if (isForced || judged.candidate.missing.length === 0) return this.#found(judged);
      if (this.#best === undefined || compareCandidates(judged.candidate, this.#best.candidate) < 0) {
        this.#best = judged;
      }
    }
    return undefined;
  }

  #found(judged: Judged | undefined): FoundHeader | undefined {
    if (judged === undefined) return undefined;
    const { title, end } = judged;
    const { dataset, rows } = judged.candidate;
    const whole = this.#rows.slice(end - rows.length, end);
    return { candidate: this.#candidate(whole, dataset, title), title, rest: this.#rows.slice(end) };
  }

  /** The best header that begins with a row or, with a group title above, the row before it. */
  #judge(index: number): Judged | undefined {
    const { mapping, datasets } = this.#options;
    const row = this.#rows[index];
    if (row === undefined) return undefined;
    if (mapping?.headerRow !== undefined ? row.row !== mapping.headerRow : !this.#mayBeHeader(row)) {
      return undefined;
    }
    const starts = mapping?.headerRow === undefined ? [index, index - 1] : [index];
    const judged: Judged[] = [];
    for (const start of starts) {
      const title = this.#titles.read(this.#rows.slice(0, Math.max(start, 0)));
      const lengths = start === index ? [1, 2, 3] : [2, 3];
      for (const length of lengths) {
        const rows = this.#adjacent(start, length);
        if (rows === undefined) continue;
        for (const dataset of datasets) {
          const candidate = this.#candidate(rows.map(narrowed), dataset, title);
          judged.push({ candidate, title, end: start + length });
        }
      }
    }
    judged.sort((a, b) => compareCandidates(a.candidate, b.candidate));
    const headers =
      mapping?.headerRow === undefined ? judged.filter((item) => isHeader(item.candidate)) : judged;
    this.#keepNearest(judged.filter(({ candidate }) => candidate.rows.length === 1));
    return headers[0];
  }

  #candidate(rows: readonly GridRow[], dataset: DatasetKind, title: TitleBlock): HeaderCandidate {
    const { mapping, merges, outside } = this.#options;
    const given = new Set([...outside.keys(), ...title.defaults.keys()]);
    const reader = this.#readerOf(dataset, title.year ?? yearOf(outside.get("period")?.text));
    return candidateOf(rows, dataset, { merges, mapping, given, reader });
  }

  #readerOf(dataset: DatasetKind, year: number | undefined): ColumnReader {
    const key = `${dataset} ${year}`;
    const known = this.#readers.get(key);
    if (known !== undefined) return known;
    const reader = new ColumnReader(dataset, year);
    // titles above change the year once or twice
    if (this.#readers.size < 10) this.#readers.set(key, reader);
    return reader;
  }

  #keepNearest(judged: readonly Judged[]): void {
    for (const { candidate } of judged) {
      if (this.#nearest === undefined || candidate.recognised > this.#nearest.recognised)
        this.#nearest = candidate;
    }
  }

  /** Rows that follow each other without a gap. */
  #adjacent(start: number, length: number): readonly GridRow[] | undefined {
    const rows = start < 0 ? [] : this.#rows.slice(start, start + length);
    const isAdjacent = rows.every((row, index) => index === 0 || row.row === (rows[index - 1]?.row ?? 0) + 1);
    return rows.length === length && isAdjacent ? rows : undefined;
  }

  #mayBeHeader({ cells }: GridRow): boolean {
    if (Object.keys(this.#options.mapping?.columns ?? {}).length > 0) return true;
    return cells.slice(0, CELLS_LOOKED_AT).some((cell) => {
      const text = cellText(cell).trim();
      return text !== "" && this.#options.datasets.some((kind) => matchHeader(text, kind) !== undefined);
    });
  }
}
