import type { LocalizedText } from "./localized-text.ts";
import type { TaskReport, TaskState } from "./task-report.ts";

/** How a task stands against its last day; the second axis beside its state, never mixed with it. */
export type DeadlineStatus = (typeof DEADLINE_STATUSES)[number];

/** Every {@link DeadlineStatus}. */
export const DEADLINE_STATUSES = ["on-time", "due-soon", "overdue", "no-deadline"] as const;

/** Vietnamese and English labels of each {@link DeadlineStatus}. */
export const DEADLINE_STATUS_LABELS: Readonly<Record<DeadlineStatus, LocalizedText>> = {
  "on-time": { vi: "trong hạn", en: "on time" },
  "due-soon": { vi: "sắp hết hạn", en: "due soon" },
  overdue: { vi: "quá hạn", en: "overdue" },
  "no-deadline": { vi: "không hạn", en: "no deadline" },
};

/**
 * One of the four cells in which the Prime Minister's task force counts tasks that have a deadline.
 *
 * Source: report 1270/BC-TCTTTg.
 */
export type TaskCell = (typeof TASK_CELLS)[number];

/** Every {@link TaskCell}. */
export const TASK_CELLS = [
  "completed-on-time",
  "completed-late",
  "not-completed-within-deadline",
  "not-completed-overdue",
] as const;

/** Vietnamese and English labels of each {@link TaskCell}; the Vietnamese ones are the official words. */
export const TASK_CELL_LABELS: Readonly<Record<TaskCell, LocalizedText>> = {
  "completed-on-time": { vi: "đã hoàn thành đúng hạn", en: "completed on time" },
  "completed-late": { vi: "đã hoàn thành quá hạn", en: "completed late" },
  "not-completed-within-deadline": {
    vi: "chưa hoàn thành trong hạn",
    en: "not completed, within the deadline",
  },
  "not-completed-overdue": { vi: "chưa hoàn thành quá hạn", en: "not completed, overdue" },
};

/** Why the state of a task is not known. */
export type StateReason = (typeof STATE_REASONS)[number];

/** Every {@link StateReason}. */
export const STATE_REASONS = ["no-report", "conflicting-reports"] as const;

/** Vietnamese and English labels of each {@link StateReason}. */
export const STATE_REASON_LABELS: Readonly<Record<StateReason, LocalizedText>> = {
  "no-report": { vi: "chưa có báo cáo", en: "not reported" },
  "conflicting-reports": { vi: "báo cáo mâu thuẫn", en: "reports contradict each other" },
};

/** Why it is not known how a task stands against its last day. */
export type DeadlineReason = (typeof DEADLINE_REASONS)[number];

/** Every {@link DeadlineReason}. */
export const DEADLINE_REASONS = ["conflicting-reports", "completion-day-unknown"] as const;

/** Vietnamese and English labels of each {@link DeadlineReason}. */
export const DEADLINE_REASON_LABELS: Readonly<Record<DeadlineReason, LocalizedText>> = {
  "conflicting-reports": { vi: "báo cáo mâu thuẫn", en: "reports contradict each other" },
  "completion-day-unknown": { vi: "không rõ ngày hoàn thành", en: "the day of completion is not known" },
};

/** What an agency is to a task. */
export type TaskRole = (typeof TASK_ROLES)[number];

/** Every {@link TaskRole}. */
export const TASK_ROLES = ["lead", "coordinating", "none"] as const;

/** Vietnamese and English labels of each {@link TaskRole}. */
export const TASK_ROLE_LABELS: Readonly<Record<TaskRole, LocalizedText>> = {
  lead: { vi: "chủ trì", en: "leads" },
  coordinating: { vi: "phối hợp", en: "coordinates" },
  none: { vi: "không được nêu tên cho nhiệm vụ", en: "not named for the task" },
};

/** Why a report that is known was not the one that counts. */
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** Every {@link SetAsideReason}. */
export const SET_ASIDE_REASONS = ["replaced", "speaks-for-earlier-day"] as const;

/** Vietnamese and English labels of each {@link SetAsideReason}. */
export const SET_ASIDE_REASON_LABELS: Readonly<Record<SetAsideReason, LocalizedText>> = {
  replaced: { vi: "cơ quan đã có báo cáo sau", en: "the agency reported again" },
  "speaks-for-earlier-day": { vi: "nói về thời điểm sớm hơn", en: "speaks for an earlier day" },
};

/** A report with what makes it count or not. */
export interface WeighedTaskReport {
  readonly report: TaskReport;
  readonly role: TaskRole;
  /**
   * The day for which it tells the state, `YYYY-MM-DD`: the last day of its period, or the day of the report if that
   * is earlier; never before the day of completion that it names.
   */
  readonly speaksFor: string;
  /** The day from which it can be known: the day of the report, the last day of the period if that is not given. */
  readonly knownOn: string;
}

/** Where one task stands on a day, on two axes that are never mixed, and the reports that say so. */
export interface TaskAssessment<TaskId extends string = string> {
  readonly task: TaskId;
  readonly assignment: string;
  readonly group: string;
  /** The day that it speaks for, `YYYY-MM-DD`: what was reported later is not used. */
  readonly asOf: string;
  /** `null` where it is not known; then `stateReason` says why. */
  readonly state: TaskState | null;
  readonly stateReason: StateReason | null;
  /** `null` where it is not known; then `deadlineReason` says why. A task without a last day is `no-deadline`. */
  readonly deadlineStatus: DeadlineStatus | null;
  readonly deadlineReason: DeadlineReason | null;
  /** `null` without a deadline and where `deadlineReason` is set. */
  readonly cell: TaskCell | null;
  /** Last day for it (inclusive), from the plan; `null` if it sets none. */
  readonly deadline: string | null;
  /** The day of completion that is reported; `null` if it is not completed, not given, or contradicted. */
  readonly completedOn: string | null;
  /**
   * The day that is compared with the deadline: that of completion; where it is not given, the day for which the
   * completion is reported, if that is not after the deadline; `asOf` for what is not completed.
   */
  readonly comparedOn: string | null;
  /** Calendar days from `comparedOn` to the deadline: 0 on the last day, negative after it. */
  readonly daysToDeadline: number | null;
  /** Calendar days before the deadline from which a task that is not completed is due soon. */
  readonly dueSoonDays: number;
  /** The reports that the answer rests on; several if agencies say the same, or contradict each other. */
  readonly basis: readonly WeighedTaskReport[];
  /** The other reports that were known by then, latest first. */
  readonly setAside: readonly (WeighedTaskReport & { readonly reason: SetAsideReason })[];
}

/** How many tasks stand how; each of the three records adds up to `total`. */
export interface TaskCounts {
  readonly total: number;
  readonly states: Readonly<Record<TaskState | StateReason, number>>;
  readonly deadlines: Readonly<Record<DeadlineStatus | DeadlineReason, number>>;
  /** The official four cells, and the tasks that none of them fits. */
  readonly cells: Readonly<Record<TaskCell | DeadlineReason | "no-deadline", number>>;
}

/** The tasks of a group together. */
export interface GroupTaskCounts {
  /** `id` of the group. */
  readonly group: string;
  readonly counts: TaskCounts;
}

/** The tasks of an agency together. A task has as many leads as the plan names, so agencies do not add up. */
export interface AgencyTaskCounts {
  /** `id` of the agency, as the plan has it. */
  readonly agency: string;
  /** Tasks that it leads, those where the plan only implies it included. */
  readonly leading: TaskCounts;
  /** Tasks in which it takes part without leading them. */
  readonly coordinating: TaskCounts;
}

/** All tasks at the end of a period that is reported on, with what is known by the day of the assessment. */
export interface PeriodTaskCounts {
  /** Period code in its canonical form. */
  readonly period: string;
  /** The day that the counts speak for: the last day of the period, or the day of the assessment if that is earlier. */
  readonly day: string;
  /** Tasks that have a report for this very period. */
  readonly reported: number;
  /** All tasks; what was reported for earlier periods still holds. */
  readonly counts: TaskCounts;
}

/** Where all tasks of a plan stand on a day, one by one in the order of the plan, and together. */
export interface PlanTaskAssessment<TaskId extends string = string> {
  /** `id` of the plan. */
  readonly plan: string;
  readonly asOf: string;
  readonly dueSoonDays: number;
  readonly tasks: readonly TaskAssessment<TaskId>[];
  readonly totals: TaskCounts;
  /** In the order of the plan; groups without tasks included. */
  readonly byGroup: readonly GroupTaskCounts[];
  /** Agencies that lead or take part, in the order of the plan. */
  readonly byAgency: readonly AgencyTaskCounts[];
  /** Tasks whose lead the plan does not state; agencies that it only implies are in `byAgency` all the same. */
  readonly withoutStatedLead: TaskCounts;
  /** One for each period that is reported on, in order. */
  readonly byPeriod: readonly PeriodTaskCounts[];
  /** Reports known by then on tasks that the plan does not have; counted nowhere. */
  readonly unmatched: readonly TaskReport[];
}
