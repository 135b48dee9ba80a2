import type { ValidationRule } from "./validation-rule.ts";

/** The file is larger than what is read. */
export const fileLimit: ValidationRule<{ bytes: number; limit: number }> = {
  id: "file.limit",
  severity: "error",
  scope: "file",
  title: { vi: "Tệp quá lớn", en: "The file is too large" },
  rationale: {
    vi: "Tệp quá lớn có thể làm cạn bộ nhớ của máy kiểm tra.",
    en: "A file of that size could exhaust the machine that checks it.",
  },
  message: ({ bytes, limit }) => ({
    vi: `Tệp có ${bytes} byte, quá giới hạn ${limit} byte.`,
    en: `The file has ${bytes} bytes, more than the limit of ${limit}.`,
  }),
  fix: () => ({ vi: "Chia tệp thành nhiều tệp nhỏ hơn.", en: "Split it into smaller files." }),
};
