import type { Rule } from "@kehoach/model";

/** A column that has to be there is not. */
export const columnMissing: Rule<{ column: string }> = {
  id: "column.missing",
  severity: "error",
  title: { vi: "Thiếu cột bắt buộc", en: "A required column is missing" },
  message: ({ column }) => ({ vi: `Thiếu cột “${column}”.`, en: `The column "${column}" is missing.` }),
  fix: ({ column }) => ({
    vi: `Thêm cột “${column}” vào dòng tiêu đề.`,
    en: `Add the column "${column}" to the header row.`,
  }),
};
