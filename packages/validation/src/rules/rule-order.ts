import type { ValidationRule } from "./validation-rule.ts";

/** What happened in the wrong order. */
export type DisorderKind = "completed-after-report" | "published-before-period" | "official-before-end";

/** Two days of one row contradict each other. */
export const ruleOrder: ValidationRule<{ kind: DisorderKind; earlier: string; later: string }> = {
  id: "rule.order",
  severity: "error",
  scope: "row",
  title: { vi: "Hai ngày trái thứ tự", en: "Two days are in the wrong order" },
  rationale: {
    vi: "Việc chưa xảy ra thì chưa có số liệu; một trong hai ngày sai.",
    en: "What has not happened yet has no figures; one of the two days is wrong.",
  },
  message: ({ kind, earlier, later }) => {
    switch (kind) {
      case "completed-after-report":
        return {
          vi: `Hoàn thành ngày ${later}, sau ngày báo cáo ${earlier}.`,
          en: `It was completed on ${later}, after the report of ${earlier}.`,
        };
      case "published-before-period":
        return {
          vi: `Công bố ${earlier}, trước khi kỳ bắt đầu ngày ${later}.`,
          en: `It was published on ${earlier}, before the period begins on ${later}.`,
        };
      case "official-before-end":
        return {
          vi: `Số liệu chính thức công bố ${earlier}, trước khi kỳ kết thúc ngày ${later}.`,
          en: `An official figure was published on ${earlier}, before the period ends on ${later}.`,
        };
    }
  },
  fix: ({ kind }) =>
    kind === "completed-after-report"
      ? {
          vi: "Sửa ngày hoàn thành hoặc ngày báo cáo.",
          en: "Correct the day of completion or of the report.",
        }
      : kind === "published-before-period"
        ? {
            vi: "Sửa ngày công bố hoặc kỳ; nếu là kế hoạch, ghi loại số liệu là kế hoạch.",
            en: "Correct the day of publication or the period; if it is an intention, give the release as planned.",
          }
        : {
            vi: "Sửa ngày công bố, hoặc ghi loại số liệu là ước tính.",
            en: "Correct the day of publication, or give the release as estimate.",
          },
};
