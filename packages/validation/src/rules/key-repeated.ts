import { periodVi } from "./period-vi.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** Another source gives the same value, on the same day or, like the first, without a day. */
export const keyRepeated: ValidationRule<{ indicator: string; period: string; place: string }> = {
  id: "key.repeated",
  severity: "info",
  scope: "dataset",
  title: { vi: "Nguồn khác cho cùng giá trị", en: "Another source gives the same value" },
  rationale: {
    vi: "Hai nguồn khớp nhau là điều tốt; chỉ ghi lại để biết.",
    en: "That two sources agree is good to know; nothing is wrong.",
  },
  message: ({ indicator, period, place }) => ({
    vi: `“${indicator}” ${periodVi(period)} có cùng giá trị từ nguồn khác tại ${place}.`,
    en: `"${indicator}" for ${period} has the same value from another source at ${place}.`,
  }),
  fix: () => ({ vi: "Không cần sửa.", en: "Nothing needs to be done." }),
};
