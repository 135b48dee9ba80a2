import type { ValidationRule } from "./validation-rule.ts";

/** A date may be day first or month first, and nothing in the column says which; it was read day first. */
export const cellDateAmbiguous: ValidationRule<{ text: string; read: string; other: string }> = {
  id: "cell.date-ambiguous",
  severity: "warning",
  scope: "cell",
  title: { vi: "Ngày có thể đọc hai cách", en: "A date can be read in two ways" },
  rationale: {
    vi: "Nhiều phần mềm ghi tháng trước ngày; 03/04 khi đó là ngày 4 tháng 3.",
    en: "Many programs write the month first; 03/04 is then 4 March, not 3 April.",
  },
  message: ({ text, read, other }) => ({
    vi: `“${text}” được đọc theo thứ tự ngày/tháng là ${read}; cũng có thể là ${other}.`,
    en: `"${text}" was read day first as ${read}; it may also be ${other}.`,
  }),
  fix: ({ read }) => ({
    vi: `Kiểm tra lại, và nên ghi ngày dạng ${read}.`,
    en: `Check it, and better write days as ${read}.`,
  }),
};
