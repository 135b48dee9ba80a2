import type { ValidationRule } from "./validation-rule.ts";

/** The bytes are not text in an encoding that is read. `offset` counts bytes from 0. */
export const encodingInvalid: ValidationRule<{ encoding?: string; offset?: number }> = {
  id: "encoding.invalid",
  severity: "error",
  scope: "file",
  title: { vi: "Sai bảng mã", en: "The encoding is wrong" },
  rationale: {
    vi: "Ký tự không giải mã được sẽ thành chữ sai trong báo cáo.",
    en: "Characters that cannot be decoded would become wrong words in reports.",
  },
  message: ({ encoding, offset }) =>
    encoding === undefined || offset === undefined
      ? {
          vi: "Nội dung không phải văn bản UTF-8 (hoặc UTF-16 có BOM).",
          en: "The content is not UTF-8 text (nor UTF-16 with a byte order mark).",
        }
      : {
          vi: `Nội dung không phải văn bản ${encoding.toUpperCase()}: sai từ byte thứ ${offset + 1}.`,
          en: `The content is not ${encoding.toUpperCase()} text: it breaks at byte ${offset + 1}.`,
        },
  fix: () => ({
    vi: "Lưu lại tệp với bảng mã UTF-8 (trong Excel: “CSV UTF-8”).",
    en: "Save the file again as UTF-8 (in Excel: “CSV UTF-8”).",
  }),
};
