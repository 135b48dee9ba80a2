import type { ValidationRule } from "./validation-rule.ts";

/** A text is not JSON. */
export const jsonSyntax: ValidationRule<{ line: number; column: number }> = {
  id: "json.syntax",
  severity: "error",
  scope: "file",
  title: { vi: "Sai cú pháp JSON", en: "The JSON syntax is broken" },
  rationale: {
    vi: "Tệp JSON sai cú pháp thì không chương trình nào đọc được.",
    en: "No program can read JSON whose syntax is broken.",
  },
  message: ({ line, column }) => ({
    vi: `Sai cú pháp JSON ở dòng ${line}, cột ${column}.`,
    en: `The JSON syntax breaks at line ${line}, column ${column}.`,
  }),
  fix: () => ({
    vi: "Sửa dấu phẩy, dấu ngoặc hoặc dấu nháy ở chỗ này.",
    en: "Correct the comma, bracket or quotation mark there.",
  }),
};
