import type { DerivationStep } from "./derivation.ts";
import type { Evidence } from "./evidence.ts";
import type { Observation } from "./observation.ts";
import type { Outcome } from "./outcome.ts";
import type { Pace } from "./pace.ts";
import type { ReasonCode } from "./reason-code.ts";
import type { TargetKind } from "./target.ts";
import type { UnitCode } from "./unit.ts";

/** How far one target has come by a day, on three axes that are never mixed, and why that is the answer. */
export interface Assessment<IndicatorCode extends string = string, TargetId extends string = string> {
  readonly indicator: IndicatorCode;
  readonly target: TargetId;
  readonly kind: TargetKind;
  /** The day that it speaks for, `YYYY-MM-DD`: nothing published later is used. */
  readonly asOf: string;
  /** `false` only where neither an outcome of a due or reached target nor a pace can be had. */
  readonly assessable: boolean;
  /** Why it is not assessable; `null` where it is. */
  readonly reason: ReasonCode | null;
  /** `null` where it cannot be had; then `reasons.outcome` says why. */
  readonly outcome: Outcome | null;
  /** `null` where it cannot be had; then `reasons.pace` says why. */
  readonly pace: Pace | null;
  readonly evidence: Evidence;
  /** A reason for each axis that is missing. */
  readonly reasons: { readonly outcome: ReasonCode | null; readonly pace: ReasonCode | null };
  /** Unit of the values that are amounts of the indicator. */
  readonly unit: UnitCode;
  /** Results by name at full precision; each is computed in a step of the derivation. */
  readonly values: Readonly<Record<string, number>>;
  /** The figures that the answer rests on, in order of period. */
  readonly observations: readonly Observation[];
  readonly derivation: readonly DerivationStep[];
}

/** The assessments of a whole plan on a day, in the order of its targets. */
export interface PlanAssessment<IndicatorCode extends string = string, TargetId extends string = string> {
  /** `id` of the plan. */
  readonly plan: string;
  readonly asOf: string;
  readonly assessments: readonly Assessment<IndicatorCode, TargetId>[];
}
