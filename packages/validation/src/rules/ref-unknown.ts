import type { ValidationRule } from "./validation-rule.ts";

/** What a reference can point to. */
export type ReferenceKind = "indicator" | "component" | "area" | "task" | "agency";

/** Each {@link ReferenceKind} in words. */
export const REFERENCE_KINDS: Readonly<Record<ReferenceKind, { readonly vi: string; readonly en: string }>> =
  {
    indicator: { vi: "chỉ tiêu", en: "indicator" },
    component: { vi: "thành phần chỉ tiêu", en: "component of the indicator" },
    area: { vi: "địa bàn", en: "area" },
    task: { vi: "nhiệm vụ", en: "task" },
    agency: { vi: "cơ quan", en: "agency" },
  };

/** A row speaks of something that the plan does not have. */
export const refUnknown: ValidationRule<{ kind: ReferenceKind; text: string }> = {
  id: "ref.unknown",
  severity: "error",
  scope: "cell",
  title: { vi: "Không có trong kế hoạch", en: "Not in the plan" },
  rationale: {
    vi: "Số liệu về điều không có trong kế hoạch không đánh giá được gì.",
    en: "A figure of something that the plan does not have assesses nothing.",
  },
  message: ({ kind, text }) => ({
    vi: `Kế hoạch không có ${REFERENCE_KINDS[kind].vi} “${text}”.`,
    en: `The plan has no ${REFERENCE_KINDS[kind].en} "${text}".`,
  }),
  fix: () => ({
    vi: "Sửa lại mã hoặc tên cho đúng với kế hoạch.",
    en: "Correct the code or name to one of the plan's.",
  }),
};
