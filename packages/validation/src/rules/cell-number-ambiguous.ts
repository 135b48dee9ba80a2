import type { Rule } from "@kehoach/model";

/** A dot may mark thousands or decimals, and nothing in the column says which. */
export const cellNumberAmbiguous: Rule<{ text: string; asDecimal: string; asThousands: string }> = {
  id: "cell.number-ambiguous",
  severity: "error",
  title: { vi: "Số có thể đọc hai cách", en: "A number can be read in two ways" },
  message: ({ text, asDecimal, asThousands }) => ({
    vi: `“${text}” có thể là ${asDecimal} hoặc ${asThousands}.`,
    en: `"${text}" may be ${asDecimal} or ${asThousands}.`,
  }),
  fix: ({ asDecimal, asThousands }) => ({
    vi: `Ghi ${asThousands} nếu dấu chấm ngăn hàng nghìn; nếu là số thập phân, ghi ${asDecimal}.`,
    en: `Write ${asThousands} if the dot marks thousands; if it is a decimal point, write ${asDecimal}.`,
  }),
};
