import type { Finding, Language } from "@kehoach/model";
import { stringify } from "csv-stringify/browser/esm/sync";
import { fingerprintOf } from "./fingerprint-of.ts";
import { plainLine } from "./plain-line.ts";
import { suggestionText } from "./report-words.ts";

const COLUMNS = [
  "severity",
  "rule",
  "input",
  "sheet",
  "row",
  "column",
  "header",
  "cell",
  "line",
  "pointer",
  "field",
  "value",
  "message",
  "fix",
  "suggestion",
  "fingerprint",
] as const;

/** How findings are written as CSV. */
export interface FindingsCsvOptions {
  readonly language: Language;
  /** Whether to begin with U+FEFF, by which Excel knows UTF-8; `false` if missing. */
  readonly byteOrderMark?: boolean | undefined;
}

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d[\d.,]*%?$/;

/** A text that a spreadsheet shows as it is: what it would take for a formula gets an apostrophe; numbers do not. */
function neutral(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

function cellOf(part: string | number | undefined | null): string {
  if (typeof part === "number") return String(part);
  // a tab or line break before a formula is gone after the plain line, the formula is not
  return part === undefined || part === null ? "" : neutral(plainLine(part).trimStart());
}

/**
 * The header line of the findings' CSV, with its line break; the names and their order stay.
 *
 * @example
 * findingsCsvHeader({}).startsWith("severity,rule,"); // => true
 */
export function findingsCsvHeader({
  byteOrderMark = false,
}: Pick<FindingsCsvOptions, "byteOrderMark">): string {
  return `${byteOrderMark ? "\uFEFF" : ""}${stringify([[...COLUMNS]])}`;
}

function rowOf(finding: Finding & { readonly fingerprint?: string }, language: Language): readonly string[] {
  const { severity, rule, location, value, message, fix } = finding;
  const { input, sheet, row, column, cell, line, pointer, field } = location;
  const cells: Readonly<Record<(typeof COLUMNS)[number], string | number | undefined | null>> = {
    severity,
    rule,
    input,
    sheet,
    row,
    column: column?.letter,
    header: column?.header,
    cell,
    line,
    pointer,
    field,
    value,
    message: message[language],
    fix: fix[language],
    suggestion: suggestionText(finding),
    fingerprint: finding.fingerprint ?? fingerprintOf(finding),
  };
  return COLUMNS.map((name) => cellOf(cells[name]));
}

/**
 * Some findings as lines of CSV, each with its line break: for those who write a file as findings come. Nothing for none.
 *
 * @example
 * findingsCsvLines([], { language: "en" }); // => ""
 */
export function findingsCsvLines(
  findings: readonly (Finding & { readonly fingerprint?: string })[],
  { language }: Pick<FindingsCsvOptions, "language">,
): string {
  return stringify(findings.map((finding) => rowOf(finding, language)));
}

/**
 * Findings as one flat CSV, one a line, as many as there are: a report holds a sample, this need not. Text that a
 * spreadsheet would take for a formula is marked by an apostrophe. Without findings, the header alone.
 *
 * @example
 * import { findingsCsvHeader, renderCsv } from "@kehoach/validation";
 * renderCsv([], { language: "en" }) === findingsCsvHeader({}); // => true
 */
export function renderCsv(findings: Iterable<Finding>, options: FindingsCsvOptions): string {
  return findingsCsvHeader(options) + findingsCsvLines([...findings], options);
}
