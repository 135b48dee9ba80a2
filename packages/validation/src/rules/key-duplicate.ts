import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

/** What is there twice. */
export type DuplicateKind = "figure" | "task-report";

const NAMES: Readonly<Record<DuplicateKind, LocalizedText>> = {
  figure: { vi: "Số liệu", en: "The figure" },
  "task-report": { vi: "Báo cáo", en: "The report" },
};

/** A figure or a report is given twice. */
export const keyDuplicate: ValidationRule<{ kind: DuplicateKind; key: string; first: string }> = {
  id: "key.duplicate",
  severity: "error",
  scope: "dataset",
  title: { vi: "Trùng số liệu hoặc báo cáo", en: "A figure or report is given twice" },
  rationale: {
    vi: "Hai dòng cho cùng một số liệu làm tổng bị tính hai lần, và khi sửa một dòng thì dòng kia thành sai.",
    en: "Two rows for one figure count it twice, and a correction of one leaves the other wrong.",
  },
  message: ({ kind, key, first }) => ({
    vi: `${NAMES[kind].vi} này (${key}) đã có tại ${first}.`,
    en: `${NAMES[kind].en} (${key}) is already at ${first}.`,
  }),
  fix: () => ({ vi: "Giữ lại một dòng.", en: "Keep one of them." }),
};
