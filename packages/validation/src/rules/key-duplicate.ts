import type { Rule } from "@kehoach/model";

/** An agency reports twice on a task for one period. */
export const keyDuplicate: Rule<{ task: string; agency: string; period: string; first: string }> = {
  id: "key.duplicate",
  severity: "error",
  title: { vi: "Báo cáo trùng", en: "A report is given twice" },
  message: ({ task, agency, period, first }) => ({
    vi: `Nhiệm vụ ${task} đã có báo cáo của “${agency}” cho kỳ ${period} tại ${first}.`,
    en: `Task ${task} already has a report by "${agency}" for ${period} at ${first}.`,
  }),
  fix: () => ({ vi: "Giữ lại một báo cáo.", en: "Keep one of them." }),
};
