import type { ValidationRule } from "./validation-rule.ts";

/** The workbook was made from a template, and none of its sheets for data is left. */
export const workbookSheetMissing: ValidationRule<{ sheets: readonly string[] }> = {
  id: "workbook.sheet-missing",
  severity: "error",
  scope: "workbook",
  title: { vi: "Thiếu trang tính số liệu của biểu mẫu", en: "The template's sheet for data is missing" },
  rationale: {
    vi: "Trang tính bị xóa hoặc đổi tên thì không biết số liệu nằm ở đâu.",
    en: "Once the sheet is deleted or renamed nobody knows where the figures are.",
  },
  message: ({ sheets }) => ({
    vi: `Không có trang tính nào tên là ${sheets.map((name) => `“${name}”`).join(" hoặc ")}.`,
    en: `No sheet is called ${sheets.map((name) => `“${name}”`).join(" or ")}.`,
  }),
  fix: () => ({
    vi: "Đặt lại đúng tên trang tính như trong biểu mẫu hoặc dùng biểu mẫu mới.",
    en: "Give the sheet the name that it has in the template, or take a new template.",
  }),
};
