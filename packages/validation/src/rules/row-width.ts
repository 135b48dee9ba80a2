import type { Rule } from "@kehoach/model";

/** A row has more or fewer cells than the header. */
export const rowWidth: Rule<{ cells: number; expected: number }> = {
  id: "row.width",
  severity: "error",
  title: { vi: "Dòng thừa hoặc thiếu ô", en: "A row has too many or too few cells" },
  message: ({ cells, expected }) => ({
    vi: `Dòng có ${cells} ô, tiêu đề có ${expected} ô.`,
    en: `The row has ${cells} cells, the header has ${expected}.`,
  }),
  fix: () => ({
    vi: "Kiểm tra dấu phân cách; ô có dấu phân cách bên trong phải đặt trong dấu nháy kép.",
    en: "Check the separators; a cell that holds one must stand in quotation marks.",
  }),
};
