import type { ValidationRule } from "./validation-rule.ts";

/** A total or a note stands among the rows of data. */
export const rowTotal: ValidationRule<{ text: string; kind: "total" | "note" }> = {
  id: "row.total",
  severity: "warning",
  scope: "row",
  title: { vi: "Dòng cộng hoặc ghi chú lẫn trong số liệu", en: "A total or note stands among the data" },
  rationale: {
    vi: "Dòng cộng tính lại những gì đã có, nếu đọc như số liệu thì tính hai lần.",
    en: "A total repeats what is there already; read as data it would count twice.",
  },
  message: ({ text, kind }) => ({
    vi: `Dòng “${text}” là ${kind === "total" ? "dòng cộng" : "ghi chú"} nên không được đọc.`,
    en: `The row "${text}" is a ${kind} and was not read.`,
  }),
  fix: ({ kind }) =>
    kind === "total"
      ? {
          vi: "Bỏ dòng cộng; nếu là số liệu của một chỉ tiêu thì ghi mã chỉ tiêu.",
          en: "Take the total out; if it is a figure of an indicator, write the indicator's code.",
        }
      : { vi: "Chuyển ghi chú xuống dưới bảng.", en: "Move the note below the table." },
};
