import type { LocalizedText } from "./localized-text.ts";

/**
 * How fast an indicator moves, by the ratio of actual to required progress:
 * `ahead` from 1.05, `on-track` from 0.95, `slow` from 0.60, `insufficient` above 0, `no-change` at 0,
 * `moving-away` below 0; lower ends inclusive.
 */
export type Pace = (typeof PACES)[number];

/** Every {@link Pace}, best first. */
export const PACES = ["ahead", "on-track", "slow", "insufficient", "no-change", "moving-away"] as const;

/** Vietnamese and English labels of each {@link Pace}. */
export const PACE_LABELS: Readonly<Record<Pace, LocalizedText>> = {
  ahead: { vi: "vượt tiến độ", en: "ahead" },
  "on-track": { vi: "đúng tiến độ", en: "on track" },
  slow: { vi: "chậm", en: "slow" },
  insufficient: { vi: "chưa đủ", en: "insufficient" },
  "no-change": { vi: "không thay đổi", en: "no change" },
  "moving-away": { vi: "đi ngược mục tiêu", en: "moving away" },
};
