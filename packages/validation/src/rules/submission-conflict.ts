import { periodVi } from "./period-vi.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** Two agencies give one figure two values. */
export const submissionConflict: ValidationRule<{
  indicator: string;
  period: string;
  agency: string;
  value: string;
  otherAgency: string;
  otherValue: string;
}> = {
  id: "submission.conflict",
  severity: "error",
  scope: "dataset",
  title: { vi: "Hai cơ quan báo cáo khác nhau", en: "Two agencies contradict each other" },
  rationale: {
    vi: "Chương trình không tự chọn số của cơ quan nào; hai số đều được giữ cho đến khi có người quyết định.",
    en: "No program can choose between agencies; both values are kept until a person decides.",
  },
  message: ({ indicator, period, agency, value, otherAgency, otherValue }) => ({
    vi: `“${indicator}” ${periodVi(period)}: “${agency}” báo cáo ${value}, “${otherAgency}” báo cáo ${otherValue}.`,
    en: `"${indicator}" for ${period}: "${agency}" says ${value}, "${otherAgency}" says ${otherValue}.`,
  }),
  fix: () => ({
    vi: "Hai cơ quan thống nhất, rồi một cơ quan nộp bản đính chính.",
    en: "The agencies have to agree; then one of them submits a correction.",
  }),
};
