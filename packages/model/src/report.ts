import type { Finding, Location, Severity } from "./finding.ts";
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

/** A file or stream that was checked. */
export interface ReportInput {
  readonly name: string;
  /** `csv`, `ndjson`, `json`, `xlsx` or `ods`. */
  readonly format: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: string | null;
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly used: boolean }[];
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
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byRule: Readonly<Record<string, number>>;
}

/** Findings of one cause, with where they are. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** Cell ranges such as `C2:C1048`, or lines such as `7`. */
  readonly ranges: readonly string[];
  /** Exact number of findings. */
  readonly count: number;
  readonly message: LocalizedText;
  readonly fix: LocalizedText;
  /** A bounded sample, first ones first. */
  readonly findings: readonly Finding[];
}

/** Whether a rule ran, and why not if it did not. */
export interface RuleRun {
  readonly rule: string;
  readonly status: "passed" | "found" | "skipped" | "failed";
  /** Why it was skipped or failed, else `null`. */
  readonly because: LocalizedText | null;
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
  readonly rules: readonly RuleRun[];
  /** Findings that a profile suppressed, with reason and last day. */
  readonly suppressed: readonly {
    readonly rule: string;
    readonly location: Location;
    readonly reason: string;
    readonly until: string;
  }[];
}
