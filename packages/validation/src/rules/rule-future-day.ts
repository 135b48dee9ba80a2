import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

/** Which day lies ahead. */
export type FutureDay = "published" | "reported" | "completed" | "period";

const NAMES: Readonly<Record<FutureDay, LocalizedText>> = {
  published: { vi: "Ngày công bố", en: "The day of publication" },
  reported: { vi: "Ngày báo cáo", en: "The day of the report" },
  completed: { vi: "Ngày hoàn thành", en: "The day of completion" },
  period: { vi: "Ngày đầu của kỳ", en: "The first day of the period" },
};

/** A day of something that has happened lies after today. */
export const ruleFutureDay: ValidationRule<{ kind: FutureDay; day: string; clock: string }> = {
  id: "rule.future-day",
  severity: "warning",
  scope: "row",
  title: { vi: "Ngày ở tương lai", en: "A day lies in the future" },
  rationale: {
    vi: "Việc đã xảy ra không thể có ngày sau hôm nay; số liệu đó chưa được dùng cho đến ngày ấy.",
    en: "What has happened cannot have a day after today; until that day the figure is not used.",
  },
  message: ({ kind, day, clock }) => ({
    vi: `${NAMES[kind].vi} ${day} sau ngày kiểm tra ${clock}.`,
    en: `${NAMES[kind].en} ${day} is after the day of this check, ${clock}.`,
  }),
  fix: ({ kind }) =>
    kind === "period"
      ? {
          vi: "Kiểm tra kỳ; nếu là số kế hoạch, ghi loại số liệu là kế hoạch.",
          en: "Check the period; if it is an intention, give the release as planned.",
        }
      : { vi: "Kiểm tra ngày, nhất là năm.", en: "Check the day, above all its year." },
};
