import type { ValidationRule } from "./validation-rule.ts";

/** A value is not a number in the format of its column. */
export const cellNumberFormat: ValidationRule<{ text: string }> = {
  id: "cell.number-format",
  severity: "error",
  scope: "cell",
  title: { vi: "Không phải số", en: "A value is not a number" },
  rationale: {
    vi: "Chữ không phải số thì không tính được.",
    en: "Text that is no number cannot be counted.",
  },
  message: ({ text }) => ({
    vi: `“${text}” không phải là số viết với dấu chấm thập phân.`,
    en: `"${text}" is not a number with a decimal point.`,
  }),
  fix: () => ({
    vi: "Chỉ ghi số, dùng dấu chấm cho phần thập phân, không có dấu phân nhóm; đơn vị ghi ở cột đơn vị.",
    en: "Write the number only, with a decimal point and no group marks; the unit has its own column.",
  }),
};
