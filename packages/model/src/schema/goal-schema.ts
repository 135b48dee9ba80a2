import * as z from "zod";
import { QuotationSchema } from "./quotation-schema.ts";

/** Schema of `Goal`. */
export const GoalSchema = z
  .object({
    id: z.string().min(1),
    horizon: z.int().nullable(),
    after: z.int().nullable(),
    quotation: QuotationSchema,
  })
  .meta({ id: "Goal", title: "Goal", description: "A qualitative aim of a plan." });
