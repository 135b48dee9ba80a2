import type { ValidationRule } from "./validation-rule.ts";

/** How the numbers of a column are written, as an example. */
const EXAMPLES = { plain: "1234.5", vi: "1.234,5", en: "1,234.5" } as const;

/** How a value fails to be a number of its column. */
export type NumberFault = "no-number" | "open-mark" | "missing-mark" | "other-format";

/** A value is not a number, or not in the format of its column. */
export const cellNumberFormat: ValidationRule<{
  text: string;
  /**
   * `other-format`: a number, but not as the column writes them; `open-mark`: a mark that may be 0 or say that there is
   * no figure; `missing-mark`: one that says so, but not why; `no-number`: none at all.
   */
  fault: NumberFault;
  format: keyof typeof EXAMPLES;
}> = {
  id: "cell.number-format",
  severity: "error",
  scope: "cell",
  title: {
    vi: "Không phải số, hoặc viết khác cả cột",
    en: "A value is no number, or written unlike its column",
  },
  rationale: {
    vi: "Chữ không phải số thì không tính được; một cột viết số theo hai kiểu thì 1.234 có thể sai một nghìn lần.",
    en: "Text that is no number cannot be counted; in a column of two formats 1.234 may be wrong a thousandfold.",
  },
  message: ({ text, fault, format }) => {
    switch (fault) {
      case "no-number":
        return { vi: `“${text}” không phải là một số.`, en: `"${text}" is not a number.` };
      case "open-mark":
        return {
          vi: `“${text}” có thể là 0, cũng có thể là không có số liệu.`,
          en: `"${text}" may be 0, or say that there is no figure.`,
        };
      case "missing-mark":
        return {
          vi: `“${text}” không phải là số; có thể là không có số liệu hoặc không áp dụng.`,
          en: `"${text}" is no number; it may say that there is no figure, or that none applies.`,
        };
      case "other-format":
        return {
          vi: `“${text}” viết khác các số còn lại của cột (dạng ${EXAMPLES[format]}).`,
          en: `"${text}" is written unlike the other numbers of its column (${EXAMPLES[format]}).`,
        };
    }
  },
  fix: ({ fault, format }) => {
    switch (fault) {
      case "no-number":
        return {
          vi: `Chỉ ghi số, như ${EXAMPLES[format]}; đơn vị ghi ở cột đơn vị.`,
          en: `Write the number only, such as ${EXAMPLES[format]}; the unit has its own column.`,
        };
      case "open-mark":
        return {
          vi: "Ghi 0 nếu bằng không; nếu thiếu, ghi “không có số liệu” hoặc “không áp dụng”.",
          en: 'Write 0 if it is zero; if there is none, write "not available" or "not applicable".',
        };
      case "missing-mark":
        return {
          vi: "Ghi số; nếu thiếu, ghi “không có số liệu” hoặc “không áp dụng”.",
          en: 'Write the number; if there is none, write "not available" or "not applicable".',
        };
      case "other-format":
        return {
          vi: `Ghi mọi số của cột theo một dạng, như ${EXAMPLES[format]}.`,
          en: `Write all numbers of the column in one way, such as ${EXAMPLES[format]}.`,
        };
    }
  },
};
