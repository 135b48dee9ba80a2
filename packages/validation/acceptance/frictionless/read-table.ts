import { gunzipSync } from "node:zlib";
import type { Finding } from "@kehoach/model";
import { bytesSource } from "../../src/bytes-source.ts";
import type { InputFormat } from "../../src/dataset-reader.ts";
import { type Cell, cellText, type GridRow } from "../../src/grid.ts";
import { parseJson } from "../../src/json/parse-json.ts";
import { readerOf } from "../../src/readers.ts";
import { sniffFormat } from "../../src/sniff-format.ts";
import { zipEntries } from "../zip-entries.ts";
import { ofFinding, problem, type TableProblem } from "./table-problem.ts";

/** Rows of a file as our readers give them. */
export interface RawTable {
  readonly format: InputFormat;
  readonly rows: readonly GridRow[];
  readonly delimiter: string | null;
}

export type TableReading =
  | { readonly kind: "table"; readonly table: RawTable }
  | { readonly kind: "problem"; readonly problem: TableProblem };

/** Findings that do not keep a table from being one. */
const HARMLESS: ReadonlySet<string> = new Set(["encoding.assumed"]);

/** What is in an archive of one file, or under a compression that is named; Kehoach itself refuses archives. */
export function unpacked(
  bytes: Uint8Array,
  { path, compression }: { readonly path: string; readonly compression: string | undefined },
): Uint8Array | TableProblem {
  const named = compression ?? /\.(zip|gz)$/.exec(path)?.[1];
  if (named === undefined) return bytes;
  if (named === "gz") return new Uint8Array(gunzipSync(bytes));
  if (named !== "zip")
    return problem("compression-error", { note: `compression "${named}" is not supported` });
  return zipEntries(bytes)?.[0]?.content ?? problem("compression-error", { note: "the archive is broken" });
}

/** A list of lists in JSON is a table for frictionless. */
function jsonTable(bytes: Uint8Array): readonly GridRow[] | undefined {
  const parsed = parseJson(bytes);
  if (!parsed.ok || !Array.isArray(parsed.value)) return undefined;
  const lists = parsed.value as readonly unknown[];
  if (!lists.every(Array.isArray)) return undefined;
  return lists.map((items, place) => ({ row: place + 1, cells: (items as unknown[]).map(cellOf) }));
}

function cellOf(value: unknown): Cell {
  return typeof value === "number" ? { kind: "number", value, text: String(value) } : String(value ?? "");
}

/** Reads a file through the public readers, its format found out by what is in it unless it is named. */
export async function readTable(
  bytes: Uint8Array,
  { name, format, encoding }: { readonly name: string; readonly format?: string; readonly encoding?: string },
): Promise<TableReading> {
  const source = bytesSource(name, bytes);
  const refused = (finding: Finding): TableReading => ({
    kind: "problem",
    problem: ofFinding(finding, bytes),
  });
  const sniffed = await sniffFormat(source);
  if (sniffed.kind === "unreadable") return refused(sniffed.finding);
  if (sniffed.kind === "encrypted-workbook") {
    return { kind: "problem", problem: problem("format-error", { note: "encrypted" }) };
  }
  const found = sniffed.format;
  if (found === "json") {
    const rows = jsonTable(bytes);
    if (rows !== undefined) return { kind: "table", table: { format: found, rows, delimiter: null } };
  }
  const read = format === "csv" ? "csv" : found;
  const reader = await readerOf(read, undefined);
  if (reader === undefined) throw new Error(`no reader of ${read}`);
  const rows: GridRow[] = [];
  let delimiter: string | null = null;
  let sheets = 0;
  for await (const event of reader.read(source, { format: read, encoding })) {
    if (event.kind === "finding" && event.finding.severity === "error" && !HARMLESS.has(event.finding.rule))
      return refused(event.finding);
    if (event.kind === "input") delimiter = event.input.delimiter;
    if (event.kind === "sheet") sheets += 1;
    if (event.kind === "rows" && sheets === 1) rows.push(...event.rows);
  }
  const all = withBlankRows(rows);
  return { kind: "table", table: { format: read, rows: read === "csv" ? all : asRectangle(all), delimiter } };
}

/** A sheet has as many cells in each row as in the longest one. */
function asRectangle(rows: readonly GridRow[]): readonly GridRow[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const blanks = (cells: readonly Cell[]): readonly Cell[] =>
    Array.from({ length: width - cells.length }, () => "");
  return rows.map((row) => ({ ...row, cells: [...row.cells, ...blanks(row.cells)] }));
}

/** Rows with those that readers leave out; the number of the next row tells of them. */
function withBlankRows(rows: readonly GridRow[]): readonly GridRow[] {
  const all: GridRow[] = [];
  for (const row of rows) {
    while (all.length + 1 < row.row) all.push({ row: all.length + 1, cells: [] });
    all.push(row);
  }
  return all;
}

export function textsOf({ cells }: GridRow): readonly string[] {
  return cells.map(cellText);
}
