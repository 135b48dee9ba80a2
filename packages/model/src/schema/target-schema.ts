import * as z from "zod";
import { BASES } from "../basis.ts";
import { BoundSchema } from "./bound-schema.ts";
import { LocalizedTextSchema } from "./localized-text-schema.ts";
import { PeriodSchema } from "./period-schema.ts";
import { QuotationSchema } from "./quotation-schema.ts";
import { UnitSchema } from "./unit-schema.ts";
import { YearSchema } from "./year-schema.ts";

/** Schema of `YearSpan`. */
export const YearSpanSchema = z
  .object({ from: YearSchema, to: YearSchema })
  .meta({ id: "YearSpan", title: "YearSpan", description: "First and last calendar year, both inclusive." });

const assumed = {
  basis: z.enum(BASES),
  because: LocalizedTextSchema,
  document: z.string().min(1).nullable(),
};

/** Schema of `TargetCommon`, what every target has. */
export const TargetCommonSchema = z
  .object({
    id: z.string().min(1),
    indicator: z.string().min(1),
    due: PeriodSchema.nullable(),
    quotation: QuotationSchema,
  })
  .meta({ id: "TargetCommon", title: "TargetCommon", description: "What every target has." });

/** Schema of `LevelTarget`. */
export const LevelTargetSchema = TargetCommonSchema.extend({
  kind: z.literal("level"),
  bound: BoundSchema,
  unit: UnitSchema,
}).meta({ id: "LevelTarget", title: "LevelTarget", description: "A value to be reached by the due period." });

/** Schema of `AverageGrowthTarget`. */
export const AverageGrowthTargetSchema = TargetCommonSchema.extend({
  kind: z.literal("average-growth"),
  bound: BoundSchema,
  unit: UnitSchema,
  years: YearSpanSchema.nullable(),
  assumedYears: z.object({ value: YearSpanSchema, ...assumed }).nullable(),
}).meta({
  id: "AverageGrowthTarget",
  title: "AverageGrowthTarget",
  description: "An average growth per year over a span of years.",
});

/** Schema of `ShareTarget`. */
export const ShareTargetSchema = z
  .object({ component: z.string().min(1), value: z.number() })
  .meta({ id: "ShareTarget", title: "ShareTarget", description: "One exact share of a composition." });

/** Schema of `CompositionTarget`. */
export const CompositionTargetSchema = TargetCommonSchema.extend({
  kind: z.literal("composition"),
  shares: z.array(ShareTargetSchema),
  unit: UnitSchema,
}).meta({
  id: "CompositionTarget",
  title: "CompositionTarget",
  description: "Shares of a whole, all exact, summing to 100.",
});

/** Schema of `IncreaseStatement`. */
export const IncreaseStatementSchema = z
  .object({
    measure: z.enum(["relative", "absolute"]),
    bound: BoundSchema,
    unit: UnitSchema,
    text: z.string().min(1),
  })
  .meta({
    id: "IncreaseStatement",
    title: "IncreaseStatement",
    description: "One way in which an increase is stated.",
  });

/** Schema of `IncreaseTarget`. */
export const IncreaseTargetSchema = TargetCommonSchema.extend({
  kind: z.literal("increase"),
  statements: z.array(IncreaseStatementSchema),
  baseYear: YearSchema.nullable(),
}).meta({ id: "IncreaseTarget", title: "IncreaseTarget", description: "A growth over a base." });

/** Schema of `CumulativeTarget`. */
export const CumulativeTargetSchema = TargetCommonSchema.extend({
  kind: z.literal("cumulative"),
  bound: BoundSchema,
  unit: UnitSchema,
  years: YearSpanSchema,
  assumedMeaning: z.object({ value: LocalizedTextSchema, ...assumed }).nullable(),
}).meta({
  id: "CumulativeTarget",
  title: "CumulativeTarget",
  description: "A total to be gathered over a span of years.",
});

/** Schema of `MilestoneTarget`. */
export const MilestoneTargetSchema = TargetCommonSchema.extend({ kind: z.literal("milestone") }).meta({
  id: "MilestoneTarget",
  title: "MilestoneTarget",
  description: "A thing that is done or not.",
});

/** Schema of `DirectionTarget`. */
export const DirectionTargetSchema = TargetCommonSchema.extend({
  kind: z.literal("direction"),
  direction: z.enum(["increase", "decrease"]),
  after: YearSchema.nullable(),
}).meta({ id: "DirectionTarget", title: "DirectionTarget", description: "A movement without a number." });

/** Schema of `Target`. */
export const TargetSchema = z
  .discriminatedUnion("kind", [
    LevelTargetSchema,
    AverageGrowthTargetSchema,
    CompositionTargetSchema,
    IncreaseTargetSchema,
    CumulativeTargetSchema,
    MilestoneTargetSchema,
    DirectionTargetSchema,
  ])
  .meta({ id: "Target", title: "Target", description: "What a plan promises of an indicator." });
