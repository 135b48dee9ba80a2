import * as z from "zod";

/** Schema of `LocalizedText`: both languages, neither empty. */
export const LocalizedTextSchema = z
  .object({ vi: z.string().min(1), en: z.string().min(1) })
  .meta({ id: "LocalizedText", title: "LocalizedText", description: "A text in Vietnamese and in English." });
