import type { LocalizedText } from "./localized-text.ts";

/** How far a task is, by the agency that reports it. */
export type TaskState = (typeof TASK_STATES)[number];

/** Every {@link TaskState}. */
export const TASK_STATES = [
  "not-started",
  "in-progress",
  "awaiting-confirmation",
  "completed",
  "suspended",
  "rejected",
] as const;

/** Vietnamese and English labels of each {@link TaskState}. */
export const TASK_STATE_LABELS: Readonly<Record<TaskState, LocalizedText>> = {
  "not-started": { vi: "chưa thực hiện", en: "not started" },
  "in-progress": { vi: "đang thực hiện", en: "in progress" },
  "awaiting-confirmation": { vi: "chờ xác nhận", en: "awaiting confirmation" },
  completed: { vi: "đã hoàn thành", en: "completed" },
  suspended: { vi: "tạm hoãn", en: "suspended" },
  rejected: { vi: "từ chối", en: "rejected" },
};

/** What an agency says about a task for a period. */
export interface TaskReport {
  /** `id` of the task. */
  readonly task: string;
  /** `id` of the agency that reports. */
  readonly agency: string;
  /** Period code. */
  readonly period: string;
  readonly state: TaskState;
  /** Day of completion, `YYYY-MM-DD`; `null` unless completed. */
  readonly completedOn: string | null;
  /** Day on which the report was made, `YYYY-MM-DD`; `null` if not known. */
  readonly reportedOn: string | null;
  /** What was done, in the agency's words. */
  readonly note: string | null;
  /** Documents or addresses that prove it. */
  readonly evidence: readonly string[];
}
