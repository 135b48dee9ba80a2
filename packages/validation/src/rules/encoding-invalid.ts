import type { Rule } from "@kehoach/model";

/** The bytes are not text in an encoding that is read. */
export const encodingInvalid: Rule<Record<string, never>> = {
  id: "encoding.invalid",
  severity: "error",
  title: { vi: "Sai bảng mã", en: "The encoding is wrong" },
  message: () => ({
    vi: "Nội dung không phải văn bản UTF-8 (hoặc UTF-16 có BOM).",
    en: "The content is not UTF-8 text (nor UTF-16 with a byte order mark).",
  }),
  fix: () => ({
    vi: "Lưu lại tệp với bảng mã UTF-8 (trong Excel: “CSV UTF-8”).",
    en: "Save the file again as UTF-8 (in Excel: “CSV UTF-8”).",
  }),
};
