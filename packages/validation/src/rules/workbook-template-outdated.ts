import type { ValidationRule } from "./validation-rule.ts";

/** The workbook was made from a template of another version. */
export const workbookTemplateOutdated: ValidationRule<{ version: string; current: string }> = {
  id: "workbook.template-outdated",
  severity: "error",
  scope: "workbook",
  title: { vi: "Biểu mẫu đã cũ", en: "The template is out of date" },
  rationale: {
    vi: "Cột và danh mục của biểu mẫu cũ có thể đã thay đổi.",
    en: "Columns and code lists of an old template may have changed since.",
  },
  message: ({ version, current }) => ({
    vi: `Biểu mẫu thuộc phiên bản ${version}; phiên bản đang dùng là ${current}.`,
    en: `The template is of version ${version}; the current one is ${current}.`,
  }),
  fix: () => ({
    vi: "Tải biểu mẫu mới và chép số liệu sang.",
    en: "Take a new template and copy the figures into it.",
  }),
};
