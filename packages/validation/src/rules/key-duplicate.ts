import type { ValidationRule } from "./validation-rule.ts";

/** An agency reports twice on a task for one period. */
export const keyDuplicate: ValidationRule<{ task: string; agency: string; period: string; first: string }> = {
  id: "key.duplicate",
  severity: "error",
  scope: "dataset",
  title: { vi: "Báo cáo trùng", en: "A report is given twice" },
  rationale: {
    vi: "Hai dòng cho cùng một số liệu thì không biết dòng nào đúng.",
    en: "Of two rows for one figure nobody knows which one is right.",
  },
  message: ({ task, agency, period, first }) => ({
    vi: `Nhiệm vụ ${task} đã có báo cáo của “${agency}” cho kỳ ${period} tại ${first}.`,
    en: `Task ${task} already has a report by "${agency}" for ${period} at ${first}.`,
  }),
  fix: () => ({ vi: "Giữ lại một báo cáo.", en: "Keep one of them." }),
};
