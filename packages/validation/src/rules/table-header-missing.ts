import type { ValidationRule } from "./validation-rule.ts";

/** No row of a table can be its header. */
export const tableHeaderMissing: ValidationRule<{
  row: number | null;
  missing: readonly string[];
  /** Vietnamese headers of what is missing. */
  missingVi: readonly string[];
}> = {
  id: "table.header-missing",
  severity: "error",
  scope: "table",
  title: { vi: "Không tìm thấy dòng tiêu đề", en: "No header row is found" },
  rationale: {
    vi: "Không có dòng tiêu đề thì không biết cột nào là gì.",
    en: "Without a header row nobody knows what the columns hold.",
  },
  message: ({ row, missing, missingVi }) => ({
    vi:
      row === null
        ? `Không dòng nào ở đầu bảng có tên các cột: ${missingVi.join(", ")}.`
        : `Không dòng nào ở đầu bảng đủ tên cột; gần nhất là dòng ${row}, còn thiếu: ${missingVi.join(", ")}.`,
    en:
      row === null
        ? `No row at the top of the table names the columns: ${missing.join(", ")}.`
        : `No row at the top of the table names its columns; row ${row} comes nearest and lacks: ${missing.join(", ")}.`,
  }),
  fix: () => ({
    vi: "Thêm một dòng tiêu đề có tên các cột ngay trên số liệu, trong 60 dòng đầu.",
    en: "Put a row with the names of the columns above the data, among the first 60 rows.",
  }),
};
