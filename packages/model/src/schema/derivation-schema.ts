import * as z from "zod";
import {
  ASSUMPTION_NAMES,
  EXCLUSION_REASONS,
  FORMULA_NAMES,
  NOTE_CODES,
  RIVAL_REASONS,
} from "../derivation.ts";
import { EVIDENCES } from "../evidence.ts";
import { RELEASES } from "../observation.ts";
import { OUTCOMES } from "../outcome.ts";
import { PACES } from "../pace.ts";
import { REASON_CODES } from "../reason-code.ts";
import { BoundSchema } from "./bound-schema.ts";
import { IndicatorComponentSchema } from "./indicator-schema.ts";
import { LocalizedTextSchema } from "./localized-text-schema.ts";
import { ObservationSchema } from "./observation-schema.ts";
import { PeriodSchema } from "./period-schema.ts";
import { UnitSchema } from "./unit-schema.ts";

/** Schema of `TargetStep`. */
export const TargetStepSchema = z
  .object({
    step: z.literal("target"),
    quotation: z.string(),
    provision: z.string(),
    bounds: z.array(z.object({ name: z.string(), bound: BoundSchema, unit: UnitSchema })),
    due: PeriodSchema.nullable(),
    components: z.array(IndicatorComponentSchema),
  })
  .meta({ id: "TargetStep", title: "TargetStep", description: "What the plan promises." });

/** Schema of `AssumptionStep`. */
export const AssumptionStepSchema = z
  .object({
    step: z.literal("assumption"),
    name: z.enum(ASSUMPTION_NAMES),
    value: z.union([z.number(), z.string(), LocalizedTextSchema]),
    unit: UnitSchema.nullable(),
    origin: z.enum(["caller", "plan", "default"]),
    because: LocalizedTextSchema.nullable(),
  })
  .meta({ id: "AssumptionStep", title: "AssumptionStep", description: "Something taken as given." });

/** Schema of `VintageStep`. */
export const VintageStepSchema = z
  .object({
    step: z.literal("vintage"),
    chosen: ObservationSchema,
    rivals: z.array(z.object({ observation: ObservationSchema, reason: z.enum(RIVAL_REASONS) })),
  })
  .meta({ id: "VintageStep", title: "VintageStep", description: "A figure chosen among those published." });

/** Schema of `ExclusionStep`. */
export const ExclusionStepSchema = z
  .object({
    step: z.literal("exclusion"),
    reason: z.enum(EXCLUSION_REASONS),
    observations: z.array(ObservationSchema),
  })
  .meta({ id: "ExclusionStep", title: "ExclusionStep", description: "Figures that took no part." });

/** Schema of `MissingStep`. */
export const MissingStepSchema = z
  .object({ step: z.literal("missing"), periods: z.array(PeriodSchema) })
  .meta({ id: "MissingStep", title: "MissingStep", description: "Periods without a figure that is needed." });

/** Schema of `FormulaStep`. */
export const FormulaStepSchema = z
  .object({
    step: z.literal("formula"),
    formula: z.enum(FORMULA_NAMES),
    inputs: z.record(z.string(), z.union([z.number(), z.array(z.number())])),
    result: z.string().min(1),
    value: z.number(),
    unit: UnitSchema.nullable(),
  })
  .meta({ id: "FormulaStep", title: "FormulaStep", description: "One calculation." });

/** Schema of `NoteStep`. */
export const NoteStepSchema = z
  .object({
    step: z.literal("note"),
    note: z.enum(NOTE_CODES),
    values: z.record(z.string(), z.union([z.number(), z.string()])),
  })
  .meta({ id: "NoteStep", title: "NoteStep", description: "A remark that does not change the answer." });

/** Schema of `BoundComparison`. */
export const BoundComparisonSchema = z
  .object({
    name: z.string().min(1),
    value: z.number(),
    bound: BoundSchema,
    outcome: z.enum(["exceeded", "met", "nearly-met", "not-met"]),
  })
  .meta({ id: "BoundComparison", title: "BoundComparison", description: "A value held against a bound." });

/** Schema of `OutcomeStep`. */
export const OutcomeStepSchema = z
  .object({
    step: z.literal("outcome"),
    due: PeriodSchema.nullable(),
    isDue: z.boolean(),
    countsEarly: z.boolean(),
    direction: z.enum(["increase", "decrease", "toward-target"]).nullable(),
    tolerance: z.number().min(0),
    nearlyMetTolerance: z.number().min(0),
    combination: z.enum(["all", "any"]),
    comparisons: z.array(BoundComparisonSchema),
    outcome: z.enum(OUTCOMES).nullable(),
    reason: z.enum(REASON_CODES).nullable(),
  })
  .meta({ id: "OutcomeStep", title: "OutcomeStep", description: "The outcome and what decided it." });

/** Schema of `PaceStep`. */
export const PaceStepSchema = z
  .object({
    step: z.literal("pace"),
    ratios: z.array(z.object({ name: z.string().min(1), ratio: z.number() })),
    moves: z
      .object({
        meanChange: z.number(),
        lastChange: z.number(),
        direction: z.enum(["increase", "decrease"]),
      })
      .optional(),
    combination: z.enum(["all", "any"]),
    pace: z.enum(PACES).nullable(),
    reason: z.enum(REASON_CODES).nullable(),
  })
  .meta({ id: "PaceStep", title: "PaceStep", description: "The pace and what decided it." });

/** Schema of `EvidenceStep`. */
export const EvidenceStepSchema = z
  .object({
    step: z.literal("evidence"),
    releases: z.array(z.enum(RELEASES)),
    evidence: z.enum(EVIDENCES),
  })
  .meta({ id: "EvidenceStep", title: "EvidenceStep", description: "The evidence and what decided it." });

/** Schema of `DerivationStep`. */
export const DerivationStepSchema = z
  .discriminatedUnion("step", [
    TargetStepSchema,
    AssumptionStepSchema,
    VintageStepSchema,
    ExclusionStepSchema,
    MissingStepSchema,
    FormulaStepSchema,
    NoteStepSchema,
    OutcomeStepSchema,
    PaceStepSchema,
    EvidenceStepSchema,
  ])
  .meta({ id: "DerivationStep", title: "DerivationStep", description: "One line of reasoning." });
