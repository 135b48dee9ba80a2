import { expectTypeOf } from "vitest";
import { compareVintages } from "./compare-vintages.ts";
import { type SampleCode, samplePlan } from "./fixtures/plan.ts";
import { simulate } from "./simulate.ts";

const day = "2024-12-31";
const simulation = simulate({ plan: samplePlan, observations: [], asOf: day, changes: {} });

expectTypeOf(simulation.hypothetical).toEqualTypeOf<true>();
expectTypeOf(simulation.changes[0]?.indicator).toEqualTypeOf<SampleCode | undefined>();

simulate({
  plan: samplePlan,
  observations: [],
  asOf: day,
  // @ts-expect-error an indicator that the plan does not have
  changes: { figures: [{ indicator: "happiness", period: "2023", value: 1, unit: "percent" }] },
});

// @ts-expect-error an indicator that the plan does not have
compareVintages({ plan: samplePlan, indicator: "happiness", observations: [], before: day, after: day });
