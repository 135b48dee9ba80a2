import { MISSING_REASON_LABELS, type MissingReason } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

/** A value stands beside the reason why there is none. */
export const ruleMissing: ValidationRule<{ text: string; reason: MissingReason }> = {
  id: "rule.missing",
  severity: "error",
  scope: "row",
  title: {
    vi: "Vừa có giá trị vừa có lý do thiếu",
    en: "A value stands beside the reason why it is missing",
  },
  rationale: {
    vi: "Không biết số liệu có hay không có.",
    en: "Nobody can tell whether there is a figure or not.",
  },
  message: ({ text, reason }) => ({
    vi: `Giá trị “${text}” đi cùng lý do thiếu “${MISSING_REASON_LABELS[reason].vi}”.`,
    en: `The value "${text}" stands beside the reason "${reason}" why it is missing.`,
  }),
  fix: () => ({
    vi: "Xóa lý do thiếu nếu giá trị đúng; nếu không có số liệu, xóa giá trị.",
    en: "Remove the reason if the value is right; if there is no figure, remove the value.",
  }),
};
