import { columnVi } from "./column-vi.ts";
import type { ValidationRule } from "./validation-rule.ts";

const KINDS = {
  list: { vi: "một danh sách", en: "a list" },
  object: { vi: "một nhóm nhiều giá trị", en: "an object" },
  boolean: { vi: "giá trị đúng/sai", en: "a yes-or-no value" },
} as const;

/** A value is of another kind than its field: a list, an object or true or false where a text or number should be. */
export const cellType: ValidationRule<{ column: string; kind: keyof typeof KINDS; text: string }> = {
  id: "cell.type",
  severity: "error",
  scope: "cell",
  title: { vi: "Sai kiểu giá trị", en: "A value is of the wrong kind" },
  rationale: {
    vi: "Danh sách hay giá trị đúng/sai ở chỗ của một số hoặc một mã thì không nói số liệu là bao nhiêu.",
    en: "A list, or true or false, in place of a number or code does not say what the figure is.",
  },
  message: ({ column, kind, text }) => ({
    vi: `“${text}” là ${KINDS[kind].vi}; “${columnVi(column)}” cần chữ hoặc số.`,
    en: `"${text}" is ${KINDS[kind].en}; "${column}" takes text or a number.`,
  }),
  fix: () => ({
    vi: "Chỉ ghi một chữ hoặc một số vào chỗ này.",
    en: "Write one text or one number in this place.",
  }),
};
