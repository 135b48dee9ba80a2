import type { ValidationRule } from "./validation-rule.ts";

/** Nothing in the file proves its encoding; it was read in the one that makes most words of it. */
export const encodingAssumed: ValidationRule<{ encoding: string }> = {
  id: "encoding.assumed",
  severity: "warning",
  scope: "file",
  title: { vi: "Bảng mã được suy đoán", en: "The encoding is assumed" },
  rationale: {
    vi: "Bảng mã cũ không tự xưng tên; đoán sai thì chữ trong báo cáo sai.",
    en: "Old encodings do not name themselves; words are wrong where the assumption is.",
  },
  message: ({ encoding }) => ({
    vi: `Tệp không phải UTF-8 và được đọc như ${encoding}.`,
    en: `The file is not UTF-8; it was read as ${encoding}.`,
  }),
  fix: () => ({
    vi: "Xem lại vài ô có dấu; lưu lại tệp với bảng mã UTF-8 (trong Excel: “CSV UTF-8”).",
    en: "Look at some cells with marks; save the file again as UTF-8 (in Excel: “CSV UTF-8”).",
  }),
};
