import type { Rule } from "@kehoach/model";

/** Two columns mean the same. */
export const columnDuplicate: Rule<{ column: string; first: string }> = {
  id: "column.duplicate",
  severity: "error",
  title: { vi: "Trùng cột", en: "Two columns mean the same" },
  message: ({ column, first }) => ({
    vi: `Cột “${column}” trùng với cột ${first}.`,
    en: `The column "${column}" means the same as column ${first}.`,
  }),
  fix: () => ({ vi: "Giữ lại một cột.", en: "Keep one of them." }),
};
