import type { ValidationRule } from "./validation-rule.ts";

/** The workbook says it is a template of Kehoach, and is not one of this plan. `plan` is `null` if it cannot be made out. */
export const workbookTemplateUnknown: ValidationRule<{ plan: string | null; expected: string | null }> = {
  id: "workbook.template-unknown",
  severity: "error",
  scope: "workbook",
  title: { vi: "Biểu mẫu không phải của kế hoạch này", en: "The template is not one of this plan" },
  rationale: {
    vi: "Chỉ tiêu của kế hoạch khác có thể trùng mã nhưng khác nội dung.",
    en: "Indicators of another plan can have the same codes and mean something else.",
  },
  message: ({ plan, expected }) =>
    plan === null
      ? {
          vi: "Sổ tính mang dấu biểu mẫu nhưng phần ghi kế hoạch, cơ quan hoặc kỳ báo cáo bị thiếu.",
          en: "The workbook carries the mark of a template, but plan, agency or period are missing from it.",
        }
      : {
          vi: `Biểu mẫu được lập cho kế hoạch ${plan}${expected === null ? "" : `, không phải ${expected}`}.`,
          en: `The template was made for the plan ${plan}${expected === null ? "" : `, not for ${expected}`}.`,
        },
  fix: () => ({
    vi: "Tải biểu mẫu mới của kế hoạch này và chép số liệu sang.",
    en: "Take a new template of this plan and copy the figures into it.",
  }),
};
