import type { LocalizedText } from "./localized-text.ts";

/**
 * Whether the plan's own words say a thing (`stated`), leave it to be understood from them (`implied`),
 * or whether it comes from outside the text (`inferred`).
 */
export type Basis = (typeof BASES)[number];

/** Every {@link Basis}, strongest first. */
export const BASES = ["stated", "implied", "inferred"] as const;

/** Vietnamese and English labels of each {@link Basis}. */
export const BASIS_LABELS: Readonly<Record<Basis, LocalizedText>> = {
  stated: { vi: "nêu rõ", en: "stated" },
  implied: { vi: "hiểu ngầm", en: "implied" },
  inferred: { vi: "suy luận", en: "inferred" },
};
