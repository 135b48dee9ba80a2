import type { ValidationRule } from "./validation-rule.ts";

/** A key beside the rows of a submission is not known and was not read. */
export const jsonKeyUnknown: ValidationRule<{ key: string }> = {
  id: "json.key-unknown",
  severity: "warning",
  scope: "file",
  title: { vi: "Khóa của bộ nộp không nhận ra được", en: "A key of the submission is not known" },
  rationale: {
    vi: "Khóa không nhận ra thì bị bỏ qua; có thể là tên khóa gõ sai.",
    en: "A key that is not recognised is passed over; its name may be misspelt.",
  },
  message: ({ key }) => ({
    vi: `Không nhận ra khóa “${key}” nên không đọc khóa này.`,
    en: `The key "${key}" is not known and was not read.`,
  }),
  fix: () => ({ vi: "Sửa tên khóa, hoặc bỏ khóa.", en: "Correct the key's name, or take it out." }),
};
