import * as z from "zod";
import { EVIDENCES } from "../evidence.ts";
import { OUTCOMES } from "../outcome.ts";
import { PACES } from "../pace.ts";
import { REASON_CODES } from "../reason-code.ts";
import { TARGET_KINDS } from "../target.ts";
import { DaySchema } from "./day-schema.ts";
import { DerivationStepSchema } from "./derivation-schema.ts";
import { ObservationSchema } from "./observation-schema.ts";
import { UnitSchema } from "./unit-schema.ts";

/** Schema of `Assessment`. */
export const AssessmentSchema = z
  .object({
    indicator: z.string().min(1),
    target: z.string().min(1),
    kind: z.enum(TARGET_KINDS),
    asOf: DaySchema,
    assessable: z.boolean(),
    reason: z.enum(REASON_CODES).nullable(),
    outcome: z.enum(OUTCOMES).nullable(),
    pace: z.enum(PACES).nullable(),
    evidence: z.enum(EVIDENCES),
    reasons: z.object({ outcome: z.enum(REASON_CODES).nullable(), pace: z.enum(REASON_CODES).nullable() }),
    unit: UnitSchema,
    values: z.record(z.string(), z.number()),
    observations: z.array(ObservationSchema),
    derivation: z.array(DerivationStepSchema),
  })
  .meta({ id: "Assessment", title: "Assessment", description: "How far one target has come by a day." });

/** Schema of `PlanAssessment`. */
export const PlanAssessmentSchema = z
  .object({ plan: z.string().min(1), asOf: DaySchema, assessments: z.array(AssessmentSchema) })
  .meta({ id: "PlanAssessment", title: "PlanAssessment", description: "The assessments of a whole plan." });
