import type { Certainty } from "./change-event.ts";
import type { LocalizedText } from "./localized-text.ts";

/** How much of the earlier area lies in the later one. */
export type SuccessionExtent = (typeof SUCCESSION_EXTENTS)[number];

/** Every {@link SuccessionExtent}. */
export const SUCCESSION_EXTENTS = ["whole", "partial"] as const;

/** Vietnamese and English labels of each {@link SuccessionExtent}. */
export const SUCCESSION_EXTENT_LABELS: Readonly<Record<SuccessionExtent, LocalizedText>> = {
  whole: { vi: "toàn bộ", en: "whole" },
  partial: { vi: "một phần", en: "partial" },
};

/** One area passing into another on a day. An area that is split has several, one for each later area. */
export interface AreaSuccession {
  /** `id` of the area that ends the day before. */
  readonly from: string;
  /** `id` of the area that begins. */
  readonly to: string;
  /** First day of the later area (inclusive), `YYYY-MM-DD`. */
  readonly effective: string;
  /** Whether all of `from` lies in `to`, or a part whose size is not given. */
  readonly extent: SuccessionExtent;
  /** Number of the act that orders it, `null` if unknown. */
  readonly legalBasis: string | null;
  readonly certainty: Certainty;
  /** Addresses where it was read. */
  readonly sources: readonly string[];
}
