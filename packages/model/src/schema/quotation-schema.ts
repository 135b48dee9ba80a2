import * as z from "zod";

/** Schema of `Quotation`. */
export const QuotationSchema = z.object({ provision: z.string().min(1), text: z.string().min(1) }).meta({
  id: "Quotation",
  title: "Quotation",
  description: "The words of a plan on which a statement rests.",
});
