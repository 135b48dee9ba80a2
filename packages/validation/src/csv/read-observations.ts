import { type Finding, findingOf, type Observation, type Plan } from "@kehoach/model";
import { encodingInvalid } from "../rules/encoding-invalid.ts";
import { fileEmpty } from "../rules/file-empty.ts";
import { fileLimit } from "../rules/file-limit.ts";
import { fileParse } from "../rules/file-parse.ts";
import { rowWidth } from "../rules/row-width.ts";
import { readHeader } from "./columns.ts";
import { decodeText } from "./decode-text.ts";
import { MAYBE_THOUSANDS, PLAIN_NUMBER } from "./number-text.ts";
import { type CsvRecord, parseRecords } from "./parse-records.ts";
import { readRow } from "./read-row.ts";

/** Bytes of a CSV file, or characters of a text, that are read at most: 16 Mi; a whole file is held in memory, many times its size. */
export const CSV_BYTE_LIMIT = 16_777_216;

/** What {@link readObservations} reads by. */
export interface ReadObservationsOptions {
  /** The plan whose indicators the figures are of. */
  readonly plan: Plan;
  /** Name of the file, for findings. */
  readonly input?: string;
}

/** The figures of the rows that are sound, and what is wrong with the others. */
export interface ReadObservations {
  readonly observations: readonly Observation[];
  /** In order of line; empty for a sound file. */
  readonly findings: readonly Finding[];
}

/** A dot with one, two or four decimals behind it cannot mark thousands. */
function provesDecimalPoint(text: string): boolean {
  return text.includes(".") && PLAIN_NUMBER.test(text) && !MAYBE_THOUSANDS.test(text);
}

/**
 * Reads published figures from CSV: a header row, then one figure a row.
 *
 * Columns are `indicator`, `component`, `area`, `coverage`, `scope`, `period`, `value`, `qualifier`, `unit`,
 * `release`, `published_on`, `date_basis`, `confidence` and `source_url`, in any order; `indicator`, `period`,
 * `value` and `unit` must be there and filled. Without an area a figure is of the plan's area, without a release
 * it is unspecified. Numbers have a decimal point and no group marks; `15.800` alone is refused as ambiguous.
 * Comma, semicolon or tab, which a first line such as `sep=;` may name; UTF-8, or UTF-16 with a byte order mark; at
 * most 16 MiB (a text: as many characters).
 *
 * A row with an error gives no observation. A broken file gives those of the rows before the break.
 *
 * @example
 * import { readObservations } from "@kehoach/validation/csv";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * readObservations("indicator,period,value,unit\ngrdp-growth,2024,7.48,%", { plan: plan7099 }).observations[0].value; // => 7.48
 * readObservations("indicator,period,value,unit\ngrdp-grwth,2024,7.48,%", { plan: plan7099 }).findings[0].message.en; // => 'The plan has no indicator "grdp-grwth".'
 */
export function readObservations(
  source: string | Uint8Array,
  { plan, input }: ReadObservationsOptions,
): ReadObservations {
  const nothing = (finding: Finding): ReadObservations => ({ observations: [], findings: [finding] });
  const location = { input };
  const bytes = source.length;
  if (bytes > CSV_BYTE_LIMIT) {
    return nothing(findingOf(fileLimit, { parameters: { bytes, limit: CSV_BYTE_LIMIT }, location }));
  }
  const text = typeof source === "string" ? source : decodeText(source);
  if (text === undefined) return nothing(findingOf(encodingInvalid, { parameters: {}, location }));

  const { records, fault } = parseRecords(text);
  const broken =
    fault === undefined
      ? []
      : [findingOf(fileParse, { parameters: { fault: fault.kind }, location: { input, line: fault.line } })];
  const [headerRecord, ...rows] = records;
  if (headerRecord === undefined) {
    return broken[0] === undefined
      ? nothing(findingOf(fileEmpty, { parameters: {}, location }))
      : nothing(broken[0]);
  }

  const header = readHeader(headerRecord, input);
  const findings: Finding[] = [...header.findings];
  if (header.findings.some(({ severity }) => severity === "error")) {
    return { observations: [], findings: [...findings, ...broken] };
  }
  const valueIndex = (header.columns.get("value")?.index ?? 0) - 1;
  const decimalPointProven = rows.some(({ cells }) => provesDecimalPoint((cells[valueIndex] ?? "").trim()));
  const context = { plan, input, columns: header.columns, decimalPointProven };
  const observations: Observation[] = [];
  for (const record of rows) {
    const misfit = widthFinding(record, headerRecord, input);
    if (misfit !== undefined) {
      findings.push(misfit);
      continue;
    }
    const read = readRow(record, context);
    findings.push(...read.findings);
    if (read.observation !== undefined) observations.push(read.observation);
  }
  return { observations, findings: [...findings, ...broken] };
}

function widthFinding(
  { cells, row, line }: CsvRecord,
  header: CsvRecord,
  input: string | undefined,
): Finding | undefined {
  if (cells.length === header.cells.length) return undefined;
  return findingOf(rowWidth, {
    parameters: { cells: cells.length, expected: header.cells.length },
    location: { input, row, line },
  });
}
