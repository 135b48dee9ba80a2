import type { ValidationRule } from "./validation-rule.ts";

/** A file has no rows of data. */
export const tableEmpty: ValidationRule<Record<string, never>> = {
  id: "table.empty",
  severity: "warning",
  scope: "table",
  title: { vi: "Không có dòng số liệu nào", en: "There are no rows of data" },
  rationale: {
    vi: "Biểu gửi lại mà không điền gì thường là gửi nhầm; không có số liệu thì phải nói rõ lý do.",
    en: "A form that comes back blank was mostly sent by mistake; that there are no figures has to be said.",
  },
  message: () => ({
    vi: "Tệp không có dòng số liệu hoặc báo cáo nào.",
    en: "The file has no row with a figure or a report.",
  }),
  fix: () => ({
    vi: "Điền số liệu, hoặc ghi lý do thiếu số liệu, rồi gửi lại.",
    en: "Fill in the figures, or the reasons why they are missing, and send it again.",
  }),
};
