import type { ValidationRule } from "./validation-rule.ts";

/** A dot may mark thousands or decimals, and nothing in the column says which. */
export const cellNumberAmbiguous: ValidationRule<{ text: string; asDecimal: string; asThousands: string }> = {
  id: "cell.number-ambiguous",
  severity: "error",
  scope: "cell",
  title: { vi: "Số có thể đọc hai cách", en: "A number can be read in two ways" },
  rationale: {
    vi: "Dấu chấm có thể là dấu thập phân hoặc dấu phân cách hàng nghìn; đoán sai là sai một nghìn lần.",
    en: "A dot may mark decimals or thousands; a wrong guess is wrong a thousandfold.",
  },
  message: ({ text, asDecimal, asThousands }) => ({
    vi: `“${text}” có thể là ${asDecimal} hoặc ${asThousands}.`,
    en: `"${text}" may be ${asDecimal} or ${asThousands}.`,
  }),
  fix: ({ asDecimal, asThousands }) => ({
    vi: `Ghi ${asThousands} nếu dấu chấm ngăn hàng nghìn; nếu là số thập phân, ghi ${asDecimal}.`,
    en: `Write ${asThousands} if the dot marks thousands; if it is a decimal point, write ${asDecimal}.`,
  }),
};
