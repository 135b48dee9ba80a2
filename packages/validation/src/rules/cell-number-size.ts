import type { ValidationRule } from "./validation-rule.ts";

/** A number has more digits than any amount. */
export const cellNumberSize: ValidationRule<{ text: string }> = {
  id: "cell.number-size",
  severity: "error",
  scope: "cell",
  title: { vi: "Số quá nhiều chữ số", en: "A number has too many digits" },
  rationale: {
    vi: "Số quá lớn hoặc quá dài thường do gõ thừa chữ số, và máy không giữ được đủ chữ số.",
    en: "A number of that size is a slip of the keys, and machines cannot keep all of its digits.",
  },
  message: ({ text }) => ({
    vi: `“${text}” lớn hơn mọi số liệu có thể có, hoặc có quá 20 chữ số thập phân.`,
    en: `"${text}" is larger than any amount can be, or has more than 20 decimals.`,
  }),
  fix: () => ({
    vi: "Kiểm tra lại số và đơn vị với nguồn.",
    en: "Check the number and its unit against the source.",
  }),
};
