import { columnVi } from "./column-vi.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** A cell that has to be filled is blank. */
export const cellRequired: ValidationRule<{ column: string }> = {
  id: "cell.required",
  severity: "error",
  scope: "cell",
  title: { vi: "Ô bắt buộc bị trống", en: "A required cell is blank" },
  rationale: {
    vi: "Thiếu ô này thì dòng không nói về điều gì xác định.",
    en: "Without this cell the row speaks of nothing definite.",
  },
  message: ({ column }) => ({ vi: `Ô “${columnVi(column)}” trống.`, en: `The cell "${column}" is blank.` }),
  fix: ({ column }) =>
    column === "value"
      ? {
          vi: "Ghi số liệu; nếu không có, ghi lý do thiếu (như “không có số liệu”), không để trống.",
          en: 'Give the figure; if there is none, say why (such as "not available") and leave no blank.',
        }
      : { vi: "Điền ô này.", en: "Fill in the cell." },
};
