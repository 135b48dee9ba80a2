import * as z from "zod";
import { SUCCESSION_EXTENTS } from "../area-succession.ts";
import { CERTAINTIES } from "../change-event.ts";
import { DaySchema } from "./day-schema.ts";

/** Schema of `AreaSuccession`. */
export const AreaSuccessionSchema = z
  .object({
    from: z.string().min(1),
    to: z.string().min(1),
    effective: DaySchema,
    extent: z.enum(SUCCESSION_EXTENTS),
    legalBasis: z.string().min(1).nullable(),
    certainty: z.enum(CERTAINTIES),
    sources: z.array(z.string().min(1)),
  })
  .meta({ id: "AreaSuccession", title: "AreaSuccession", description: "One area passing into another." });
