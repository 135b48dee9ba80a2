import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

/** What a file that cannot be read looks like. */
export type UnsupportedKind =
  | "old-workbook"
  | "binary-workbook"
  | "document"
  | "presentation"
  | "pdf"
  | "image"
  | "html"
  | "web-archive"
  | "xml"
  | "rich-text"
  | "archive"
  | "compressed"
  | "not-taken"
  | "binary";

interface KindText {
  readonly looksLike: LocalizedText;
  readonly fix: LocalizedText;
}

const SAVE_AS_WORKBOOK: LocalizedText = {
  vi: "Mở tệp bằng Excel hoặc LibreOffice, chọn “Lưu thành” kiểu Excel Workbook (.xlsx), rồi gửi lại.",
  en: "Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and send that.",
};
const SEND_A_TABLE: LocalizedText = {
  vi: "Gửi bảng số liệu dạng .xlsx, .ods, .csv hoặc .json.",
  en: "Send the table as .xlsx, .ods, .csv or .json.",
};
const UNPACK: LocalizedText = {
  vi: "Giải nén rồi gửi chính tệp bảng số liệu ở bên trong.",
  en: "Unpack it and send the table that is inside.",
};

const KINDS: Readonly<Record<UnsupportedKind, KindText>> = {
  "old-workbook": {
    looksLike: { vi: "sổ tính Excel đời cũ (.xls)", en: "an old Excel workbook (.xls)" },
    fix: SAVE_AS_WORKBOOK,
  },
  "binary-workbook": {
    looksLike: { vi: "sổ tính Excel nhị phân (.xlsb)", en: "a binary Excel workbook (.xlsb)" },
    fix: SAVE_AS_WORKBOOK,
  },
  "not-taken": {
    looksLike: { vi: "dạng tệp mà nơi nhận này không dùng", en: "of a format that is not taken here" },
    fix: SEND_A_TABLE,
  },
  document: { looksLike: { vi: "văn bản Word", en: "a text document" }, fix: SEND_A_TABLE },
  presentation: { looksLike: { vi: "bài trình chiếu", en: "a presentation" }, fix: SEND_A_TABLE },
  pdf: { looksLike: { vi: "tệp PDF", en: "a PDF file" }, fix: SEND_A_TABLE },
  image: { looksLike: { vi: "hình ảnh", en: "an image" }, fix: SEND_A_TABLE },
  html: {
    looksLike: {
      vi: "trang web (có khi mang tên .xls)",
      en: "a web page (at times under the name of a workbook)",
    },
    fix: SAVE_AS_WORKBOOK,
  },
  "web-archive": {
    looksLike: { vi: "trang web lưu thành một tệp", en: "a web page saved as one file" },
    fix: SAVE_AS_WORKBOOK,
  },
  xml: { looksLike: { vi: "tệp XML", en: "an XML file" }, fix: SAVE_AS_WORKBOOK },
  "rich-text": { looksLike: { vi: "văn bản RTF", en: "a rich text document" }, fix: SEND_A_TABLE },
  archive: { looksLike: { vi: "tệp nén (zip, rar, 7z)", en: "an archive (zip, rar, 7z)" }, fix: UNPACK },
  compressed: {
    looksLike: { vi: "tệp nén (gz, bz2, xz)", en: "a compressed file (gz, bz2, xz)" },
    fix: UNPACK,
  },
  binary: {
    looksLike: { vi: "dữ liệu không phải văn bản", en: "data that are not text" },
    fix: SEND_A_TABLE,
  },
};

/** The file is of a type that is not read. */
export const fileTypeUnsupported: ValidationRule<{ looksLike: UnsupportedKind }> = {
  id: "file.type-unsupported",
  severity: "error",
  scope: "file",
  title: { vi: "Loại tệp không đọc được", en: "The type of the file is not supported" },
  rationale: {
    vi: "Chỉ bảng có dòng và cột mới kiểm tra được; nội dung của tệp quyết định, không phải đuôi tên.",
    en: "Only tables of rows and columns can be checked; the content decides, not the ending of the name.",
  },
  message: ({ looksLike }) => ({
    vi: `Tệp này là ${KINDS[looksLike].looksLike.vi}, không đọc được.`,
    en: `The file looks like ${KINDS[looksLike].looksLike.en}, which is not read.`,
  }),
  fix: ({ looksLike }) => KINDS[looksLike].fix,
};
