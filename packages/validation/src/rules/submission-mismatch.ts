import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

/** What a submission says of itself and its contents have to bear out. */
export type EnvelopePart = "plan" | "agency" | "period";

const PARTS: Readonly<Record<EnvelopePart, LocalizedText>> = {
  plan: { vi: "kế hoạch", en: "plan" },
  agency: { vi: "cơ quan", en: "agency" },
  period: { vi: "kỳ", en: "period" },
};

/** A submission is for another plan, or a report in it is of another agency or period than the submission. */
export const submissionMismatch: ValidationRule<{ part: EnvelopePart; found: string; expected: string }> = {
  id: "submission.mismatch",
  severity: "error",
  scope: "file",
  title: { vi: "Nội dung không khớp với bộ nộp", en: "Contents do not fit their submission" },
  rationale: {
    vi: "Bộ nộp nói về một cơ quan, một kỳ, một kế hoạch; nội dung khác đi là gửi nhầm.",
    en: "A submission is of one agency, period and plan; other contents were sent by mistake.",
  },
  message: ({ part, found, expected }) => ({
    vi: `Ghi ${PARTS[part].vi} “${found}”, phải là “${expected}”.`,
    en: `The ${PARTS[part].en} is "${found}" and must be "${expected}".`,
  }),
  fix: ({ part }) => ({
    vi: `Sửa ${PARTS[part].vi} cho khớp, hoặc nộp riêng.`,
    en: `Correct the ${PARTS[part].en}, or submit it on its own.`,
  }),
};
