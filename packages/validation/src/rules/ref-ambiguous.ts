import { REFERENCE_KINDS, type ReferenceKind } from "./ref-unknown.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** A reference is written so that it may mean several things of the plan. */
export const refAmbiguous: ValidationRule<{
  kind: ReferenceKind;
  text: string;
  candidates: readonly string[];
}> = {
  id: "ref.ambiguous",
  severity: "error",
  scope: "cell",
  title: { vi: "Có thể hiểu nhiều cách", en: "A reference may mean several things" },
  rationale: {
    vi: "Tên gọi chung của nhiều mục không chỉ ra mục nào.",
    en: "A name that several entries share points to none of them.",
  },
  message: ({ kind, text, candidates }) => ({
    vi: `“${text}” có thể là ${REFERENCE_KINDS[kind].vi} ${candidates.join(" hoặc ")}.`,
    en: `"${text}" may be the ${REFERENCE_KINDS[kind].en} ${candidates.join(" or ")}.`,
  }),
  fix: ({ kind }) =>
    kind === "task"
      ? {
          vi: "Ghi đúng mã trong kế hoạch; “d” và “đ” là hai điểm khác nhau.",
          en: "Write the code exactly as in the plan; “d” and “đ” are different points.",
        }
      : { vi: "Ghi đúng mã trong kế hoạch.", en: "Write the code exactly as in the plan." },
};
