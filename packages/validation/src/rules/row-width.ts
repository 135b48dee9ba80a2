import type { ValidationRule } from "./validation-rule.ts";

/** A row has more or fewer cells than the header. */
export const rowWidth: ValidationRule<{ cells: number; expected: number }> = {
  id: "row.width",
  severity: "error",
  scope: "row",
  title: { vi: "Dòng thừa hoặc thiếu ô", en: "A row has too many or too few cells" },
  rationale: {
    vi: "Thừa hoặc thiếu ô làm các giá trị lệch sang cột khác.",
    en: "Cells too many or too few shift values into other columns.",
  },
  message: ({ cells, expected }) => ({
    vi: `Dòng có ${cells} ô, tiêu đề có ${expected} ô.`,
    en: `The row has ${cells} cells, the header has ${expected}.`,
  }),
  fix: () => ({
    vi: "Kiểm tra dấu phân cách; ô có dấu phân cách bên trong phải đặt trong dấu nháy kép.",
    en: "Check the separators; a cell that holds one must stand in quotation marks.",
  }),
};
