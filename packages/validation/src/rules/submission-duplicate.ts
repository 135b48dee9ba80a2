import type { ValidationRule } from "./validation-rule.ts";

/** Two submissions have one id. */
export const submissionDuplicate: ValidationRule<{ submission: string; isSame: boolean }> = {
  id: "submission.duplicate",
  severity: "error",
  scope: "dataset",
  title: { vi: "Hai bộ nộp trùng mã", en: "Two submissions have one id" },
  rationale: {
    vi: "Đính chính và rút lại gọi bộ bằng mã; mã trùng thì không biết bộ nào.",
    en: "Corrections and withdrawals name a submission by its id; with two of one id nobody knows which.",
  },
  message: ({ submission, isSame }) => ({
    vi: isSame
      ? `Bộ “${submission}” được nộp hai lần, nội dung như nhau.`
      : `Hai bộ khác nhau cùng có mã “${submission}”; chỉ bộ đầu được dùng.`,
    en: isSame
      ? `The submission "${submission}" is there twice, with the same contents.`
      : `Two different submissions have the id "${submission}"; only the first is used.`,
  }),
  fix: () => ({ vi: "Đặt mã khác cho bộ nộp sau.", en: "Give the later one an id of its own." }),
};
