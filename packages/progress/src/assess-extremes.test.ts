import { LANGUAGES, type Observation } from "@kehoach/model";
import { AssessmentSchema, ObservationSchema } from "@kehoach/model/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessIndicator } from "./assess-indicator.ts";
import { assessPlan } from "./assess-plan.ts";
import { compareVintages } from "./compare-vintages.ts";
import { explain } from "./explain.ts";
import { anyAcceptedObservations } from "./fixtures/any-accepted-observations.ts";
import { assessSample } from "./fixtures/assess-sample.ts";
import { samplePlan } from "./fixtures/plan.ts";
import { yearFigures } from "./fixtures/year-figures.ts";
import { rederive } from "./rederive.ts";

const asOf = fc.constantFrom("2022-06-30", "2024-12-31", "2026-12-31", "2200-12-31");
const rate = fc.constantFrom(undefined, 5e-324, 25_000, Number.MAX_VALUE);
const assumptionsWith = (vndPerUsd: number | undefined) => ({
  indicators: { land: { baseYear: 2020 } },
  exchangeRate: vndPerUsd === undefined ? undefined : { vndPerUsd, source: "test", day: null },
});

describe("whatever figures the observation schema accepts", () => {
  it("are what the generator makes", () => {
    fc.assert(
      fc.property(anyAcceptedObservations, (observations) => {
        // sources and texts aside, which no assessment reads
        for (const one of observations) {
          const issues = ObservationSchema.safeParse({ ...one, source: "test" }).error?.issues ?? [];
          expect(issues).toEqual([]);
        }
      }),
    );
  });

  it("there is an assessment with finite numbers that follows from its derivation and can be told", () => {
    fc.assert(
      fc.property(anyAcceptedObservations, asOf, rate, (observations, day, vndPerUsd) => {
        const assumptions = assumptionsWith(vndPerUsd);
        const { assessments } = assessPlan({ plan: samplePlan, observations, asOf: day, assumptions });
        for (const assessment of assessments) {
          expect(AssessmentSchema.safeParse(assessment).error?.issues ?? []).toEqual([]);
          expect(rederive(assessment).contradictions).toEqual([]);
          for (const language of LANGUAGES) {
            expect(explain(assessment, { language }).join("\n")).not.toMatch(/NaN|Infinity|∞/);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("there is one even where a finite value is beyond what the schema accepts", () => {
    const beyond = fc.tuple(anyAcceptedObservations, fc.constantFrom(1e290, 1e300, 1e305, Number.MAX_VALUE));
    fc.assert(
      fc.property(beyond, asOf, rate, ([observations, most], day, vndPerUsd) => {
        const enlarged = observations.map((one) => ({ ...one, value: Math.sign(one.value ?? 0) * most + 0 }));
        const assumptions = assumptionsWith(vndPerUsd);
        const { assessments } = assessPlan({
          plan: samplePlan,
          observations: enlarged,
          asOf: day,
          assumptions,
        });
        for (const assessment of assessments) {
          // JSON has null for what is not finite
          expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
          expect(rederive(assessment).contradictions).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("vintages of them can be compared", () => {
    fc.assert(
      fc.property(anyAcceptedObservations, (observations) => {
        const days = { before: "2025-12-31", after: "2026-12-31" };
        const { figures } = compareVintages({ plan: samplePlan, observations, ...days });
        expect(figures.length).toBeLessThanOrEqual(observations.length);
      }),
    );
  });
});

describe("money at the ends of the range of numbers", () => {
  const exports = (
    values: Readonly<Record<number, number>>,
    unit: "USD" | "billion-USD",
  ): readonly Observation[] => yearFigures(values, { indicator: "exports", unit });

  it("is 0 in a unit in which it is too small for a number, so that nothing can grow from it", () => {
    const observations = exports({ 2020: 5e-324, 2023: 2e9 }, "USD");
    const { reasons } = assessSample({ indicator: "exports", observations });
    expect(reasons).toEqual({ outcome: null, pace: "zero-baseline" });
  });

  it("has a growth that is undefined, and not a change of sign, where the ratio is out of range", () => {
    for (const values of [
      { 2020: 5e-324, 2023: 1e18 },
      { 2020: 1e18, 2023: 5e-324 },
    ]) {
      const observations = exports(values, "billion-USD");
      const bound = { kind: "at-least", value: 1.1e18 } as const;
      const { reasons } = assessSample({ indicator: "exports", observations, bound });
      expect(reasons.pace).toBe("growth-undefined");
    }
  });

  it("changes its sign where it does", () => {
    const observations = exports({ 2020: -1, 2023: 1 }, "billion-USD");
    expect(assessSample({ indicator: "exports", observations }).reasons.pace).toBe("sign-change");
  });
});

describe("shares at the end of the range of numbers", () => {
  it("have no sum to speak of, and no distance", () => {
    const observations = [2020, 2023].flatMap((year) =>
      ["industry", "services", "farming"].flatMap((component) =>
        yearFigures({ [year]: Number.MAX_VALUE }, { indicator: "structure", component, unit: "percent" }),
      ),
    );
    const assessment = assessSample({ indicator: "structure", observations });
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    expect(assessment.pace).toBeNull();
  });
});

describe("values that are no numbers", () => {
  it.each([Number.NaN, Number.NEGATIVE_INFINITY])("stop a caller: %d", (value) => {
    const observations = yearFigures({ 2023: value }, { indicator: "exports", unit: "USD" });
    const question = { plan: samplePlan, observations, asOf: "2024-12-31" };
    const message = `observations must have finite values, got ${value}`;
    expect(() => assessPlan(question)).toThrow(`assessPlan: ${message}`);
    expect(() => assessIndicator({ ...question, indicator: "exports" })).toThrow(
      `assessIndicator: ${message}`,
    );
  });

  it("are passed over where they are of another indicator", () => {
    const observations = yearFigures({ 2023: Number.NaN }, { indicator: "poverty", unit: "percent" });
    const question = { plan: samplePlan, observations, asOf: "2024-12-31", indicator: "exports" } as const;
    expect(() => assessIndicator(question)).not.toThrow();
  });
});
