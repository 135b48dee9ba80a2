import { isDay } from "@kehoach/model";
import { stringify } from "csv-stringify/sync";
import type { InputFormat } from "../dataset-reader.ts";
import { fieldNames } from "../table/field-of.ts";
import { buildWorkbook, type CellDescription } from "./build-workbook.ts";
import type { TableSubmission } from "./good-submission.ts";
import type { Random } from "./random.ts";

/** A submission as a file, and where its cells are in it. */
export interface WrittenSubmission {
  readonly name: string;
  readonly content: Uint8Array;
  /** `C7`, or `/3/value` and the line for JSON; of `null`, the place of the row. */
  readonly placeOf: (row: number, column: string | null) => string;
}

/** How a submission is written beside its format. */
export interface Manner {
  readonly delimiter: "," | ";" | "\t";
  readonly byteOrderMark: boolean;
  readonly lineEnd: "\n" | "\r\n";
  /** Rows above the header. */
  readonly titleRows: number;
  readonly vietnameseHeaders: boolean;
  /** Whether numbers and days are cells of that type where the format has types. */
  readonly typed: boolean;
}

export function anyManner(random: Random): Manner {
  return {
    delimiter: random.pick([",", ";", "\t"]),
    byteOrderMark: random.pick([true, false]),
    lineEnd: random.pick(["\n", "\r\n"]),
    titleRows: random.pick([0, 0, 2]),
    vietnameseHeaders: random.pick([true, false]),
    typed: random.pick([true, false]),
  };
}

const KEYS: Readonly<Record<string, string>> = {
  published_on: "publishedOn",
  source_url: "sourceUrl",
  completed_on: "completedOn",
  reported_on: "reportedOn",
};

function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

function isNumber(column: string, text: string): boolean {
  return column === "value" && /^-?\d+(\.\d+)?$/.test(text);
}

function headerOf(
  column: string,
  { vietnameseHeaders }: Manner,
  kind: "observations" | "task-reports",
): string {
  return vietnameseHeaders ? fieldNames(kind, column).vi : column;
}

const TITLES = ["ỦY BAN NHÂN DÂN", "Báo cáo số liệu"] as const;

/** Key of a cell behind the last column; CSV only. */
export const EXTRA_CELL = "\u0000extra";

/** Cells that stand for themselves: no spreadsheet would have them as text. */
export type CellOverrides = ReadonlyMap<string, CellDescription>;

export function overrideKey(row: number, column: string): string {
  return `${row} ${column}`;
}

/** Writes a submission in a format. Overrides say what a cell of a workbook, or a value of JSON, is instead of its text. */
export async function writeSubmission(
  { columns, rows }: TableSubmission,
  {
    format,
    manner,
    overrides = new Map(),
    values = new Map(),
    merges = [],
  }: {
    readonly format: InputFormat;
    readonly manner: Manner;
    readonly overrides?: CellOverrides;
    /** Values of JSON by {@link overrideKey}. */
    readonly values?: ReadonlyMap<string, unknown>;
    /** Ranges of data rows from 0 and columns from 0 that are merged, in workbooks. */
    readonly merges?: readonly { readonly row: number; readonly rows: number; readonly column: number }[];
  },
): Promise<WrittenSubmission> {
  const kind = columns.includes("task") ? "task-reports" : "observations";
  const name = `submission.${format}`;
  if (format === "json" || format === "ndjson") {
    const objects = rows.map((row, place) =>
      Object.fromEntries(
        columns.flatMap((column) => {
          const text = row[column] ?? "";
          const key = overrideKey(place, column);
          if (values.has(key)) return [[KEYS[column] ?? column, values.get(key)]];
          if (text === "") return [[KEYS[column] ?? column, null]];
          const value = manner.typed && isNumber(column, text) ? Number(text) : text;
          return [[KEYS[column] ?? column, value]];
        }),
      ),
    );
    const text =
      format === "json"
        ? JSON.stringify(objects, null, manner.typed ? 2 : 0)
        : objects.map((object) => JSON.stringify(object)).join(manner.lineEnd);
    return {
      name,
      content: new TextEncoder().encode(text),
      placeOf: (row, column) => {
        const key = column === null ? "" : `/${KEYS[column] ?? column}`;
        return format === "json" ? `/${row}${key}` : `${row + 1}${key}`;
      },
    };
  }
  const titleRows = TITLES.slice(0, manner.titleRows);
  const headerRow = titleRows.length + 1;
  const header = columns.map((column) => headerOf(column, manner, kind));
  const placeOf = (row: number, column: string | null): string =>
    column === null
      ? String(headerRow + 1 + row)
      : `${letterOf(columns.indexOf(column))}${headerRow + 1 + row}`;
  if (format === "csv") {
    const grid = [
      ...titleRows.map((title) => [title]),
      header,
      ...rows.map((row) => [
        ...columns.map((column) => row[column] ?? ""),
        ...(row[EXTRA_CELL] === undefined ? [] : [row[EXTRA_CELL]]),
      ]),
    ];
    const width = columns.length;
    const padded = grid.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => "")]);
    const text = stringify(padded, { delimiter: manner.delimiter, record_delimiter: manner.lineEnd });
    const bytes = new TextEncoder().encode(`${manner.byteOrderMark ? "\uFEFF" : ""}${text}`);
    return { name, content: bytes, placeOf };
  }
  const cells = rows.map((row, place) =>
    columns.map((column): CellDescription => {
      const override = overrides.get(overrideKey(place, column));
      if (override !== undefined) return override;
      const text = row[column] ?? "";
      if (text === "") return null;
      if (manner.typed && isNumber(column, text)) return Number(text);
      if (manner.typed && column.endsWith("_on") && isDay(text)) return { day: text };
      return text;
    }),
  );
  const content = await buildWorkbook({
    format,
    sheets: [
      {
        name: "Số liệu",
        rows: [...titleRows.map((title) => [title]), header, ...cells],
        merges: merges.map(({ row, rows: height, column }) => {
          const first = headerRow + 1 + row;
          return `${letterOf(column)}${first}:${letterOf(column)}${first + height - 1}`;
        }),
      },
    ],
  });
  return { name, content, placeOf };
}
