import type { ValidationRule } from "./validation-rule.ts";

/** A day does not exist or is not written as a day; a month is one only where months are taken. */
export const cellDateFormat: ValidationRule<{ text: string; months: boolean }> = {
  id: "cell.date-format",
  severity: "error",
  scope: "cell",
  title: { vi: "Ngày không hợp lệ", en: "A date is not valid" },
  rationale: {
    vi: "Ngày không đọc được thì không biết số liệu nào mới hơn, nhiệm vụ nào đúng hạn.",
    en: "With a day that cannot be read nobody can tell which figure is newer or which task is on time.",
  },
  message: ({ text, months }) => ({
    vi: `“${text}” không phải là ngày${months ? " hoặc tháng" : ""}.`,
    en: `"${text}" is not a day${months ? " or a month" : ""}.`,
  }),
  fix: ({ months }) => ({
    vi: `Ghi ngày dạng 2024-12-31 hoặc 31/12/2024${months ? ", tháng dạng 2024-12" : ""}.`,
    en: `Write a day as 2024-12-31 or 31/12/2024${months ? ", a month as 2024-12" : ""}.`,
  }),
};
