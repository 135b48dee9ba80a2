import type { Indicator, Target, TargetStep } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { type SampleCode, samplePlan } from "./fixtures/plan.ts";
import { targetStep } from "./target-step.ts";

function stepOf(code: SampleCode): TargetStep {
  const target: Target | undefined = samplePlan.targets.find((candidate) => candidate.indicator === code);
  const indicator: Indicator | undefined = samplePlan.indicators.find((candidate) => candidate.code === code);
  if (target === undefined || indicator === undefined) throw new Error(`the sample plan has no ${code}`);
  return targetStep(target, indicator);
}

describe("targetStep", () => {
  it.each<{ code: SampleCode; bounds: TargetStep["bounds"] }>([
    {
      code: "growth",
      bounds: [{ name: "average-growth", bound: { kind: "between", low: 6, high: 8 }, unit: "percent" }],
    },
    { code: "poverty", bounds: [{ name: "level", bound: { kind: "less-than", value: 2 }, unit: "percent" }] },
    {
      code: "structure",
      bounds: [
        { name: "industry", bound: { kind: "exactly", value: 60 }, unit: "percent" },
        { name: "services", bound: { kind: "exactly", value: 30 }, unit: "percent" },
        { name: "farming", bound: { kind: "exactly", value: 10 }, unit: "percent" },
      ],
    },
    {
      code: "investment",
      bounds: [{ name: "cumulative", bound: { kind: "at-least", value: 10 }, unit: "billion-USD" }],
    },
    {
      code: "land",
      bounds: [
        { name: "relative", bound: { kind: "at-least", value: 30 }, unit: "percent" },
        { name: "absolute", bound: { kind: "at-least", value: 4000 }, unit: "hectare" },
      ],
    },
    { code: "city", bounds: [{ name: "done", bound: { kind: "exactly", value: 1 }, unit: "yes-no" }] },
    {
      code: "well-being",
      bounds: [{ name: "change", bound: { kind: "more-than", value: 0 }, unit: "index-point" }],
    },
    {
      code: "noise",
      bounds: [{ name: "change", bound: { kind: "less-than", value: 0 }, unit: "index-point" }],
    },
  ])("of $code", ({ code, bounds }) => {
    expect(stepOf(code)).toMatchObject({ step: "target", quotation: "Chỉ tiêu mẫu", provision: "I", bounds });
  });
});
