import type { ValidationRule } from "./validation-rule.ts";

/** A period does not exist or is not written as a period code. */
export const cellPeriodFormat: ValidationRule<{ text: string }> = {
  id: "cell.period-format",
  severity: "error",
  scope: "cell",
  title: { vi: "Kỳ số liệu không hợp lệ", en: "A period is not valid" },
  rationale: {
    vi: "Kỳ không rõ thì số liệu không đặt được vào chuỗi thời gian nào.",
    en: "Without a clear period a figure belongs to no place in a series.",
  },
  message: ({ text }) => ({
    vi: `“${text}” không phải là một kỳ, hoặc không rõ là kỳ nào.`,
    en: `"${text}" is not a period, or leaves open which one.`,
  }),
  fix: () => ({
    vi: "Ghi 2024 (năm), 2024-S1 (6 tháng), 2024-Q3 (quý), 2024-M09 (tháng) hoặc 2024-01-01/P9M (9 tháng).",
    en: "Write 2024 (year), 2024-S1 (half), 2024-Q3 (quarter), 2024-M09 (month) or 2024-01-01/P9M (nine months).",
  }),
};
