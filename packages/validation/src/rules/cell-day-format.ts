import type { ValidationRule } from "./validation-rule.ts";

/** A day does not exist or is not written as a day; a month is none. */
export const cellDayFormat: ValidationRule<{ text: string }> = {
  id: "cell.day-format",
  severity: "error",
  scope: "cell",
  title: { vi: "Không phải là một ngày", en: "A value is not a day" },
  rationale: {
    vi: "Ngày không đọc được thì không biết nhiệm vụ đúng hạn hay quá hạn.",
    en: "With a day that cannot be read nobody can tell on time from overdue.",
  },
  message: ({ text }) => ({
    vi: `“${text}” không phải là ngày ghi theo dạng năm-tháng-ngày.`,
    en: `"${text}" is not a day written as year-month-day.`,
  }),
  fix: () => ({
    vi: "Ghi ngày dạng 2025-06-30.",
    en: "Write the day as 2025-06-30.",
  }),
};
