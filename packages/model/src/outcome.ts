import type { LocalizedText } from "./localized-text.ts";

/** How a target stands against its bound: `not-due` until its time, unless it is reached before. */
export type Outcome = (typeof OUTCOMES)[number];

/** Every {@link Outcome}, best first, `not-due` last. */
export const OUTCOMES = ["exceeded", "met", "nearly-met", "not-met", "not-due"] as const;

/** Vietnamese and English labels of each {@link Outcome}. */
export const OUTCOME_LABELS: Readonly<Record<Outcome, LocalizedText>> = {
  exceeded: { vi: "vượt", en: "exceeded" },
  met: { vi: "đạt", en: "met" },
  "nearly-met": { vi: "xấp xỉ đạt", en: "nearly met" },
  "not-met": { vi: "không đạt", en: "not met" },
  "not-due": { vi: "chưa đến hạn", en: "not due" },
};
