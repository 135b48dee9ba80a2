import type { ValidationRule } from "./validation-rule.ts";

/** A submission takes an earlier one back, so that its reports say nothing. */
export const submissionWithdrawal: ValidationRule<{ refersTo: string }> = {
  id: "submission.withdrawal",
  severity: "warning",
  scope: "file",
  title: { vi: "Bộ nộp rút lại một bộ trước", en: "A submission takes an earlier one back" },
  rationale: {
    vi: "Bộ rút lại không mang số liệu mới.",
    en: "A withdrawal brings no new figures.",
  },
  message: ({ refersTo }) => ({
    vi: `Bộ nộp này rút lại “${refersTo}”; báo cáo trong đó không được tính.`,
    en: `This submission takes "${refersTo}" back; the reports in it are not counted.`,
  }),
  fix: () => ({
    vi: "Bỏ báo cáo của bộ đã rút khỏi số liệu.",
    en: "Take the reports of the withdrawn submission out.",
  }),
};
