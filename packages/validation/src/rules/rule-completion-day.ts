import type { ValidationRule } from "./validation-rule.ts";

/** A task is reported as completed without the day of completion. */
export const ruleCompletionDay: ValidationRule<{ task: string }> = {
  id: "rule.completion-day",
  severity: "warning",
  scope: "row",
  title: { vi: "Đã hoàn thành nhưng thiếu ngày", en: "A completed task has no day of completion" },
  rationale: {
    vi: "Không có ngày hoàn thành thì không biết nhiệm vụ có đúng hạn không.",
    en: "Without the day of completion nobody can tell whether the task was on time.",
  },
  message: ({ task }) => ({
    vi: `Nhiệm vụ ${task} đã hoàn thành nhưng không ghi ngày hoàn thành.`,
    en: `Task ${task} is completed, but its day of completion is not given.`,
  }),
  fix: () => ({
    vi: "Ghi ngày hoàn thành; thiếu ngày thì có thể không biết được đúng hạn hay quá hạn.",
    en: "Give the day; without it it may not be known whether the task was on time.",
  }),
};
