import type { Basis } from "./basis.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { Quotation } from "./quotation.ts";
import type { UnitCode } from "./unit.ts";

/**
 * How the figures of an indicator behave, which decides how they may be combined over time:
 * a `level` or `share` stands at a moment, a `rate` is a change per year, a `flow` adds up over a period,
 * a `stock` is a running total, a `composition` has parts that sum to 100, a `milestone` is done or not.
 */
export type IndicatorNature = (typeof INDICATOR_NATURES)[number];

/** Every {@link IndicatorNature}. */
export const INDICATOR_NATURES = [
  "level",
  "rate",
  "share",
  "flow",
  "stock",
  "composition",
  "milestone",
] as const;

/** Vietnamese and English labels of each {@link IndicatorNature}. */
export const INDICATOR_NATURE_LABELS: Readonly<Record<IndicatorNature, LocalizedText>> = {
  level: { vi: "mức", en: "level" },
  rate: { vi: "tốc độ", en: "rate" },
  share: { vi: "tỷ trọng", en: "share" },
  flow: { vi: "lượng phát sinh trong kỳ", en: "flow" },
  stock: { vi: "lũy kế", en: "stock" },
  composition: { vi: "cơ cấu", en: "composition" },
  milestone: { vi: "mốc hoàn thành", en: "milestone" },
};

/** The way an indicator should move for it to be an improvement. */
export type Direction = (typeof DIRECTIONS)[number];

/** Every {@link Direction}. */
export const DIRECTIONS = ["increase", "decrease", "toward-target"] as const;

/** Vietnamese and English labels of each {@link Direction}. */
export const DIRECTION_LABELS: Readonly<Record<Direction, LocalizedText>> = {
  increase: { vi: "tăng là tốt", en: "increase is better" },
  decrease: { vi: "giảm là tốt", en: "decrease is better" },
  "toward-target": { vi: "tiến về mục tiêu là tốt", en: "closer to the target is better" },
};

/** A part of an indicator that is published on its own: a sector of a structure, parks beside clusters. */
export interface IndicatorComponent {
  readonly code: string;
  readonly name: LocalizedText;
}

/** The official statistic that an indicator corresponds to. */
export interface StatisticalReference {
  /** Code in the official system, `null` where it has not been read. */
  readonly code: string | null;
  /** Its official Vietnamese name. */
  readonly name: string;
  readonly note: LocalizedText | null;
  /** Address where it was read. */
  readonly source: string;
}

/** What is measured: one series of figures, or one composition. */
export interface Indicator<Code extends string = string> {
  /** Stable key in lower-case English words joined by hyphens. */
  readonly code: Code;
  readonly name: LocalizedText;
  /** Name for tables and for matching what agencies write. */
  readonly shortName: LocalizedText;
  /** Unit of the target and of the results; figures may come in any unit of the same dimension. */
  readonly unit: UnitCode;
  readonly nature: IndicatorNature;
  /** `null` where neither the plan nor the indicator's nature says. */
  readonly direction: Direction | null;
  /** How the direction is known; `null` together with it. */
  readonly directionBasis: Basis | null;
  /** Parts that figures are given for; empty for an indicator that is one number. */
  readonly components: readonly IndicatorComponent[];
  /**
   * How components make up the indicator: parts that `sum` to one number, `shares` of 100,
   * `null` without components.
   */
  readonly componentsForm: "sum" | "shares" | null;
  /** Whether the plan sets a number for it. */
  readonly quantified: boolean;
  readonly reference: StatisticalReference | null;
  /** The words of the plan that name it; `null` for a supporting series that the plan does not name. */
  readonly quotation: Quotation | null;
}
