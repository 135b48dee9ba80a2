import type { Rule } from "@kehoach/model";

/** The content of a JSON file is not text. */
export const jsonEncoding: Rule<Record<string, never>> = {
  id: "json.encoding",
  severity: "error",
  title: { vi: "Tệp JSON không phải UTF-8", en: "The JSON file is not UTF-8" },
  message: () => ({ vi: "Nội dung không phải văn bản UTF-8.", en: "The content is not UTF-8 text." }),
  fix: () => ({ vi: "Lưu lại tệp với bảng mã UTF-8.", en: "Save the file again as UTF-8." }),
};

/** The text of a JSON file is not JSON. */
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
