import type { ValidationRule } from "./validation-rule.ts";

/** The bytes of a file cannot be had. */
export const fileUnreadable: ValidationRule<{ reason: string }> = {
  id: "file.unreadable",
  severity: "error",
  scope: "file",
  title: { vi: "Không mở được tệp", en: "A file cannot be opened" },
  rationale: {
    vi: "Tệp không mở được thì không có gì để kiểm tra; các tệp khác vẫn được kiểm tra.",
    en: "Of a file that cannot be opened nothing can be checked; other files are.",
  },
  message: ({ reason }) => ({
    vi: `Không đọc được tệp: ${reason}.`,
    en: `The file cannot be read: ${reason}.`,
  }),
  fix: () => ({
    vi: "Kiểm tra tên tệp, quyền đọc và kết nối, rồi thử lại.",
    en: "Check the name, the rights and the connection, and try again.",
  }),
};
