import type { Rule } from "@kehoach/model";

/** What a reference can point to. */
export type ReferenceKind = "indicator" | "component" | "area";

const KINDS: Readonly<Record<ReferenceKind, { readonly vi: string; readonly en: string }>> = {
  indicator: { vi: "chỉ tiêu", en: "indicator" },
  component: { vi: "thành phần của chỉ tiêu", en: "component of the indicator" },
  area: { vi: "địa bàn", en: "area" },
};

/** A row speaks of something that the plan does not have. */
export const refUnknown: Rule<{ kind: ReferenceKind; text: string }> = {
  id: "ref.unknown",
  severity: "error",
  title: { vi: "Không có trong kế hoạch", en: "Not in the plan" },
  message: ({ kind, text }) => ({
    vi: `Kế hoạch không có ${KINDS[kind].vi} “${text}”.`,
    en: `The plan has no ${KINDS[kind].en} "${text}".`,
  }),
  fix: () => ({ vi: "Sửa mã cho đúng với kế hoạch.", en: "Correct the code to one of the plan's." }),
};
