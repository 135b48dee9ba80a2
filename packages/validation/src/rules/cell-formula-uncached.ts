import { columnVi } from "./column-vi.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** A file holds a formula without its result. */
export const cellFormulaUncached: ValidationRule<{ column: string; text: string }> = {
  id: "cell.formula-uncached",
  severity: "error",
  scope: "cell",
  title: { vi: "Công thức chưa được tính", en: "A formula has no result" },
  rationale: {
    vi: "Tệp chỉ giữ công thức mà không giữ kết quả; tính lại ở nơi khác có thể ra số khác.",
    en: "The file keeps the formula and not its result; worked out elsewhere it may give another number.",
  },
  message: ({ column, text }) => ({
    vi: `Ô “${columnVi(column)}” có công thức “${text}” nhưng tệp không lưu kết quả.`,
    en: `The cell "${column}" has the formula "${text}", and the file does not hold its result.`,
  }),
  fix: () => ({
    vi: "Mở tệp bằng phần mềm bảng tính rồi lưu lại, hoặc ghi thẳng giá trị vào ô.",
    en: "Open the file in a spreadsheet program and save it again, or write the value itself into the cell.",
  }),
};
