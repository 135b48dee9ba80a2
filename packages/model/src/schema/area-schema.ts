import * as z from "zod";
import { AREA_LEVELS } from "../area.ts";
import { DaySchema } from "./day-schema.ts";
import { LocalizedTextSchema } from "./localized-text-schema.ts";

/** Schema of `Area`. */
export const AreaSchema = z
  .object({
    id: z.string().min(1),
    level: z.enum(AREA_LEVELS),
    name: LocalizedTextSchema,
    code: z.string().min(1).nullable(),
    parent: z.string().min(1).nullable(),
    since: DaySchema.nullable(),
    until: DaySchema.nullable(),
  })
  .meta({
    id: "Area",
    title: "Area",
    description: "An administrative unit; its code means something only with a day.",
  });
