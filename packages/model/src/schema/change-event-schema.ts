import * as z from "zod";
import { CERTAINTIES, CHANGE_KINDS } from "../change-event.ts";
import { DaySchema } from "./day-schema.ts";
import { LocalizedTextSchema } from "./localized-text-schema.ts";
import { StateFunctionSchema } from "./state-function-schema.ts";

/** Schema of `ChangeEvent`. */
export const ChangeEventSchema = z
  .object({
    id: z.string().min(1),
    kind: z.enum(CHANGE_KINDS),
    effective: DaySchema,
    until: DaySchema.nullable(),
    functions: z.array(StateFunctionSchema).nullable(),
    from: z.array(z.string().min(1)),
    to: z.array(z.string().min(1)),
    legalBasis: z.string().min(1).nullable(),
    certainty: z.enum(CERTAINTIES),
    sources: z.array(z.string().min(1)),
    note: LocalizedTextSchema.nullable(),
  })
  .meta({ id: "ChangeEvent", title: "ChangeEvent", description: "A change of organisation." });
