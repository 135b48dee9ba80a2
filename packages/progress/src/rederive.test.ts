import { publishedFigures } from "@kehoach/binh-duong/observations";
import { plan7099 } from "@kehoach/binh-duong/plan";
import type { Assessment } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessPlan } from "./assess-plan.ts";
import type { Assumptions } from "./assumptions.ts";
import { rederive } from "./rederive.ts";

function assessed(asOf: string, assumptions: Assumptions = {}): readonly Assessment[] {
  return assessPlan({ plan: plan7099, observations: publishedFigures, asOf, assumptions }).assessments;
}

function growth(): Assessment {
  const found = assessed("2024-12-31").find(({ indicator }) => indicator === "grdp-growth");
  if (found === undefined) throw new Error("the plan has no grdp-growth");
  return found;
}

describe("rederive", () => {
  it("comes to the same verdicts from the derivation alone, whatever the day and the assumptions", () => {
    const day = fc
      .date({ min: new Date("2019-01-01"), max: new Date("2045-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const baseYear = fc.integer({ min: 2018, max: 2027 });
    fc.assert(
      fc.property(
        day,
        baseYear,
        fc.boolean(),
        fc.constantFrom("all", "any"),
        (asOf, year, rate, combination) => {
          const assumptions: Assumptions = {
            indicators: {
              "industrial-land-area": { baseYear: year, combination },
              "urbanisation-rate": { baseYear: year },
              "grdp-structure": { baseYear: year },
            },
            ...(rate ? { exchangeRate: { vndPerUsd: 25000, source: "test", day: null } } : {}),
          };
          for (const assessment of assessed(asOf, assumptions)) {
            const { outcome, pace, evidence, values, contradictions } = rederive(assessment);
            expect(contradictions).toEqual([]);
            expect({ outcome, pace, evidence, values }).toEqual({
              outcome: assessment.outcome,
              pace: assessment.pace,
              evidence: assessment.evidence,
              values: assessment.values,
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    { step: "outcome", change: { outcome: "exceeded" }, says: (from: Assessment) => from.outcome },
    { step: "pace", change: { pace: "moving-away" }, says: (from: Assessment) => from.pace },
    { step: "evidence", change: { evidence: "none" }, says: (from: Assessment) => from.evidence },
  ])("finds a changed $step step", ({ step, change, says }) => {
    const sound = growth();
    const derivation = sound.derivation.map((one) => (one.step === step ? { ...one, ...change } : one));
    const { contradictions } = rederive({ ...sound, derivation } as Assessment);
    expect(contradictions).toEqual([`${step}: ${says(sound)} follows, not ${Object.values(change)[0]}`]);
  });

  it.each<{ name: string; tamper: (assessment: Assessment) => Assessment; expected: RegExp }>([
    {
      name: "a pace that does not follow",
      tamper: (assessment) => ({ ...assessment, pace: "ahead" }),
      expected: /pace slow follows, not ahead/,
    },
    {
      name: "an outcome that does not follow",
      tamper: (assessment) => ({ ...assessment, outcome: "met" }),
      expected: /outcome not-due follows, not met/,
    },
    {
      name: "evidence that does not follow",
      tamper: (assessment) => ({ ...assessment, evidence: "official" }),
      expected: /evidence unspecified follows, not official/,
    },
    {
      name: "a value that no formula gives",
      tamper: (assessment) => ({ ...assessment, values: { ...assessment.values, averageGrowth: 9 } }),
      expected: /averageGrowth is 5\.7\d+, not 9/,
    },
    {
      name: "a formula with another result",
      tamper: (assessment) => ({
        ...assessment,
        derivation: assessment.derivation.map((step) =>
          step.step === "formula" && step.result === "averageGrowth" ? { ...step, value: 9 } : step,
        ),
      }),
      expected: /averageGrowth: average-growth-from-rates gives 5\.7\d+, not 9/,
    },
    {
      name: "a ratio that no formula gives",
      tamper: (assessment) => ({
        ...assessment,
        derivation: assessment.derivation.map((step) =>
          step.step === "pace" ? { ...step, ratios: [{ name: "paceRatioLow", ratio: 0.7 }] } : step,
        ),
      }),
      expected: /paceRatioLow is 0\.63\d+, not 0\.7/,
    },
    {
      name: "a formula whose inputs are missing",
      tamper: (assessment) => ({
        ...assessment,
        derivation: assessment.derivation.map((step) =>
          step.step === "formula" && step.formula === "pace-ratio" ? { ...step, inputs: {} } : step,
        ),
      }),
      expected: /pace-ratio gives undefined/,
    },
  ])("finds $name", ({ tamper, expected }) => {
    expect(rederive(tamper(growth())).contradictions.join("\n")).toMatch(expected);
  });
});
