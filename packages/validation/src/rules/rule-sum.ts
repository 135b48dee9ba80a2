import { formatNumber } from "@kehoach/model";
import { periodVi } from "./period-vi.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** Shares of one whole do not make the whole. */
export const ruleSum: ValidationRule<{
  indicator: string;
  period: string;
  sum: number;
  tolerance: number;
  missing: readonly string[];
}> = {
  id: "rule.sum",
  severity: "warning",
  scope: "dataset",
  title: { vi: "Các tỷ trọng không cộng thành 100", en: "Shares do not sum to 100" },
  rationale: {
    vi: "Các phần của một cơ cấu phải cộng thành 100, trừ sai số làm tròn; khác đi là có phần sai hoặc thiếu.",
    en: "The parts of a structure make 100, but for rounding; otherwise a part is wrong or missing.",
  },
  message: ({ indicator, period, sum, tolerance, missing }) => {
    const lacksVi = missing.length === 0 ? "" : `; còn thiếu ${missing.join(", ")}`;
    const lacksEn = missing.length === 0 ? "" : `; ${missing.join(", ")} is not there`;
    return {
      vi: `“${indicator}” ${periodVi(period)}: các phần cộng thành ${formatNumber(sum, { language: "vi" })}, phải là 100 (sai số làm tròn ${formatNumber(tolerance, { language: "vi" })})${lacksVi}.`,
      en: `The parts of "${indicator}" for ${period} sum to ${formatNumber(sum, { language: "en" })} and must make 100 (rounding ${formatNumber(tolerance, { language: "en" })})${lacksEn}.`,
    };
  },
  fix: () => ({
    vi: "Kiểm tra từng phần với nguồn; các phần phải cùng một lần công bố.",
    en: "Check each part with its source; all parts must come from one publication.",
  }),
};
