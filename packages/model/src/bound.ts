import type { LocalizedText } from "./localized-text.ts";

/** How a value is compared with what was promised. Strict (`more-than`, `less-than`) and inclusive never mix. */
export type BoundKind = Bound["kind"];

/** Every {@link BoundKind}. */
export const BOUND_KINDS = [
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "exactly",
  "approximately",
  "between",
] as const;

/** Vietnamese and English labels of each {@link BoundKind}. */
export const BOUND_KIND_LABELS: Readonly<Record<BoundKind, LocalizedText>> = {
  "at-least": { vi: "từ … trở lên", en: "at least" },
  "more-than": { vi: "trên", en: "more than" },
  "at-most": { vi: "không quá", en: "at most" },
  "less-than": { vi: "dưới", en: "less than" },
  exactly: { vi: "bằng", en: "exactly" },
  approximately: { vi: "khoảng", en: "approximately" },
  between: { vi: "từ … đến …", en: "between" },
};

/** A bound by one number: `at-least` and `at-most` include it, `more-than` and `less-than` do not. */
export interface SingleBound {
  readonly kind: "at-least" | "more-than" | "at-most" | "less-than" | "exactly" | "approximately";
  readonly value: number;
}

/** A bound by a range that includes both ends; a missing end (`null`) is open, never both. */
export interface RangeBound {
  readonly kind: "between";
  readonly low: number | null;
  readonly high: number | null;
}

/** What a target asks of a value, in the unit of the target. */
export type Bound = SingleBound | RangeBound;
