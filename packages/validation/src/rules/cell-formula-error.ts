import { columnVi } from "./column-vi.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** A formula failed, and its cell holds the error instead of a value. */
export const cellFormulaError: ValidationRule<{ column: string; text: string }> = {
  id: "cell.formula-error",
  severity: "error",
  scope: "cell",
  title: { vi: "Công thức bị lỗi", en: "A formula failed" },
  rationale: {
    vi: "Ô báo lỗi không có giá trị nào; số liệu thật nằm ở chỗ khác.",
    en: "A cell with an error has no value; the real figure is somewhere else.",
  },
  message: ({ column, text }) => ({
    vi: `Ô “${columnVi(column)}” có lỗi “${text}” của công thức thay cho giá trị.`,
    en: `The cell "${column}" has the error "${text}" of a formula in place of a value.`,
  }),
  fix: () => ({
    vi: "Sửa công thức, hoặc ghi thẳng giá trị vào ô.",
    en: "Correct the formula, or write the value itself into the cell.",
  }),
};
