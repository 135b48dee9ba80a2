import { columnVi } from "./column-vi.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** Blanks stand around a value, or too many within a code; they were passed over. */
export const cellWhitespace: ValidationRule<{ column: string }> = {
  id: "cell.whitespace",
  severity: "warning",
  scope: "cell",
  title: { vi: "Thừa khoảng trắng", en: "There are blanks too many" },
  rationale: {
    vi: "Chương trình khác coi “A” và “A ” là hai mã khác nhau.",
    en: 'Other programs take "A" and "A " for two codes.',
  },
  message: ({ column }) => ({
    vi: `Ô “${columnVi(column)}” có khoảng trắng thừa hoặc khoảng trắng đặc biệt.`,
    en: `The cell "${column}" has blanks too many, or special ones.`,
  }),
  fix: () => ({ vi: "Xóa các khoảng trắng thừa.", en: "Remove the blanks." }),
};
