import type { ValidationRule } from "./validation-rule.ts";

/** The file has more lines, or more objects and lists, than are read. */
export const filePartsLimit: ValidationRule<{ limit: number }> = {
  id: "file.parts-limit",
  severity: "error",
  scope: "file",
  title: { vi: "Tệp có quá nhiều dòng hoặc mục", en: "The file has too many lines or items" },
  rationale: {
    vi: "Tệp có quá nhiều phần có thể làm cạn bộ nhớ của máy kiểm tra.",
    en: "A file of so many parts could exhaust the machine that checks it.",
  },
  message: ({ limit }) => ({
    vi: `Tệp có hơn ${limit} dòng hoặc mục.`,
    en: `The file has more than ${limit} lines or items.`,
  }),
  fix: () => ({ vi: "Chia tệp thành nhiều tệp nhỏ hơn.", en: "Split it into smaller files." }),
};
