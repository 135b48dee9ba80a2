import * as z from "zod";
import { PLAN_SCHEMA_VERSION, PLAN_STATUSES } from "../plan.ts";
import { AgencySchema } from "./agency-schema.ts";
import { AreaSchema } from "./area-schema.ts";
import { AssignmentSchema, TaskGroupSchema, TaskSchema } from "./assignment-schema.ts";
import { GoalSchema } from "./goal-schema.ts";
import { IndicatorSchema } from "./indicator-schema.ts";
import { LegalDocumentSchema } from "./legal-document-schema.ts";
import { LocalizedTextSchema } from "./localized-text-schema.ts";
import { ProvisionSchema } from "./provision-schema.ts";
import { TargetSchema, YearSpanSchema } from "./target-schema.ts";

/** Schema of `PlanSource`. */
export const PlanSourceSchema = z
  .object({
    complete: z.boolean(),
    lastProvision: z.string().min(1),
    pages: z.int().min(1),
    note: LocalizedTextSchema,
  })
  .meta({
    id: "PlanSource",
    title: "PlanSource",
    description: "How much of the plan's text the data holds.",
  });

/** Schema of `ReportingRule`. */
export const ReportingRuleSchema = z
  .object({ text: LocalizedTextSchema })
  .meta({ id: "ReportingRule", title: "ReportingRule", description: "When agencies report on the plan." });

/** Schema of `Plan`. Keys that it does not know are tolerated; `readPlan` keeps them, parsing drops them. */
export const PlanSchema = z
  .object({
    schemaVersion: z.literal(PLAN_SCHEMA_VERSION),
    id: z.string().min(1),
    title: LocalizedTextSchema,
    document: z.string().min(1),
    status: z.enum(PLAN_STATUSES),
    horizon: YearSpanSchema,
    area: z.string().min(1),
    source: PlanSourceSchema,
    reporting: z.array(ReportingRuleSchema).nullable(),
    documents: z.array(LegalDocumentSchema),
    provisions: z.array(ProvisionSchema),
    goals: z.array(GoalSchema),
    indicators: z.array(IndicatorSchema),
    targets: z.array(TargetSchema),
    taskGroups: z.array(TaskGroupSchema),
    assignments: z.array(AssignmentSchema),
    tasks: z.array(TaskSchema),
    agencies: z.array(AgencySchema),
    areas: z.array(AreaSchema),
  })
  .meta({ id: "Plan", title: "Plan", description: "One issued plan." });
