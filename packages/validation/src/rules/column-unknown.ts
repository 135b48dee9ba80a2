import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

const WORDS: Readonly<Record<"column" | "key", LocalizedText>> = {
  column: { vi: "cột", en: "column" },
  key: { vi: "khóa", en: "key" },
};

/** A column, or a key of the rows in JSON, is not known and was not read. */
export const columnUnknown: ValidationRule<{ column: string; kind: "column" | "key" }> = {
  id: "column.unknown",
  severity: "warning",
  scope: "table",
  title: { vi: "Cột hoặc khóa không nhận ra được", en: "A column or key is not known" },
  rationale: {
    vi: "Cột hoặc khóa không nhận ra thì bị bỏ qua; có thể là tên gõ sai.",
    en: "A column or key that is not recognised is passed over; its name may be misspelt.",
  },
  message: ({ column, kind }) => ({
    vi: `Không nhận ra ${WORDS[kind].vi} “${column}” nên không đọc ${WORDS[kind].vi} này.`,
    en: `The ${WORDS[kind].en} "${column}" is not known and was not read.`,
  }),
  fix: ({ kind }) => ({
    vi: `Sửa tên ${WORDS[kind].vi}, hoặc bỏ ${WORDS[kind].vi}.`,
    en: `Correct the ${WORDS[kind].en}'s name, or take it out.`,
  }),
};
