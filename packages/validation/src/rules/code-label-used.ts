import type { Rule } from "@kehoach/model";

/** A label stands where a code is expected; it was understood. */
export const codeLabelUsed: Rule<{ text: string; code: string }> = {
  id: "code.label-used",
  severity: "warning",
  title: { vi: "Dùng tên thay cho mã", en: "A label stands in place of a code" },
  message: ({ text, code }) => ({
    vi: `“${text}” được hiểu là mã “${code}”.`,
    en: `"${text}" was understood as the code "${code}".`,
  }),
  fix: ({ code }) => ({ vi: `Nên ghi “${code}”.`, en: `Better write "${code}".` }),
};
