import type { LocalizedText } from "./localized-text.ts";

/** Why an answer, or one axis of it, cannot be had. */
export type ReasonCode = (typeof REASON_CODES)[number];

/** Every {@link ReasonCode}. */
export const REASON_CODES = [
  "no-data",
  "one-point",
  "baseline-missing",
  "baseline-is-latest",
  "baseline-equals-target",
  "baseline-beyond-target",
  "zero-baseline",
  "sign-change",
  "period-missing-flow",
  "target-not-quantified",
  "target-years-unknown",
  "series-break",
  "direction-unknown",
  "exchange-rate-missing",
  "growth-undefined",
  "not-started",
] as const;

/** Vietnamese and English labels of each {@link ReasonCode}. */
export const REASON_CODE_LABELS: Readonly<Record<ReasonCode, LocalizedText>> = {
  "no-data": { vi: "chưa có số liệu", en: "no data" },
  "one-point": { vi: "mới có một thời điểm", en: "only one point in time" },
  "baseline-missing": { vi: "thiếu số liệu năm gốc", en: "the baseline is missing" },
  "baseline-is-latest": { vi: "năm gốc cũng là năm mới nhất", en: "the baseline is also the latest year" },
  "baseline-equals-target": { vi: "năm gốc đã bằng mục tiêu", en: "the baseline equals the target" },
  "baseline-beyond-target": { vi: "năm gốc đã vượt mục tiêu", en: "the baseline is beyond the target" },
  "zero-baseline": { vi: "giá trị năm gốc bằng 0", en: "the baseline is zero" },
  "sign-change": { vi: "giá trị đổi dấu", en: "the values change sign" },
  "period-missing-flow": { vi: "thiếu số liệu cả năm", en: "a full-year figure is missing" },
  "target-not-quantified": { vi: "mục tiêu không có con số", en: "the target has no number" },
  "target-years-unknown": { vi: "chưa rõ giai đoạn tính", en: "the years of the target are not known" },
  "series-break": { vi: "chuỗi số liệu bị đứt", en: "the series is broken" },
  "direction-unknown": { vi: "chưa rõ chiều mong muốn", en: "the desired direction is not known" },
  "exchange-rate-missing": { vi: "thiếu tỷ giá quy đổi", en: "no exchange rate is given" },
  "growth-undefined": { vi: "không tính được tốc độ tăng", en: "growth is undefined" },
  "not-started": { vi: "chưa đến giai đoạn thực hiện", en: "its time has not begun" },
};
