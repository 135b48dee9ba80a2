import type { ValidationRule } from "./validation-rule.ts";

/** The file holds nothing. */
export const fileEmpty: ValidationRule<Record<string, never>> = {
  id: "file.empty",
  severity: "error",
  scope: "file",
  title: { vi: "Tệp trống", en: "The file is empty" },
  rationale: {
    vi: "Tệp rỗng không báo cáo điều gì; không có số liệu phải được nói rõ.",
    en: "An empty file reports nothing; that there are no figures has to be said.",
  },
  message: () => ({ vi: "Tệp không có dòng nào.", en: "The file has no rows." }),
  fix: () => ({
    vi: "Chọn đúng tệp có dòng tiêu đề và số liệu.",
    en: "Choose the file that has a header row and figures.",
  }),
};
