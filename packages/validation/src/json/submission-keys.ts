import { columnKey } from "../column-key.ts";
import type { DatasetKind, EnvelopeKey } from "../dataset-reader.ts";
import { fieldOf } from "../table/field-of.ts";

/** Longest key that is compared; none that is known is longer. */
const LONGEST = 64;

const ENVELOPE_KEYS: ReadonlyMap<string, EnvelopeKey> = new Map(
  (["schemaVersion", "id", "plan", "agency", "period", "action", "refersTo", "submittedOn"] as const).map(
    (key) => [columnKey(key), key],
  ),
);

const SUBMISSION_ONLY_KEYS: ReadonlySet<EnvelopeKey> = new Set([
  "schemaVersion",
  "action",
  "refersTo",
  "submittedOn",
]);

const ROWS_KEYS: ReadonlyMap<string, DatasetKind> = new Map([
  [columnKey("observations"), "observations"],
  [columnKey("taskReports"), "task-reports"],
]);

function compared(key: string): string {
  return key.length > LONGEST ? "" : columnKey(key);
}

/** The key of a submission that is meant, written as a header may be: `schema_version` is `schemaVersion`. */
export function envelopeKeyOf(key: string): EnvelopeKey | undefined {
  return ENVELOPE_KEYS.get(compared(key));
}

/** Whether it is a key that no record has, only a submission. */
export function isSubmissionKey(key: string): boolean {
  const meant = envelopeKeyOf(key);
  return meant !== undefined && SUBMISSION_ONLY_KEYS.has(meant);
}

/** What the list under a key of a submission holds, `undefined` for other keys. */
export function rowsKeyOf(key: string): DatasetKind | undefined {
  return ROWS_KEYS.get(compared(key));
}

/** Whether an object with such a key is taken for an observation or a task report. */
export function isRecordKey(key: string): boolean {
  return fieldOf(key, "observations") === "indicator" || fieldOf(key, "task-reports") === "task";
}
