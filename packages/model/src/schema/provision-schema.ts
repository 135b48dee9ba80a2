import * as z from "zod";

/** Schema of `Provision`. */
export const ProvisionSchema = z
  .object({
    id: z.string().min(1),
    marker: z.string().min(1).nullable(),
    text: z.string().min(1),
    page: z.int().min(1),
    parent: z.string().min(1).nullable(),
  })
  .meta({ id: "Provision", title: "Provision", description: "One paragraph of a plan's own text." });
