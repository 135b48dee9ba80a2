import type { Rule } from "@kehoach/model";

/** A column that has to be there is not. */
export const columnMissing: Rule<{ column: string; nameVi: string | null }> = {
  id: "column.missing",
  severity: "error",
  title: { vi: "Thiếu cột bắt buộc", en: "A required column is missing" },
  message: ({ column, nameVi }) => ({
    vi: `Thiếu cột “${column}”${nameVi === null ? "" : ` (“${nameVi}”)`}.`,
    en: `The column "${column}" is missing.`,
  }),
  fix: ({ column, nameVi }) => ({
    vi: `Thêm cột “${column}”${nameVi === null ? "" : ` hoặc “${nameVi}”`} vào dòng tiêu đề.`,
    en: `Add the column "${column}" to the header row.`,
  }),
};
