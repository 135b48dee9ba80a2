import type { ValidationRule } from "./validation-rule.ts";

/** A spreadsheet program changed a code, and what it was is still clear: a zero in front lost, a period made a day. */
export const cellCodeDamaged: ValidationRule<{ text: string; code: string }> = {
  id: "cell.code-damaged",
  severity: "warning",
  scope: "cell",
  title: { vi: "Mã bị phần mềm bảng tính làm sai", en: "A spreadsheet program damaged a code" },
  rationale: {
    vi: "Phần mềm bảng tính tự bỏ số 0 ở đầu và tự đổi “8/2024” thành ngày; lần sau có thể không nhận ra được nữa.",
    en: 'Spreadsheet programs drop zeros in front and turn "8/2024" into a day; the next time it may not be clear.',
  },
  message: ({ text, code }) => ({
    vi: `“${text}” được hiểu là “${code}”, đã bị phần mềm bảng tính tự đổi.`,
    en: `"${text}" was understood as "${code}", which a spreadsheet program changed.`,
  }),
  fix: ({ code }) => ({
    vi: `Ghi “${code}”, và đặt định dạng của cột là văn bản.`,
    en: `Write "${code}", and format the column as text.`,
  }),
};
