import type { Basis } from "./basis.ts";
import type { Bound } from "./bound.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { Quotation } from "./quotation.ts";
import type { UnitCode } from "./unit.ts";

/** The kinds of target, decided by the plan's sentence and not by convenience. */
export type TargetKind = Target["kind"];

/** Every {@link TargetKind}. */
export const TARGET_KINDS = [
  "level",
  "average-growth",
  "composition",
  "increase",
  "cumulative",
  "milestone",
  "direction",
] as const;

/** Vietnamese and English labels of each {@link TargetKind}. */
export const TARGET_KIND_LABELS: Readonly<Record<TargetKind, LocalizedText>> = {
  level: { vi: "mức đạt", en: "level" },
  "average-growth": { vi: "tăng bình quân", en: "average growth" },
  composition: { vi: "cơ cấu", en: "composition" },
  increase: { vi: "mức tăng thêm", en: "increase" },
  cumulative: { vi: "lũy kế giai đoạn", en: "cumulative" },
  milestone: { vi: "mốc hoàn thành", en: "milestone" },
  direction: { vi: "chiều hướng", en: "direction" },
};

/** First and last calendar year of a span, both inclusive. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** A fact that the plan's sentence leaves open, filled from elsewhere: what, how it is known, and why. */
export interface Assumed<Value> {
  readonly value: Value;
  readonly basis: Basis;
  readonly because: LocalizedText;
  /** `id` of the document it is taken from, `null` if none. */
  readonly document: string | null;
}

/** What every target has. */
export interface TargetCommon<IndicatorCode extends string = string, Id extends string = string> {
  readonly id: Id;
  readonly indicator: IndicatorCode;
  /** Period code of the year at whose end it falls due, `null` where the plan gives none. */
  readonly due: string | null;
  readonly quotation: Quotation;
}

/** A value to be reached by the due period. */
export interface LevelTarget<IndicatorCode extends string = string, Id extends string = string>
  extends TargetCommon<IndicatorCode, Id> {
  readonly kind: "level";
  readonly bound: Bound;
  readonly unit: UnitCode;
}

/** An average growth per year over a span of years. */
export interface AverageGrowthTarget<IndicatorCode extends string = string, Id extends string = string>
  extends TargetCommon<IndicatorCode, Id> {
  readonly kind: "average-growth";
  /** Percent a year. */
  readonly bound: Bound;
  readonly unit: UnitCode;
  /** The years whose growth is averaged, if the plan states them; `null` where it does not. */
  readonly years: YearSpan | null;
  /** What to average over when `years` is `null` and the caller says nothing. */
  readonly assumedYears: Assumed<YearSpan> | null;
}

/** One exact share of a {@link CompositionTarget}. */
export interface ShareTarget {
  /** Code of the indicator's component. */
  readonly component: string;
  /** Percent of the whole. */
  readonly value: number;
}

/** Shares of a whole, all exact, summing to 100. */
export interface CompositionTarget<IndicatorCode extends string = string, Id extends string = string>
  extends TargetCommon<IndicatorCode, Id> {
  readonly kind: "composition";
  readonly shares: readonly ShareTarget[];
  readonly unit: UnitCode;
}

/** One way in which an {@link IncreaseTarget} is stated: percent of the base, or an amount on top of it. */
export interface IncreaseStatement {
  readonly measure: "relative" | "absolute";
  readonly bound: Bound;
  readonly unit: UnitCode;
  /** The words that state it, within the target's quotation. */
  readonly text: string;
}

/** A growth over a base, stated once or in several ways that mean the same. */
export interface IncreaseTarget<IndicatorCode extends string = string, Id extends string = string>
  extends TargetCommon<IndicatorCode, Id> {
  readonly kind: "increase";
  readonly statements: readonly IncreaseStatement[];
  /** The year that the increase is counted from, `null` where the plan does not state it. */
  readonly baseYear: number | null;
}

/** A total to be gathered over a span of years. */
export interface CumulativeTarget<IndicatorCode extends string = string, Id extends string = string>
  extends TargetCommon<IndicatorCode, Id> {
  readonly kind: "cumulative";
  readonly bound: Bound;
  readonly unit: UnitCode;
  readonly years: YearSpan;
  /** What is counted, where the plan leaves that open; `null` where its words settle it. */
  readonly assumedMeaning: Assumed<LocalizedText> | null;
}

/** A thing that is done or not. */
export interface MilestoneTarget<IndicatorCode extends string = string, Id extends string = string>
  extends TargetCommon<IndicatorCode, Id> {
  readonly kind: "milestone";
}

/** A movement without a number. */
export interface DirectionTarget<IndicatorCode extends string = string, Id extends string = string>
  extends TargetCommon<IndicatorCode, Id> {
  readonly kind: "direction";
  readonly direction: "increase" | "decrease";
  /** The year after which it applies (exclusive), `null` where the plan gives none. */
  readonly after: number | null;
}

/** What a plan promises of an indicator. */
export type Target<IndicatorCode extends string = string, Id extends string = string> =
  | LevelTarget<IndicatorCode, Id>
  | AverageGrowthTarget<IndicatorCode, Id>
  | CompositionTarget<IndicatorCode, Id>
  | IncreaseTarget<IndicatorCode, Id>
  | CumulativeTarget<IndicatorCode, Id>
  | MilestoneTarget<IndicatorCode, Id>
  | DirectionTarget<IndicatorCode, Id>;
