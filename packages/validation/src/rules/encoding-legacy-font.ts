import type { ValidationRule } from "./validation-rule.ts";

const NAMES = { tcvn3: "TCVN3 (ABC)", vni: "VNI" } as const;

/** The text was typed for a font from before Unicode. */
export const encodingLegacyFont: ValidationRule<{ encoding: "tcvn3" | "vni" }> = {
  id: "encoding.legacy-font",
  severity: "error",
  scope: "cell",
  title: { vi: "Chữ gõ bằng phông đời cũ", en: "The text was typed for an old font" },
  rationale: {
    vi: "Không có phông đó thì chữ không đọc được và không tra được.",
    en: "Without that font the words cannot be read, and nothing can be looked up by them.",
  },
  message: ({ encoding }) => ({
    vi: `Ô này viết theo bảng mã phông ${NAMES[encoding]}, không phải Unicode.`,
    en: `The cell is written for a ${NAMES[encoding]} font and not in Unicode.`,
  }),
  fix: () => ({
    vi: "Chuyển tệp sang Unicode (ví dụ bằng công cụ chuyển mã của bộ gõ), hoặc cho phép chuyển khi kiểm tra.",
    en: "Convert the file to Unicode, or ask for conversion when it is checked.",
  }),
};
