import { type Finding, findingOf } from "@kehoach/model";
import { decodeText } from "../decode-text.ts";
import { exceedsParts, PARTS_LIMIT } from "../parts-limit.ts";
import { encodingInvalid } from "../rules/encoding-invalid.ts";
import { fileEmpty } from "../rules/file-empty.ts";
import { fileLimit } from "../rules/file-limit.ts";
import { fileParse } from "../rules/file-parse.ts";
import { filePartsLimit } from "../rules/file-parts-limit.ts";
import { parseRecords } from "./parse-records.ts";
import type { CsvRecord } from "./split-records.ts";

/** Bytes of a CSV file, or characters of a text, that are read at most: 16 Mi; a whole file is held in memory, many times its size. */
export const CSV_BYTE_LIMIT = 16_777_216;

/** The rows of a file that are not blank, up to where it breaks, if it does. */
export interface CsvTable {
  readonly input: string | undefined;
  readonly rows: readonly CsvRecord[];
  /** Where the reading stopped; empty if it came to the end. */
  readonly broken: readonly Finding[];
}

/** A table, or why there is none. */
export type TableReading =
  | { readonly ok: true; readonly table: CsvTable }
  | { readonly ok: false; readonly finding: Finding };

/** Takes a CSV file apart, if it is text of a size that can be. */
export function readTable(source: string | Uint8Array, input: string | undefined): TableReading {
  const location = { input };
  const bytes = source.length;
  if (bytes > CSV_BYTE_LIMIT) {
    const parameters = { excess: "bytes", amount: bytes, limit: CSV_BYTE_LIMIT } as const;
    return { ok: false, finding: findingOf(fileLimit, { parameters, location }) };
  }
  const text = typeof source === "string" ? source : decodeText(source);
  if (text === undefined) {
    return { ok: false, finding: findingOf(encodingInvalid, { parameters: {}, location }) };
  }
  if (exceedsParts(text, "\n\r")) {
    return {
      ok: false,
      finding: findingOf(filePartsLimit, { parameters: { limit: PARTS_LIMIT }, location }),
    };
  }
  const { records, fault } = parseRecords(text);
  const broken =
    fault === undefined
      ? []
      : [findingOf(fileParse, { parameters: { fault: fault.kind }, location: { input, line: fault.line } })];
  if (records.length === 0) {
    return { ok: false, finding: broken[0] ?? findingOf(fileEmpty, { parameters: {}, location }) };
  }
  return { ok: true, table: { input, rows: records, broken } };
}
