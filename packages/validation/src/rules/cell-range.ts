import type { ValidationRule } from "./validation-rule.ts";

/** A value lies outside what its unit can mean. */
export const cellRange: ValidationRule<{ text: string; low: number; high: number }> = {
  id: "cell.range",
  severity: "error",
  scope: "cell",
  title: { vi: "Giá trị ngoài phạm vi", en: "A value is out of range" },
  rationale: {
    vi: "Giá trị ngoài phạm vi của đơn vị không thể đúng.",
    en: "A value that its unit cannot have cannot be right.",
  },
  message: ({ text, low, high }) => ({
    vi: `“${text}” không phải là ${low} hoặc ${high}.`,
    en: `"${text}" is neither ${low} nor ${high}.`,
  }),
  fix: ({ low, high }) => ({
    vi: `Ghi ${high} nếu đã hoàn thành, ${low} nếu chưa.`,
    en: `Write ${high} if it is done, ${low} if it is not.`,
  }),
};
