import type { Rule } from "@kehoach/model";

/** A text is not JSON. */
export const jsonSyntax: Rule<{ line: number; column: number }> = {
  id: "json.syntax",
  severity: "error",
  title: { vi: "Sai cú pháp JSON", en: "The JSON syntax is broken" },
  message: ({ line, column }) => ({
    vi: `Sai cú pháp JSON ở dòng ${line}, cột ${column}.`,
    en: `The JSON syntax breaks at line ${line}, column ${column}.`,
  }),
  fix: () => ({
    vi: "Sửa dấu phẩy, dấu ngoặc hoặc dấu nháy ở chỗ này.",
    en: "Correct the comma, bracket or quotation mark there.",
  }),
};
