import type { ValidationRule } from "./validation-rule.ts";

/** A dot or comma may mark thousands or decimals, and nothing in the column says which. */
export const cellNumberAmbiguous: ValidationRule<{ text: string; asDecimal: string; asThousands: string }> = {
  id: "cell.number-ambiguous",
  severity: "error",
  scope: "cell",
  title: { vi: "Số có thể đọc hai cách", en: "A number can be read in two ways" },
  rationale: {
    vi: "Dấu chấm hay phẩy có thể là dấu thập phân hoặc dấu phân cách hàng nghìn. Đoán sai là sai một nghìn lần, nên số chưa rõ không được nhận, dù chỉ là để tạm.",
    en: "A dot or comma may mark decimals or thousands. A wrong guess is wrong a thousandfold, so what is not clear is kept out and not merely warned about.",
  },
  message: ({ text, asDecimal, asThousands }) => ({
    vi: `“${text}” có thể là ${asDecimal} hoặc ${asThousands}.`,
    en: `"${text}" may be ${asDecimal} or ${asThousands}.`,
  }),
  fix: ({ asDecimal, asThousands }) => ({
    vi: `Ghi ${asThousands} nếu dấu đó ngăn hàng nghìn; nếu là số thập phân, ghi ${asDecimal}.`,
    en: `Write ${asThousands} if the mark is between thousands; if it is a decimal point, write ${asDecimal}.`,
  }),
};
