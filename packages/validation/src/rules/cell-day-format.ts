import type { Rule } from "@kehoach/model";

/** A day does not exist or is not written as a day; a month is none. */
export const cellDayFormat: Rule<{ text: string }> = {
  id: "cell.day-format",
  severity: "error",
  title: { vi: "Không phải là một ngày", en: "A value is not a day" },
  message: ({ text }) => ({
    vi: `“${text}” không phải là ngày ghi theo dạng năm-tháng-ngày.`,
    en: `"${text}" is not a day written as year-month-day.`,
  }),
  fix: () => ({
    vi: "Ghi ngày dạng 2025-06-30.",
    en: "Write the day as 2025-06-30.",
  }),
};
