import type { ValidationRule } from "./validation-rule.ts";

/** Two columns mean the same. */
export const columnDuplicate: ValidationRule<{ column: string; first: string }> = {
  id: "column.duplicate",
  severity: "error",
  scope: "table",
  title: { vi: "Trùng cột", en: "Two columns mean the same" },
  rationale: {
    vi: "Hai cột cùng nghĩa thì không biết lấy cột nào.",
    en: "Of two columns that mean the same nobody knows which one counts.",
  },
  message: ({ column, first }) => ({
    vi: `Cột “${column}” trùng với cột ${first}.`,
    en: `The column "${column}" means the same as column ${first}.`,
  }),
  fix: () => ({ vi: "Giữ lại một cột.", en: "Keep one of them." }),
};
