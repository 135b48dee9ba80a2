import { columnVi } from "./column-vi.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** A value is not in its code list. */
export const codeUnknown: ValidationRule<{
  column: string;
  text: string;
  allowed: readonly string[];
  /** What each of `allowed` is called in Vietnamese; these words are understood, too. */
  allowedVi: readonly string[];
}> = {
  id: "code.unknown",
  severity: "error",
  scope: "cell",
  title: { vi: "Mã không có trong danh mục", en: "A code is not in its list" },
  rationale: {
    vi: "Chương trình khác chỉ hiểu các mã trong danh mục.",
    en: "Other programs understand only the codes of the list.",
  },
  message: ({ column, text }) => ({
    vi: `“${text}” không có trong danh mục của cột “${columnVi(column)}”.`,
    en: `"${text}" is not in the list of the column "${column}".`,
  }),
  fix: ({ allowed, allowedVi }) => ({
    vi:
      allowed.length === 0
        ? "Dùng một mã có trong danh mục."
        : `Dùng một trong: ${allowed.map((code, place) => `${code} (${allowedVi[place]})`).join(", ")}.`,
    en: allowed.length === 0 ? "Use a code from the list." : `Use one of: ${allowed.join(", ")}.`,
  }),
};
