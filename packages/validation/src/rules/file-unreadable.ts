import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

/** What the codes of systems mean, as far as people meet them. */
const REASONS: ReadonlyMap<string, LocalizedText> = new Map([
  ["ENOENT", { vi: "không có tệp này", en: "there is no such file" }],
  ["ENOTDIR", { vi: "không có tệp này", en: "there is no such file" }],
  ["EACCES", { vi: "không có quyền đọc", en: "it may not be read" }],
  ["EPERM", { vi: "không có quyền đọc", en: "it may not be read" }],
  ["EISDIR", { vi: "đây là thư mục", en: "it is a folder" }],
]);

/** The bytes of a file cannot be had; `reason` is the code of the system, or what the source says. */
export const fileUnreadable: ValidationRule<{ reason: string }> = {
  id: "file.unreadable",
  severity: "error",
  scope: "file",
  title: { vi: "Không mở được tệp", en: "A file cannot be opened" },
  rationale: {
    vi: "Tệp không mở được thì không có gì để kiểm tra; các tệp khác vẫn được kiểm tra.",
    en: "Of a file that cannot be opened nothing can be checked; other files are.",
  },
  message: ({ reason }) => {
    const known = REASONS.get(reason);
    return {
      vi: `Không đọc được tệp: ${known?.vi ?? `“${reason}”`}.`,
      en: `The file cannot be read: ${known?.en ?? `"${reason}"`}.`,
    };
  },
  fix: () => ({
    vi: "Kiểm tra tên tệp, quyền đọc và kết nối, rồi thử lại.",
    en: "Check the name, the rights and the connection, and try again.",
  }),
};
