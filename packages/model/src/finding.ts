import type { LocalizedText } from "./localized-text.ts";

/** How bad a finding is: an `error` keeps data out, a `warning` does not, `info` only tells. */
export type Severity = (typeof SEVERITIES)[number];

/** Every {@link Severity}, worst first. */
export const SEVERITIES = ["error", "warning", "info"] as const;

/** Vietnamese and English labels of each {@link Severity}. */
export const SEVERITY_LABELS: Readonly<Record<Severity, LocalizedText>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  info: { vi: "thông tin", en: "info" },
};

/** A column as a person finds it in a table. */
export interface ColumnLocation {
  /** From 1. */
  readonly index: number;
  /** Letter as spreadsheets show it: `A`, `B`, … `AA`. */
  readonly letter: string;
  /** Header as written, `null` if the column has none. */
  readonly header: string | null;
}

/** Where a finding is; only what applies is set. */
export interface Location {
  /** Name of the file or input. */
  readonly input?: string | undefined;
  readonly sheet?: string | undefined;
  /** Row as the official sees it, from 1, header rows counted. */
  readonly row?: number | undefined;
  readonly column?: ColumnLocation | undefined;
  /** Cell such as `E12`. */
  readonly cell?: string | undefined;
  /** Line of a text file, from 1. */
  readonly line?: number | undefined;
  /** JSON Pointer (RFC 6901) into the value that was checked; `""` is the whole of it. */
  readonly pointer?: string | undefined;
  /** Name of the field that the cell is of, such as `published_on`. */
  readonly field?: string | undefined;
}

/** A better value for the one that was found, and how sure that is. */
export interface Suggestion {
  readonly value: string;
  readonly confidence: "exact" | "likely" | "guess";
}

/** A value of a {@link Finding}'s parameters. */
export type FindingParameter = string | number | boolean | null | readonly string[];

/** One thing that is wrong or worth knowing, with where it is and what to do. */
export interface Finding {
  /** Stable id of the rule, `group.kebab-name`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly location: Location;
  /** What the message is made of. */
  readonly parameters: Readonly<Record<string, FindingParameter>>;
  /** What is wrong. */
  readonly message: LocalizedText;
  /** What to do next. */
  readonly fix: LocalizedText;
  /** The value as found, `null` if the finding is not about one value. */
  readonly value: string | null;
  /** Best first; empty if there is none. Never applied silently. */
  readonly suggestions: readonly Suggestion[];
  /** Other places that it is about, such as the earlier of two rows. */
  readonly related?: readonly Location[] | undefined;
}
