import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

/** What is damaged in a file. */
export type FileDamage =
  | "archive"
  | "checksum"
  | "missing-part"
  | "xml"
  | "characters"
  | "cell-reference"
  | "shared-text";

const DAMAGES: Readonly<Record<FileDamage, LocalizedText>> = {
  archive: { vi: "tệp bị cắt cụt hoặc hỏng cấu trúc", en: "it is cut off or its structure is broken" },
  checksum: { vi: "nội dung bị thay đổi khi lưu hoặc gửi", en: "its content was changed when saved or sent" },
  "missing-part": { vi: "thiếu một phần bắt buộc", en: "a part that has to be there is missing" },
  xml: { vi: "nội dung trang tính không đọc được", en: "the content of a sheet cannot be read" },
  characters: { vi: "có ký tự không đọc được", en: "it has characters that cannot be read" },
  "cell-reference": { vi: "địa chỉ ô không hợp lệ", en: "the address of a cell is not valid" },
  "shared-text": {
    vi: "một ô trỏ tới chữ không có trong tệp",
    en: "a cell points to text that is not there",
  },
};

/** The file is damaged. */
export const fileCorrupt: ValidationRule<{ damage: FileDamage; part: string | null }> = {
  id: "file.corrupt",
  severity: "error",
  scope: "file",
  title: { vi: "Tệp bị hỏng", en: "The file is damaged" },
  rationale: {
    vi: "Đọc một phần của tệp hỏng thì không biết số liệu nào bị mất.",
    en: "Of a damaged file that is read in part nobody knows which figures are lost.",
  },
  message: ({ damage, part }) => ({
    vi: `Không mở được tệp: ${DAMAGES[damage].vi}${part === null ? "" : ` (${part})`}.`,
    en: `The file cannot be opened: ${DAMAGES[damage].en}${part === null ? "" : ` (${part})`}.`,
  }),
  fix: () => ({
    vi: "Mở tệp bằng phần mềm đã tạo ra nó, lưu lại rồi gửi lại bản mới.",
    en: "Open it with the program that made it, save it again, and send the new copy.",
  }),
};
