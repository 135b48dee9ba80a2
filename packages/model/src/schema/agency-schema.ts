import * as z from "zod";
import { AGENCY_KINDS } from "../agency.ts";
import { DaySchema } from "./day-schema.ts";
import { LocalizedTextSchema } from "./localized-text-schema.ts";

/** Schema of `Identifier`. */
export const IdentifierSchema = z
  .object({ scheme: z.string().min(1), value: z.string().min(1) })
  .meta({ id: "Identifier", title: "Identifier", description: "An identifier in some scheme." });

/** Schema of `Agency`. */
export const AgencySchema = z
  .object({
    id: z.string().min(1),
    kind: z.enum(AGENCY_KINDS),
    name: LocalizedTextSchema,
    otherNames: z.array(z.string().min(1)),
    identifiers: z.array(IdentifierSchema),
    since: DaySchema.nullable(),
    until: DaySchema.nullable(),
  })
  .meta({
    id: "Agency",
    title: "Agency",
    description: "A body with names, identifiers and a validity interval.",
  });
