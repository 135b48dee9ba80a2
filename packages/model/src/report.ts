import type { ColumnLocation, Finding, Location, Severity } from "./finding.ts";
import type { LocalizedText } from "./localized-text.ts";

/** The answer of validation in one word. `not-validated`: the input could not be read. */
export type Verdict = (typeof VERDICTS)[number];

/** Every {@link Verdict}, best first. */
export const VERDICTS = ["accepted", "accepted-with-warnings", "rejected", "not-validated"] as const;

/** Vietnamese and English labels of each {@link Verdict}. */
export const VERDICT_LABELS: Readonly<Record<Verdict, LocalizedText>> = {
  accepted: { vi: "chấp nhận", en: "accepted" },
  "accepted-with-warnings": { vi: "chấp nhận, có cảnh báo", en: "accepted with warnings" },
  rejected: { vi: "không chấp nhận", en: "rejected" },
  "not-validated": { vi: "chưa kiểm tra được", en: "not validated" },
};

/** The version of the report files that this release writes. */
export const REPORT_SCHEMA_VERSION = "1";

/** A named thing in the exact form in which it was used. */
export interface Pinned {
  readonly id: string;
  readonly version: string | null;
  /** SHA-256, 64 hexadecimal digits in lower case; `null` if it has no bytes of its own. */
  readonly sha256: string | null;
}

/** How the characters of an input were found out; `assumed` where nothing in it proves the encoding. */
export interface InputEncoding {
  /** Such as `utf-8`, `utf-16le` or `windows-1258`. */
  readonly name: string;
  readonly how: "byte-order-mark" | "valid-utf-8" | "declared" | "assumed";
}

/** What a template of Kehoach says of itself. */
export interface InputTemplate {
  readonly version: string;
  /** `id` of the plan. */
  readonly plan: string;
  /** `id` of the agency that it was made for. */
  readonly agency: string;
  /** Period code that it was made for. */
  readonly period: string;
}

/** A table of an input and how it was understood. */
export interface InputSheet {
  /** `null` for formats without names of sheets. */
  readonly name: string | null;
  /** Rows with data, those of the header not counted. */
  readonly rows: number;
  /** Whether a dataset was found in it. */
  readonly used: boolean;
  readonly dataset: "observations" | "task-reports" | null;
  /** One observation a row, or one indicator a row with a column for each period. */
  readonly layout: "long" | "wide" | null;
  /** Rows of the header as the official sees them. */
  readonly headerRows: readonly number[];
  /** How the numbers of the table are written, `null` if it has none or it stayed open. */
  readonly numberFormat: "plain" | "vi" | "en" | null;
}

/** A file or stream that was checked. */
export interface ReportInput {
  readonly name: string;
  /** `csv`, `ndjson`, `json`, `xlsx` or `ods`; `null` if it is none of these. */
  readonly format: string | null;
  readonly bytes: number;
  /** 64 hexadecimal digits in lower case, `null` if the bytes could not be had. */
  readonly sha256: string | null;
  readonly encoding: InputEncoding | null;
  /** Separator of a CSV file, `null` for other formats. */
  readonly delimiter: string | null;
  readonly template: InputTemplate | null;
  readonly sheets: readonly InputSheet[];
}

/** What the check was made against. */
export interface ReportBasis {
  readonly rules: Pinned;
  readonly plan: Pinned | null;
  readonly codeLists: readonly Pinned[];
  readonly profile: Pinned | null;
}

/** Exact counts; nothing is cut here. */
export interface ReportCounts {
  readonly rowsRead: number;
  readonly rowsWithErrors: number;
  /** Observations that may be used. */
  readonly observations: number;
  /** Task reports that may be used. */
  readonly taskReports: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Only rules with findings. */
  readonly byRule: Readonly<Record<string, number>>;
}

/** A finding as a report shows it. */
export interface ReportedFinding extends Finding {
  /** The same for the same problem in the next month's file: of rule, field, business key and value. 16 hexadecimal digits. */
  readonly fingerprint: string;
}

/** Findings of one cause, with where they are. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly input: string | null;
  readonly sheet: string | null;
  readonly column: ColumnLocation | null;
  /** Whether every row with data has it. */
  readonly wholeColumn: boolean;
  /** Cell ranges such as `C2:C1048`, rows such as `7`, or JSON pointers; the first 100. */
  readonly ranges: readonly string[];
  /** Exact number of findings. */
  readonly count: number;
  /** Of the first finding. */
  readonly message: LocalizedText;
  readonly fix: LocalizedText;
  /** A bounded sample, first ones first. */
  readonly findings: readonly ReportedFinding[];
}

/** A rule as this run used it, whether it ran, and why not if it did not. */
export interface RuleRun {
  readonly rule: string;
  readonly title: LocalizedText;
  readonly defaultSeverity: Severity;
  /** As the profile has it. */
  readonly severity: Severity | "off";
  /** `skipped`: it could not be checked, for some rows at least; `failed`: we failed. */
  readonly status: "passed" | "found" | "skipped" | "failed";
  /** Why it was skipped or failed, else `null`. */
  readonly because: LocalizedText | null;
}

/** A rule that has more findings than the report shows. */
export interface TruncatedRule {
  readonly rule: string;
  /** Findings in the report. */
  readonly kept: number;
  /** Findings there were. */
  readonly total: number;
}

/** A finding that a profile suppressed. */
export interface SuppressedFinding {
  readonly rule: string;
  readonly location: Location;
  readonly reason: string;
  /** Last day (inclusive) of the suppression. */
  readonly until: string;
}

/** The answer of validation about one or more inputs. */
export interface Report {
  readonly schemaVersion: typeof REPORT_SCHEMA_VERSION;
  readonly tool: { readonly name: string; readonly version: string };
  readonly runId: string;
  /** The instant that rules about time took as now, ISO 8601 with offset. */
  readonly clock: string;
  readonly durationMilliseconds: number;
  readonly verdict: Verdict;
  /** `false` if a rule was skipped or failed, or a sample was cut. */
  readonly complete: boolean;
  readonly inputs: readonly ReportInput[];
  readonly basis: ReportBasis;
  readonly counts: ReportCounts;
  readonly groups: readonly FindingGroup[];
  /** Every rule of the run, by id. */
  readonly rules: readonly RuleRun[];
  readonly truncated: readonly TruncatedRule[];
  /** The first 1,000. */
  readonly suppressed: readonly SuppressedFinding[];
}
