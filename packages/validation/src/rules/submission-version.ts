import type { ValidationRule } from "./validation-rule.ts";

/** A submission is of a version that this release does not read. */
export const submissionVersion: ValidationRule<{ version: string; expected: string }> = {
  id: "submission.version",
  severity: "error",
  scope: "file",
  title: { vi: "Phiên bản bộ nộp không được hỗ trợ", en: "The version of a submission is not supported" },
  rationale: {
    vi: "Phiên bản khác có thể dùng cùng một tên cho nội dung khác.",
    en: "Another version may use the same names for other things.",
  },
  message: ({ version, expected }) => ({
    vi: `Bộ nộp ghi phiên bản “${version}”; chương trình này đọc phiên bản “${expected}”.`,
    en: `The submission is of version "${version}"; this program reads version "${expected}".`,
  }),
  fix: ({ expected }) => ({
    vi: `Xuất lại theo phiên bản “${expected}”, hoặc dùng bản mới hơn của chương trình này.`,
    en: `Export it again as version "${expected}", or use a newer release of this program.`,
  }),
};
