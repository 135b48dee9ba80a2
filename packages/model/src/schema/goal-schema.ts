import * as z from "zod";
import { QuotationSchema } from "./quotation-schema.ts";
import { YearSchema } from "./year-schema.ts";

/** Schema of `Goal`. */
export const GoalSchema = z
  .object({
    id: z.string().min(1),
    horizon: YearSchema.nullable(),
    after: YearSchema.nullable(),
    quotation: QuotationSchema,
  })
  .meta({ id: "Goal", title: "Goal", description: "A qualitative aim of a plan." });
