import type { ValidationRule } from "./validation-rule.ts";

/** A cell holds characters that nobody sees. */
export const encodingInvisible: ValidationRule<{ characters: readonly string[] }> = {
  id: "encoding.invisible",
  severity: "warning",
  scope: "cell",
  title: { vi: "Có ký tự không nhìn thấy", en: "There are invisible characters" },
  rationale: {
    vi: "Hai ô trông giống nhau mà khác nhau thì không khớp và không ai thấy vì sao.",
    en: "Two cells that look alike and differ do not match, and nobody sees why.",
  },
  message: ({ characters }) => ({
    vi: `Ô có ký tự không nhìn thấy: ${characters.join(", ")}.`,
    en: `The cell holds invisible characters: ${characters.join(", ")}.`,
  }),
  fix: () => ({ vi: "Xóa nội dung ô rồi gõ lại.", en: "Clear the cell and type its content again." }),
};
