import type { ValidationRule } from "./validation-rule.ts";

/** How the numbers of a column are written, as an example. */
const EXAMPLES = { plain: "1234.5", vi: "1.234,5", en: "1,234.5" } as const;

/** A value is not a number, or not in the format of its column. */
export const cellNumberFormat: ValidationRule<{
  text: string;
  /** `other-format`: a number, but not as the column writes them; `no-number`: none at all. */
  fault: "no-number" | "other-format";
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
  message: ({ text, fault, format }) =>
    fault === "no-number"
      ? { vi: `“${text}” không phải là một số.`, en: `"${text}" is not a number.` }
      : {
          vi: `“${text}” viết khác các số còn lại của cột (dạng ${EXAMPLES[format]}).`,
          en: `"${text}" is written unlike the other numbers of its column (${EXAMPLES[format]}).`,
        },
  fix: ({ fault, format }) =>
    fault === "no-number"
      ? {
          vi: `Chỉ ghi số, như ${EXAMPLES[format]}; đơn vị ghi ở cột đơn vị.`,
          en: `Write the number only, such as ${EXAMPLES[format]}; the unit has its own column.`,
        }
      : {
          vi: `Ghi mọi số của cột theo một dạng, như ${EXAMPLES[format]}.`,
          en: `Write all numbers of the column in one way, such as ${EXAMPLES[format]}.`,
        },
};
