import type { Severity } from "@kehoach/model";

/** The version of profiles that this release reads. */
export const PROFILE_SCHEMA_VERSION = "1";

/** What a finding is about beside where it is, such as the indicator of its row; rows come and go, this stays. */
export type BusinessKey = Readonly<Partial<Record<BusinessKeyPart, string>>>;

/** Name of a part of a {@link BusinessKey}. */
export type BusinessKeyPart = (typeof BUSINESS_KEY_PARTS)[number];

/** Every {@link BusinessKeyPart}. */
export const BUSINESS_KEY_PARTS = [
  "indicator",
  "component",
  "area",
  "period",
  "unit",
  "release",
  "task",
  "agency",
] as const;

/** Another severity for a rule, and why. */
export interface ProfileRule {
  /** Id of the rule. */
  readonly rule: string;
  /** `off`: the rule does not run; the report says so. */
  readonly severity: Severity | "off";
  readonly reason: string;
  /** Last day on which it acts, inclusive; for ever if missing. */
  readonly until?: string | undefined;
}

/** What a finding must be like to be suppressed: all that is given must agree. */
export interface SuppressionWhere extends BusinessKey {
  readonly input?: string | undefined;
  readonly sheet?: string | undefined;
  readonly field?: string | undefined;
  readonly row?: number | undefined;
  readonly cell?: string | undefined;
  readonly pointer?: string | undefined;
  /** The value as found. */
  readonly value?: string | undefined;
}

/** Findings that are known and accepted for a while. */
export interface Suppression {
  /** Id of the rule. */
  readonly rule: string;
  readonly where: SuppressionWhere;
  readonly reason: string;
  /** Last day on which it acts, inclusive. */
  readonly until: string;
}

/** Which rules count how much, and which findings are known: chosen by those who receive the data. */
export interface Profile {
  readonly schemaVersion: typeof PROFILE_SCHEMA_VERSION;
  readonly id: string;
  readonly rules: readonly ProfileRule[];
  readonly suppressions: readonly Suppression[];
}
