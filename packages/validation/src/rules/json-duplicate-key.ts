import type { ValidationRule } from "./validation-rule.ts";

/** An object of JSON has a key twice. */
export const jsonDuplicateKey: ValidationRule<{ key: string; first: number }> = {
  id: "json.duplicate-key",
  severity: "error",
  scope: "row",
  title: { vi: "Trùng khóa trong một đối tượng JSON", en: "An object of JSON has a key twice" },
  rationale: {
    vi: "Khi một khóa có hai giá trị, mỗi chương trình lấy một giá trị khác nhau.",
    en: "Of two values under one key, one program takes the first and another the last.",
  },
  message: ({ key, first }) => ({
    vi: `Khóa “${key}” đã có ở dòng ${first}.`,
    en: `The key "${key}" is already there on line ${first}.`,
  }),
  fix: () => ({ vi: "Giữ lại một khóa với giá trị đúng.", en: "Keep one of them, with the right value." }),
};
