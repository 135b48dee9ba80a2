import type { ValidationRule } from "./validation-rule.ts";

/** There are more findings than are gathered, and the rest was not read. */
export const fileFindingsLimit: ValidationRule<{ limit: number }> = {
  id: "file.findings-limit",
  severity: "error",
  scope: "file",
  title: { vi: "Quá nhiều lỗi", en: "There are too many findings" },
  rationale: {
    vi: "Quá nhiều lỗi thường có chung một nguyên nhân; liệt kê hết không giúp gì thêm.",
    en: "So many findings mostly have one cause; more of them would not help.",
  },
  message: ({ limit }) => ({
    vi: `Đã có ${limit} lỗi và cảnh báo; phần còn lại chưa được đọc.`,
    en: `There are ${limit} findings; the rest was not read.`,
  }),
  fix: () => ({ vi: "Sửa các lỗi đã nêu rồi kiểm tra lại.", en: "Correct these and check again." }),
};
