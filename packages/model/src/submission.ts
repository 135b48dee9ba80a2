import type { LocalizedText } from "./localized-text.ts";
import type { Observation } from "./observation.ts";
import type { TaskReport } from "./task-report.ts";

/** What a submission does to what was there: add to it, replace an earlier submission, or take it back. */
export type SubmissionAction = (typeof SUBMISSION_ACTIONS)[number];

/** Every {@link SubmissionAction}. */
export const SUBMISSION_ACTIONS = ["submit", "correct", "withdraw"] as const;

/** Vietnamese and English labels of each {@link SubmissionAction}. */
export const SUBMISSION_ACTION_LABELS: Readonly<Record<SubmissionAction, LocalizedText>> = {
  submit: { vi: "nộp", en: "submit" },
  correct: { vi: "đính chính", en: "correct" },
  withdraw: { vi: "rút lại", en: "withdraw" },
};

/** The version of the submission files that this release reads and writes. */
export const SUBMISSION_SCHEMA_VERSION = "1";

/** An envelope of observations and task reports from one agency for one period. */
export interface Submission {
  readonly schemaVersion: typeof SUBMISSION_SCHEMA_VERSION;
  readonly id: string;
  /** `id` of the plan that it reports on. */
  readonly plan: string;
  /** `id` of the agency that submits. */
  readonly agency: string;
  /** Period code. */
  readonly period: string;
  readonly action: SubmissionAction;
  /** `id` of the submission that it corrects or withdraws; `null` for `submit`, else required. */
  readonly refersTo: string | null;
  /** Day of submission, `YYYY-MM-DD`. */
  readonly submittedOn: string;
  readonly observations: readonly Observation[];
  readonly taskReports: readonly TaskReport[];
}
