import type { ValidationRule } from "./validation-rule.ts";

/** A column is not known and was not read. */
export const columnUnknown: ValidationRule<{ column: string }> = {
  id: "column.unknown",
  severity: "warning",
  scope: "table",
  title: { vi: "Cột không nhận ra được", en: "A column is not known" },
  rationale: {
    vi: "Cột không nhận ra thì bị bỏ qua; có thể là tên cột gõ sai.",
    en: "A column that is not recognised is passed over; its name may be misspelt.",
  },
  message: ({ column }) => ({
    vi: `Không nhận ra cột “${column}” nên không đọc cột này.`,
    en: `The column "${column}" is not known and was not read.`,
  }),
  fix: () => ({ vi: "Sửa tên cột, hoặc bỏ cột.", en: "Correct the column's name, or take it out." }),
};
