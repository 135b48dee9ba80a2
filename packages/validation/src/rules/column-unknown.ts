import type { Rule } from "@kehoach/model";

/** A column is not known and was not read. */
export const columnUnknown: Rule<{ column: string }> = {
  id: "column.unknown",
  severity: "warning",
  title: { vi: "Cột không được biết", en: "A column is not known" },
  message: ({ column }) => ({
    vi: `Cột “${column}” không được biết nên không được đọc.`,
    en: `The column "${column}" is not known and was not read.`,
  }),
  fix: () => ({ vi: "Sửa tên cột, hoặc bỏ cột.", en: "Correct the column's name, or take it out." }),
};
