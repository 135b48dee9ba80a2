import type { Rule } from "@kehoach/model";

/** A number has more digits than any amount. */
export const cellNumberSize: Rule<{ text: string }> = {
  id: "cell.number-size",
  severity: "error",
  title: { vi: "Số quá nhiều chữ số", en: "A number has too many digits" },
  message: ({ text }) => ({
    vi: `“${text}” lớn hơn mọi số liệu có thể có, hoặc có quá 20 chữ số thập phân.`,
    en: `"${text}" is larger than any amount can be, or has more than 20 decimals.`,
  }),
  fix: () => ({
    vi: "Kiểm tra lại số và đơn vị với nguồn.",
    en: "Check the number and its unit against the source.",
  }),
};
