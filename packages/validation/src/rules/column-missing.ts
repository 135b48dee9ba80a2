import type { ValidationRule } from "./validation-rule.ts";

/** A column that has to be there is not. */
export const columnMissing: ValidationRule<{ column: string; nameVi: string | null }> = {
  id: "column.missing",
  severity: "error",
  scope: "table",
  title: { vi: "Thiếu cột bắt buộc", en: "A required column is missing" },
  rationale: {
    vi: "Thiếu cột này thì không dòng nào đủ nghĩa.",
    en: "Without this column no row is complete.",
  },
  message: ({ column, nameVi }) => ({
    vi: `Thiếu cột “${column}”${nameVi === null ? "" : ` (“${nameVi}”)`}.`,
    en: `The column "${column}" is missing.`,
  }),
  fix: ({ column, nameVi }) => ({
    vi: `Thêm cột “${column}”${nameVi === null ? "" : ` hoặc “${nameVi}”`} vào dòng tiêu đề.`,
    en: `Add the column "${column}" to the header row.`,
  }),
};
