import type { Rule } from "@kehoach/model";

/** There are more findings than are gathered, and the rest was not read. */
export const fileFindingsLimit: Rule<{ limit: number }> = {
  id: "file.findings-limit",
  severity: "error",
  title: { vi: "Quá nhiều lỗi", en: "There are too many findings" },
  message: ({ limit }) => ({
    vi: `Đã có ${limit} lỗi và cảnh báo; phần còn lại chưa được đọc.`,
    en: `There are ${limit} findings; the rest was not read.`,
  }),
  fix: () => ({ vi: "Sửa các lỗi đã nêu rồi kiểm tra lại.", en: "Correct these and check again." }),
};
