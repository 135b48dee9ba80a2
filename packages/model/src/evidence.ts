import type { LocalizedText } from "./localized-text.ts";

/** The weakest release that an answer rests on, or `none`. */
export type Evidence = (typeof EVIDENCES)[number];

/** Every {@link Evidence}, strongest first. */
export const EVIDENCES = ["official", "preliminary", "estimate", "unspecified", "none"] as const;

/** Vietnamese and English labels of each {@link Evidence}. */
export const EVIDENCE_LABELS: Readonly<Record<Evidence, LocalizedText>> = {
  official: { vi: "chính thức", en: "official" },
  preliminary: { vi: "sơ bộ", en: "preliminary" },
  estimate: { vi: "ước tính", en: "estimate" },
  unspecified: { vi: "không nêu rõ", en: "unspecified" },
  none: { vi: "không có", en: "none" },
};
