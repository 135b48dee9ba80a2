import type { ValidationRule } from "./validation-rule.ts";

/** A day does not exist or is not written as a day. */
export const cellDateFormat: ValidationRule<{ text: string }> = {
  id: "cell.date-format",
  severity: "error",
  scope: "cell",
  title: { vi: "Ngày không hợp lệ", en: "A date is not valid" },
  rationale: {
    vi: "Ngày công bố quyết định số liệu nào thay số liệu nào; ngày không đọc được thì không xếp được thứ tự.",
    en: "The day of publication decides which figure replaces which; a day that cannot be read puts nothing in order.",
  },
  message: ({ text }) => ({
    vi: `“${text}” không phải là ngày hoặc tháng.`,
    en: `"${text}" is not a day or a month.`,
  }),
  fix: () => ({
    vi: "Ghi ngày dạng 2024-12-31, hoặc tháng dạng 2024-12.",
    en: "Write a day as 2024-12-31, or a month as 2024-12.",
  }),
};
