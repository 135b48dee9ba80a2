import type { TaskReport } from "@kehoach/model";
import { type TaskReportColumn, taskReportColumnOf } from "../tasks/task-report-columns.ts";

const KEY_OF_COLUMN: Readonly<Record<TaskReportColumn, keyof TaskReport>> = {
  task: "task",
  agency: "agency",
  period: "period",
  state: "state",
  completed_on: "completedOn",
  reported_on: "reportedOn",
  note: "note",
  evidence: "evidence",
};

const LEFT_OUT = { completedOn: null, reportedOn: null, note: null, evidence: [] } as const;

/**
 * A report whose keys are those of `TaskReport`, whichever way they were written, with what was left out.
 *
 * A key that is not known, or the second of one meaning, stays as it is, for the schema to refuse. `keyOf` leads back
 * to the key as written.
 */
export function nameKeys(item: unknown): {
  readonly value: unknown;
  readonly keyOf: (key: string) => string;
} {
  if (typeof item !== "object" || item === null || Array.isArray(item)) {
    return { value: item, keyOf: (key) => key };
  }
  const written = new Map<string, string>();
  const entries = new Map<string, unknown>();
  for (const [key, value] of Object.entries(item)) {
    const column = taskReportColumnOf(key);
    const name = column === undefined ? key : KEY_OF_COLUMN[column];
    if (entries.has(name)) {
      entries.set(key, value);
      continue;
    }
    written.set(name, key);
    entries.set(name, value);
  }
  return {
    // keeps a key `__proto__` a key
    value: Object.fromEntries([...Object.entries(LEFT_OUT), ...entries]),
    keyOf: (name) => written.get(name) ?? name,
  };
}
