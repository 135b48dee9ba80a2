import type { ValidationRule } from "./validation-rule.ts";

/** An agency reports on what is not its own. */
export const refNotAssigned: ValidationRule<{
  /** Task or indicator. */
  subject: string;
  agency: string;
  /** Agencies that may report on it. */
  assigned: readonly string[];
}> = {
  id: "ref.not-assigned",
  severity: "error",
  scope: "row",
  title: { vi: "Cơ quan không được giao việc này", en: "An agency is not in charge of it" },
  rationale: {
    vi: "Chỉ cơ quan được giao mới chịu trách nhiệm về số liệu; báo cáo của cơ quan khác có thể gửi nhầm.",
    en: "Only the agency in charge answers for the figures; a report of another one may be misdirected.",
  },
  message: ({ subject, agency }) => ({
    vi: `“${agency}” không được giao ${subject}.`,
    en: `"${agency}" is not in charge of ${subject}.`,
  }),
  fix: ({ assigned }) => ({
    vi: `Sửa mã, hoặc để cơ quan được giao báo cáo: ${assigned.join(", ")}.`,
    en: `Correct the code, or let an agency in charge report: ${assigned.join(", ")}.`,
  }),
};
