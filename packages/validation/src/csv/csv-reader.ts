import { findingOf } from "@kehoach/model";
import type { DataSource } from "../data-source.ts";
import type { DatasetReader, ReaderEvent, ReaderOptions } from "../dataset-reader.ts";
import { type DecodedSource, decodeSource } from "../decode-source.ts";
import type { SheetFacts } from "../grid.ts";
import { fileEmpty } from "../rules/file-empty.ts";
import { fileParse } from "../rules/file-parse.ts";
import { CsvRowReader } from "./csv-row-reader.ts";
import type { CsvRecord } from "./split-records.ts";

const SHEET: SheetFacts = { name: null, hidden: false, merges: [] };

/**
 * Reads CSV of any size in bounded memory: comma, semicolon, tab or bar, which a first line such as `sep=;` may name; any
 * line ends; the encodings that are told apart. Rows up to where a file breaks are given.
 */
export const csvReader: DatasetReader = { formats: ["csv"], read };

async function* read(source: DataSource, options: ReaderOptions): AsyncGenerator<ReaderEvent> {
  const decoded = await decodeSource(source, options);
  if (decoded.ok) {
    yield* readText(source, decoded, options);
    return;
  }
  yield { kind: "input", input: { format: "csv", encoding: null, delimiter: null, template: null } };
  yield { kind: "finding", finding: decoded.finding };
  yield { kind: "stopped" };
}

async function* readText(
  { name: input }: DataSource,
  { encoding, findings, text }: Extract<DecodedSource, { readonly ok: true }>,
  { delimiter: declared }: ReaderOptions,
): AsyncGenerator<ReaderEvent> {
  const reader = new CsvRowReader({ delimiter: declared });
  const begin = function* (): Generator<ReaderEvent> {
    const delimiter = reader.delimiter ?? null;
    yield { kind: "input", input: { format: "csv", encoding, delimiter, template: null } };
    for (const finding of findings) yield { kind: "finding", finding };
    yield { kind: "sheet", sheet: SHEET };
  };
  let hasBegun = false;
  const give = function* (blocks: readonly (readonly CsvRecord[])[]): Generator<ReaderEvent> {
    if (!hasBegun && reader.delimiter !== undefined) {
      hasBegun = true;
      yield* begin();
    }
    for (const rows of blocks) yield { kind: "rows", rows };
  };
  let hasRows = false;
  for await (const piece of text()) {
    const blocks = reader.push(piece.text);
    hasRows ||= blocks.length > 0;
    yield* give(blocks);
    if (hasBegun) yield { kind: "progress", bytes: piece.bytes };
    if (reader.fault !== undefined) break;
  }
  const blocks = reader.end();
  yield* give(blocks);
  const { fault } = reader;
  if (fault !== undefined) {
    const location = { input, line: fault.line };
    yield { kind: "finding", finding: findingOf(fileParse, { parameters: { fault: fault.kind }, location }) };
    yield { kind: "stopped" };
  } else if (!hasRows && blocks.length === 0) {
    yield { kind: "finding", finding: findingOf(fileEmpty, { parameters: {}, location: { input } }) };
    yield { kind: "stopped" };
  }
}
