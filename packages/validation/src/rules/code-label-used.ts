import type { ValidationRule } from "./validation-rule.ts";

/** A label stands where a code is expected; it was understood. */
export const codeLabelUsed: ValidationRule<{ text: string; code: string }> = {
  id: "code.label-used",
  severity: "warning",
  scope: "cell",
  title: { vi: "Dùng tên thay cho mã", en: "A label stands in place of a code" },
  rationale: {
    vi: "Tên gọi được hiểu, nhưng chỉ mã mới chắc chắn không lẫn.",
    en: "The label was understood, but only the code can never be confused.",
  },
  message: ({ text, code }) => ({
    vi: `“${text}” được hiểu là mã “${code}”.`,
    en: `"${text}" was understood as the code "${code}".`,
  }),
  fix: ({ code }) => ({ vi: `Nên ghi “${code}”.`, en: `Better write "${code}".` }),
};
