import * as z from "zod";

/** Schema of `SingleBound`. */
export const SingleBoundSchema = z
  .object({
    kind: z.enum(["at-least", "more-than", "at-most", "less-than", "exactly", "approximately"]),
    value: z.number(),
  })
  .meta({ id: "SingleBound", title: "SingleBound", description: "A bound by one number." });

/** Schema of `RangeBound`. */
export const RangeBoundSchema = z
  .object({ kind: z.literal("between"), low: z.number().nullable(), high: z.number().nullable() })
  .meta({ id: "RangeBound", title: "RangeBound", description: "A bound by a range; a null end is open." });

/** Schema of `Bound`. */
export const BoundSchema = z
  .discriminatedUnion("kind", [SingleBoundSchema, RangeBoundSchema])
  .meta({ id: "Bound", title: "Bound", description: "What a target asks of a value." });
