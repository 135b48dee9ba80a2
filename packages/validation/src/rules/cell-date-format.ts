import type { Rule } from "@kehoach/model";

/** A day does not exist or is not written as a day. */
export const cellDateFormat: Rule<{ text: string }> = {
  id: "cell.date-format",
  severity: "error",
  title: { vi: "Ngày không hợp lệ", en: "A date is not valid" },
  message: ({ text }) => ({
    vi: `“${text}” không phải là ngày hoặc tháng.`,
    en: `"${text}" is not a day or a month.`,
  }),
  fix: () => ({
    vi: "Ghi ngày dạng 2024-12-31, hoặc tháng dạng 2024-12.",
    en: "Write a day as 2024-12-31, or a month as 2024-12.",
  }),
};
