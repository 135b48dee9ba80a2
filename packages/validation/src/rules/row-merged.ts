import type { ValidationRule } from "./validation-rule.ts";

/** Cells of the data rows are merged. */
export const rowMerged: ValidationRule<{ range: string }> = {
  id: "row.merged",
  severity: "error",
  scope: "row",
  title: { vi: "Ô gộp trong các dòng số liệu", en: "Cells are merged in rows of data" },
  rationale: {
    vi: "Ô gộp chỉ giữ một giá trị nên các ô còn lại trống, không biết dòng nào có giá trị gì.",
    en: "Merged cells hold one value and leave the others blank, so that it stays open what they are.",
  },
  message: ({ range }) => ({
    vi: `Các ô ${range} bị gộp; các dòng này không được đọc.`,
    en: `The cells ${range} are merged; their rows are not read.`,
  }),
  fix: () => ({
    vi: "Bỏ gộp ô và điền giá trị vào từng ô.",
    en: "Unmerge the cells and fill in each of them.",
  }),
};
