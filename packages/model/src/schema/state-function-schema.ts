import * as z from "zod";
import { LocalizedTextSchema } from "./localized-text-schema.ts";

/** Schema of `StateFunction`. */
export const StateFunctionSchema = z
  .object({ code: z.string().min(1), name: LocalizedTextSchema })
  .meta({ id: "StateFunction", title: "StateFunction", description: "A function of State management." });
