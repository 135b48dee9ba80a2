import { periodVi } from "./period-vi.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** A period goes on after the plan has ended. */
export const periodOutsidePlan: ValidationRule<{ period: string; from: number; to: number }> = {
  id: "period.outside-plan",
  severity: "error",
  scope: "row",
  title: { vi: "Kỳ nằm sau thời gian của kế hoạch", en: "A period lies after the plan" },
  rationale: {
    vi: "Số liệu sau năm cuối của kế hoạch không đánh giá được gì, và thường do gõ nhầm năm. Năm trước kế hoạch là số liệu lịch sử, luôn được nhận.",
    en: "A figure after the last year of the plan assesses nothing and mostly is a slip in the year. Years before the plan are history and always taken.",
  },
  message: ({ period, from, to }) => ({
    vi: `Kỳ “${periodVi(period)}” nằm sau thời gian của kế hoạch (${from}–${to}).`,
    en: `The period ${period} lies after the plan, which covers ${from}–${to}.`,
  }),
  fix: ({ to }) => ({
    vi: `Kiểm tra năm; kỳ phải kết thúc không muộn hơn năm ${to}.`,
    en: `Check the year; the period must end by ${to}.`,
  }),
};
