import * as z from "zod";
import { BASES } from "../basis.ts";
import { DIRECTIONS, INDICATOR_NATURES } from "../indicator.ts";
import { LocalizedTextSchema } from "./localized-text-schema.ts";
import { QuotationSchema } from "./quotation-schema.ts";
import { UnitSchema } from "./unit-schema.ts";

/** Schema of `IndicatorComponent`. */
export const IndicatorComponentSchema = z
  .object({ code: z.string().min(1), name: LocalizedTextSchema })
  .meta({
    id: "IndicatorComponent",
    title: "IndicatorComponent",
    description: "A part of an indicator that is published on its own.",
  });

/** Schema of `StatisticalReference`. */
export const StatisticalReferenceSchema = z
  .object({
    code: z.string().min(1).nullable(),
    name: z.string().min(1),
    note: LocalizedTextSchema.nullable(),
    source: z.string().min(1),
  })
  .meta({
    id: "StatisticalReference",
    title: "StatisticalReference",
    description: "The official statistic that an indicator corresponds to.",
  });

/** Schema of `Indicator`. */
export const IndicatorSchema = z
  .object({
    code: z.string().min(1),
    name: LocalizedTextSchema,
    shortName: LocalizedTextSchema,
    unit: UnitSchema,
    nature: z.enum(INDICATOR_NATURES),
    direction: z.enum(DIRECTIONS).nullable(),
    directionBasis: z.enum(BASES).nullable(),
    components: z.array(IndicatorComponentSchema),
    componentsForm: z.enum(["sum", "shares"]).nullable(),
    quantified: z.boolean(),
    reference: StatisticalReferenceSchema.nullable(),
    quotation: QuotationSchema.nullable(),
  })
  .meta({ id: "Indicator", title: "Indicator", description: "What is measured." });
