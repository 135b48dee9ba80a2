import type { ValidationRule } from "./validation-rule.ts";

/** The unit stands beside the number, in the cell of the value; it agrees with the unit of the row. */
export const cellUnitInValue: ValidationRule<{ text: string; number: string }> = {
  id: "cell.unit-in-value",
  severity: "warning",
  scope: "cell",
  title: { vi: "Ghi đơn vị trong ô giá trị", en: "A unit stands in the cell of the value" },
  rationale: {
    vi: "Ô có cả số và chữ thì phần mềm bảng tính không cộng được, và dễ lệch với cột đơn vị.",
    en: "Spreadsheets cannot add up a cell with words in it, and the two units can come to differ.",
  },
  message: ({ text, number }) => ({
    vi: `“${text}” có cả số và đơn vị; số được đọc là ${number}.`,
    en: `"${text}" has number and unit in one; the number was read as ${number}.`,
  }),
  fix: ({ number }) => ({
    vi: `Chỉ ghi ${number}; đơn vị ghi ở cột đơn vị.`,
    en: `Write ${number} only; the unit has its own column.`,
  }),
};
