import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

/** How text was damaged. */
export type MojibakeKind = "misread-utf-8" | "d-stroke" | "replaced";

const KINDS: Readonly<Record<MojibakeKind, LocalizedText>> = {
  "misread-utf-8": {
    vi: "Chữ UTF-8 đã bị mở nhầm bằng bảng mã khác.",
    en: "The text is UTF-8 that was opened in another encoding.",
  },
  "d-stroke": { vi: "Chữ “đ” đã thành chữ khác.", en: 'The letter "đ" has become another one.' },
  replaced: {
    vi: "Có ký tự đã mất (hiện thành “�”).",
    en: 'Characters are lost (they show as "�").',
  },
};

/** The text was damaged on its way here. */
export const encodingMojibake: ValidationRule<{ kind: MojibakeKind }> = {
  id: "encoding.mojibake",
  severity: "warning",
  scope: "cell",
  title: { vi: "Chữ bị vỡ", en: "The text is garbled" },
  rationale: {
    vi: "Chữ vỡ không khớp với tên hay mã nào.",
    en: "Garbled text matches no name and no code.",
  },
  message: ({ kind }) => KINDS[kind],
  fix: ({ kind }) =>
    kind === "replaced"
      ? { vi: "Gõ lại các ký tự đã mất.", en: "Type the lost characters again." }
      : {
          vi: "Thay bằng chữ được gợi ý, hoặc xuất lại tệp từ bản gốc.",
          en: "Take the suggestion, or export the file again.",
        },
};
