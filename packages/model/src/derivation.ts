import type { Bound } from "./bound.ts";
import type { Evidence } from "./evidence.ts";
import type { IndicatorComponent } from "./indicator.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { Observation, Release } from "./observation.ts";
import type { Outcome } from "./outcome.ts";
import type { Pace } from "./pace.ts";
import type { ReasonCode } from "./reason-code.ts";
import type { UnitCode } from "./unit.ts";

/** The calculations that a derivation is made of; each is documented where `@kehoach/progress` defines it. */
export type FormulaName = (typeof FORMULA_NAMES)[number];

/** Every {@link FormulaName}. */
export const FORMULA_NAMES = [
  "average-growth-from-rates",
  "average-growth-from-levels",
  "required-growth",
  "remaining-required-growth",
  "change-per-year",
  "change",
  "relative-change",
  "pace-ratio",
  "sum",
  "composition-distance",
  "share-of-gap-closed",
  "share-of-time",
  "prorated-total",
  "remaining-per-year",
  "percent-of",
  "convert-currency",
] as const;

/** What an input of a formula is. */
export type FormulaInput = number | readonly number[];

/** The bound as the plan quotes it, at the head of every derivation. */
export interface TargetStep {
  readonly step: "target";
  readonly quotation: string;
  readonly provision: string;
  /** Bounds in the unit beside each; several for a composition or for two statements. */
  readonly bounds: readonly { readonly name: string; readonly bound: Bound; readonly unit: UnitCode }[];
  readonly due: string | null;
  /** The components of the indicator, so that figures of theirs can be named. */
  readonly components: readonly IndicatorComponent[];
}

/** The things that can be assumed where the plan or the figures leave them open. */
export type AssumptionName = (typeof ASSUMPTION_NAMES)[number];

/** Every {@link AssumptionName}. */
export const ASSUMPTION_NAMES = [
  "base-year",
  "years",
  "tolerance",
  "combination",
  "exchange-rate",
  "meaning",
  "series-break",
] as const;

/** Something taken as given, with who says so. */
export interface AssumptionStep {
  readonly step: "assumption";
  readonly name: AssumptionName;
  readonly value: number | string | LocalizedText;
  readonly unit: UnitCode | null;
  /** The `caller`, the `plan` data (which marks it as inferred), or the `default` of the method. */
  readonly origin: "caller" | "plan" | "default";
  readonly because: LocalizedText | null;
}

/** Why a figure for the same period was not the one used. */
export type RivalReason = (typeof RIVAL_REASONS)[number];

/** Every {@link RivalReason}. */
export const RIVAL_REASONS = [
  "same-figure",
  "published-earlier",
  "undated",
  "coarser-restatement",
  "weaker-release",
  "lower-confidence",
  "equal-standing",
] as const;

/** A figure chosen among those published for one period as of a day. */
export interface VintageStep {
  readonly step: "vintage";
  readonly chosen: Observation;
  readonly rivals: readonly { readonly observation: Observation; readonly reason: RivalReason }[];
}

/** Why figures of the indicator took no part. */
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** Every {@link ExclusionReason}. */
export const EXCLUSION_REASONS = [
  "planned",
  "missing-value",
  "published-after",
  "period-not-ended",
  "part-of-year",
  "partial-coverage",
  "other-unit",
  "other-basis",
  "incomplete-publication",
  "incomplete-components",
  "scope-not-matched",
  "series-break",
  "other-area",
  "not-needed",
] as const;

/** Figures that took no part, for one reason. */
export interface ExclusionStep {
  readonly step: "exclusion";
  readonly reason: ExclusionReason;
  readonly observations: readonly Observation[];
}

/** Periods for which a figure is needed and not there. */
export interface MissingStep {
  readonly step: "missing";
  readonly periods: readonly string[];
}

/** One calculation: the formula, its inputs by name, and the result by the name it has in `values`. */
export interface FormulaStep {
  readonly step: "formula";
  readonly formula: FormulaName;
  readonly inputs: Readonly<Record<string, FormulaInput>>;
  readonly result: string;
  readonly value: number;
  readonly unit: UnitCode | null;
}

/** A remark that does not change the answer. */
export type NoteCode = (typeof NOTE_CODES)[number];

/** Every {@link NoteCode}. */
export const NOTE_CODES = [
  "lower-bound",
  "shares-do-not-sum",
  "statements-disagree",
  "paths-disagree",
  "qualified-figure",
] as const;

/** A {@link NoteCode} with the numbers it speaks of. */
export interface NoteStep {
  readonly step: "note";
  readonly note: NoteCode;
  readonly values: Readonly<Record<string, number | string>>;
}

/** One value held against one bound. */
export interface BoundComparison {
  readonly name: string;
  readonly value: number;
  readonly bound: Bound;
  readonly outcome: "exceeded" | "met" | "nearly-met" | "not-met";
}

/** The outcome and all that it was decided by. */
export interface OutcomeStep {
  readonly step: "outcome";
  readonly due: string | null;
  /** Whether the due period had ended on the day of the assessment. */
  readonly isDue: boolean;
  /** Whether a bound that already holds before the due period ends counts as reached. */
  readonly countsEarly: boolean;
  readonly direction: "increase" | "decrease" | "toward-target" | null;
  /** Relative tolerance of an approximate bound. */
  readonly tolerance: number;
  /** Relative distance within which a miss is nearly met. */
  readonly nearlyMetTolerance: number;
  /** `all` takes the worst of several comparisons, `any` the best. */
  readonly combination: "all" | "any";
  /** Empty where nothing could be compared. */
  readonly comparisons: readonly BoundComparison[];
  readonly outcome: Outcome | null;
  readonly reason: ReasonCode | null;
}

/** The pace and all that it was decided by. */
export interface PaceStep {
  readonly step: "pace";
  /** Actual over required progress, one for each bound or end of a range. */
  readonly ratios: readonly { readonly name: string; readonly ratio: number }[];
  /**
   * For a direction without a number, in place of ratios: the mean change a year and the last one, in the unit of
   * the indicator.
   */
  readonly moves?:
    | {
        readonly meanChange: number;
        readonly lastChange: number;
        readonly direction: "increase" | "decrease";
      }
    | undefined;
  /** `all` takes the lowest ratio, `any` (nearer end of a range) the highest. */
  readonly combination: "all" | "any";
  readonly pace: Pace | null;
  readonly reason: ReasonCode | null;
}

/** The evidence and the releases that it is the weakest of. */
export interface EvidenceStep {
  readonly step: "evidence";
  readonly releases: readonly Release[];
  readonly evidence: Evidence;
}

/** One line of reasoning; in order they lead from the target and the figures to the verdict. */
export type DerivationStep =
  | TargetStep
  | AssumptionStep
  | VintageStep
  | ExclusionStep
  | MissingStep
  | FormulaStep
  | NoteStep
  | OutcomeStep
  | PaceStep
  | EvidenceStep;
