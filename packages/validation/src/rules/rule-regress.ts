import { periodVi } from "./period-vi.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** A running total falls. */
export const ruleRegress: ValidationRule<{
  indicator: string;
  period: string;
  value: string;
  earlierPeriod: string;
  earlierValue: string;
}> = {
  id: "rule.regress",
  severity: "warning",
  scope: "dataset",
  title: { vi: "Số lũy kế giảm", en: "A running total falls" },
  rationale: {
    vi: "Số lũy kế chỉ có thể tăng hoặc giữ nguyên; giảm là có số sai, có điều chỉnh, hoặc không phải số lũy kế.",
    en: "A running total can only rise or stay; a fall means a wrong figure, a revision, or that it is none.",
  },
  message: ({ indicator, period, value, earlierPeriod, earlierValue }) => ({
    vi: `Số lũy kế của “${indicator}” (${periodVi(period)}) là ${value}, ít hơn ${earlierValue} (${periodVi(earlierPeriod)}).`,
    en: `The running total of "${indicator}" is ${value} by ${period}, less than ${earlierValue} by ${earlierPeriod}.`,
  }),
  fix: () => ({
    vi: "Kiểm tra cả hai số; nếu có điều chỉnh giảm thật thì ghi rõ trong nguồn.",
    en: "Check both figures; if it was really revised down, say so in the source.",
  }),
};
