import type { ValidationRule } from "./validation-rule.ts";

/** What breaks the syntax of a CSV file. */
export type CsvFault = "quote-not-closed" | "quote-inside" | "record-too-long" | "syntax";

const FAULTS: Readonly<Record<CsvFault, { readonly vi: string; readonly en: string }>> = {
  "quote-not-closed": {
    vi: "dấu nháy kép mở ra nhưng không đóng",
    en: "a quotation mark is opened and never closed",
  },
  "quote-inside": { vi: "dấu nháy kép đặt sai chỗ", en: "a quotation mark stands in the wrong place" },
  "record-too-long": { vi: "dòng quá dài", en: "a row is too long" },
  syntax: { vi: "sai cú pháp CSV", en: "the CSV syntax is broken" },
};

/** The file cannot be split into rows and cells. */
export const fileParse: ValidationRule<{ fault: CsvFault }> = {
  id: "file.parse",
  severity: "error",
  scope: "file",
  title: { vi: "Không tách được dòng và ô", en: "The file cannot be split into rows and cells" },
  rationale: {
    vi: "Từ chỗ hỏng trở đi không biết ô nào là ô nào.",
    en: "From where it breaks nobody knows which cell is which.",
  },
  message: ({ fault }) => ({
    vi: `Không đọc tiếp được: ${FAULTS[fault].vi}.`,
    en: `Reading stops here: ${FAULTS[fault].en}.`,
  }),
  fix: () => ({
    vi: "Mở tệp bằng bảng tính và lưu lại dạng CSV (UTF-8).",
    en: "Open the file in a spreadsheet and save it again as CSV (UTF-8).",
  }),
};
