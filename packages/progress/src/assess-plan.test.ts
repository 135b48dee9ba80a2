import type { Assessment, DerivationStep, Observation, Plan } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessIndicator } from "./assess-indicator.ts";
import { assessPlan } from "./assess-plan.ts";
import type { Assumptions } from "./assumptions.ts";
import { anyObservations } from "./fixtures/any-observations.ts";
import { samplePlan } from "./fixtures/plan.ts";
import { rederive } from "./rederive.ts";

const asOfDay = fc.constantFrom(
  "2019-12-31",
  "2021-06-30",
  "2023-12-31",
  "2024-12-15",
  "2025-12-31",
  "2027-12-31",
);

const assumptions: fc.Arbitrary<Assumptions> = fc
  .record({
    baseYear: fc.option(fc.integer({ min: 2018, max: 2027 }), { nil: undefined }),
    combination: fc.constantFrom("all" as const, "any" as const, undefined),
    tolerance: fc.constantFrom(0, 0.05, 0.5, undefined),
    nearlyMetTolerance: fc.constantFrom(0, 0.2, undefined),
    rate: fc.boolean(),
  })
  .map(({ nearlyMetTolerance, rate, ...indicator }) => ({
    indicators: Object.fromEntries(samplePlan.indicators.map(({ code }) => [code, indicator])),
    nearlyMetTolerance,
    exchangeRate: rate ? { vndPerUsd: 25_000, source: "test", day: null } : undefined,
  }));

const inputs = fc.tuple(anyObservations, asOfDay, assumptions);

function assess([observations, asOf, assumed]: [
  readonly Observation[],
  string,
  Assumptions,
]): readonly Assessment[] {
  return assessPlan({ plan: samplePlan, observations, asOf, assumptions: assumed }).assessments;
}

/** Every number within a value, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Where a derivation places each figure, as often as it does. */
function placesOf(derivation: readonly DerivationStep[]): readonly Observation[] {
  return derivation.flatMap((step) => {
    if (step.step === "vintage") return [step.chosen, ...step.rivals.map(({ observation }) => observation)];
    return step.step === "exclusion" ? step.observations : [];
  });
}

function counted(observations: readonly Observation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const observation of observations) {
    const key = JSON.stringify(observation);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describe("assessPlan of any figures", () => {
  it("answers, with finite numbers only", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const assessment of assess(input)) {
          for (const number of numbersIn(assessment)) expect(number).toSatisfy(Number.isFinite);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is assessable exactly where there is an outcome of a due or reached target, or a pace", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { assessable, reason, outcome, pace } of assess(input)) {
          const judged = outcome !== null && outcome !== "not-due";
          expect(assessable).toBe(judged || pace !== null);
          expect(reason === null).toBe(assessable);
        }
      }),
    );
  });

  it("has a reason exactly for an axis that is missing", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { outcome, pace, reasons } of assess(input)) {
          expect(reasons.outcome === null).toBe(outcome !== null);
          expect(reasons.pace === null).toBe(pace !== null);
        }
      }),
    );
  });

  it("has each value from one step of the derivation, and each figure used from another", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { values, derivation, observations, evidence } of assess(input)) {
          const results = derivation.flatMap((step) =>
            step.step === "formula" ? [[step.result, step.value]] : [],
          );
          expect(results).toHaveLength(Object.keys(values).length);
          expect(Object.fromEntries(results)).toEqual(values);
          const chosen = derivation.flatMap((step) => (step.step === "vintage" ? [step.chosen] : []));
          expect(counted(observations)).toEqual(counted(chosen));
          expect(observations.every(({ value, release }) => value !== null && release !== "planned")).toBe(
            true,
          );
          expect(evidence === "none").toBe(observations.length === 0);
        }
      }),
    );
  });

  it("follows from its own derivation", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const assessment of assess(input)) expect(rederive(assessment).contradictions).toEqual([]);
      }),
    );
  });

  it("is the same whatever the order of the figures", () => {
    fc.assert(
      fc.property(
        inputs.chain(([observations, asOf, assumed]) =>
          fc.tuple(
            fc.constant<[readonly Observation[], string, Assumptions]>([observations, asOf, assumed]),
            fc.shuffledSubarray([...observations], { minLength: observations.length }),
          ),
        ),
        ([[observations, asOf, assumed], shuffled]) => {
          expect(assess([shuffled, asOf, assumed])).toEqual(assess([observations, asOf, assumed]));
        },
      ),
    );
  });

  it("is the same after a way through JSON", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const assessments = assess(input);
        expect(JSON.parse(JSON.stringify(assessments))).toEqual(assessments);
      }),
    );
  });

  it("does not change with figures that are published later, but for naming them", () => {
    const apartFrom = (assessments: readonly Assessment[]) =>
      assessments.map(({ derivation, ...rest }) => ({
        ...rest,
        derivation: derivation.filter((step) => step.step !== "exclusion"),
      }));
    fc.assert(
      fc.property(inputs, anyObservations, ([observations, asOf, assumed], others) => {
        const late = others.map((observation) => ({ ...observation, publishedOn: "2028-01" }));
        const after = assess([[...observations, ...late], asOf, assumed]);
        expect(apartFrom(after)).toEqual(apartFrom(assess([observations, asOf, assumed])));
      }),
    );
  });

  it("comes to the same verdicts where every row is there twice", () => {
    const verdicts = (assessments: readonly Assessment[]) =>
      assessments.map(({ derivation: _, ...verdict }) => verdict);
    fc.assert(
      fc.property(inputs, ([observations, asOf, assumed]) => {
        const twice = [...observations, ...observations];
        expect(verdicts(assess([twice, asOf, assumed]))).toEqual(
          verdicts(assess([observations, asOf, assumed])),
        );
      }),
    );
  });

  it("loses no figure: each is used, a rival or excluded, once", () => {
    fc.assert(
      fc.property(inputs, ([observations, asOf, assumed]) => {
        for (const { indicator, derivation } of assess([observations, asOf, assumed])) {
          const own = observations.filter((observation) => observation.indicator === indicator);
          expect(counted(placesOf(derivation))).toEqual(counted(own));
        }
      }),
    );
  });

  it("is what assessIndicator says of each indicator", () => {
    fc.assert(
      fc.property(inputs, ([observations, asOf, assumed]) => {
        const whole = assess([observations, asOf, assumed]);
        const each = samplePlan.indicators.flatMap(({ code }) =>
          assessIndicator({ plan: samplePlan, indicator: code, observations, asOf, assumptions: assumed }),
        );
        expect(whole).toEqual(each);
      }),
      { numRuns: 20 },
    );
  });
});

describe("assessPlan", () => {
  it("has an assessment for each target, in their order", () => {
    const { plan, asOf, assessments } = assessPlan({
      plan: samplePlan,
      observations: [],
      asOf: "2024-12-31",
    });
    expect({ plan, asOf }).toEqual({ plan: "sample", asOf: "2024-12-31" });
    expect(assessments.map(({ target }) => target)).toEqual(samplePlan.targets.map(({ id }) => id));
    expect(assessments.every(({ assessable, evidence }) => !assessable && evidence === "none")).toBe(true);
  });

  it("changes nothing that it is given", () => {
    const observations = fc.sample(anyObservations, { numRuns: 20, seed: 7 }).flat();
    const before = structuredClone({ plan: samplePlan, observations });
    assessPlan({ plan: samplePlan, observations, asOf: "2024-12-31" });
    expect({ plan: samplePlan, observations }).toEqual(before);
  });

  it("throws on a target of an indicator that the plan does not have", () => {
    const plan: Plan = { ...samplePlan, indicators: [] };
    expect(() => assessPlan({ plan, observations: [], asOf: "2024-12-31" })).toThrow(
      'assessPlan: plan has no indicator "growth" for target "growth-2025"',
    );
  });

  const rate = { vndPerUsd: 25_000, source: "test", day: null };
  it.each<{ name: string; asOf?: string; assumptions?: Assumptions; message: string }>([
    { name: "a month", asOf: "2024-12", message: 'asOf must be a day such as 2024-12-31, got "2024-12"' },
    { name: "a day that is none", asOf: "2023-02-29", message: "asOf must be a day" },
    {
      name: "a near miss of everything",
      assumptions: { nearlyMetTolerance: 1 },
      message: "assumptions.nearlyMetTolerance must be from 0 to below 1, got 1",
    },
    {
      name: "a tolerance below 0",
      assumptions: { indicators: { income: { tolerance: -0.1 } } },
      message: "assumptions.indicators.income.tolerance must be from 0 to below 1, got -0.1",
    },
    {
      name: "a tolerance that is none",
      assumptions: { indicators: { income: { tolerance: Number.NaN } } },
      message: "assumptions.indicators.income.tolerance must be from 0",
    },
    {
      name: "half a year",
      assumptions: { indicators: { land: { baseYear: 2020.5 } } },
      message: "assumptions.indicators.land.baseYear must be a year from 1900 to 2200, got 2020.5",
    },
    {
      name: "a year of long ago",
      assumptions: { indicators: { growth: { baseYear: 1899 } } },
      message: "assumptions.indicators.growth.baseYear must be a year from 1900 to 2200, got 1899",
    },
    {
      name: "a base year beyond any calendar",
      assumptions: { indicators: { growth: { baseYear: 2201 } } },
      message: "assumptions.indicators.growth.baseYear must be a year from 1900 to 2200, got 2201",
    },
    {
      name: "a base year of two digits",
      assumptions: { indicators: { growth: { baseYear: 20 } } },
      message: "assumptions.indicators.growth.baseYear must be a year from 1900 to 2200, got 20",
    },
    {
      name: "an indicator of another plan",
      assumptions: { indicators: { "gdp-growth": {} } },
      message: 'assumptions.indicators must be of the plan, got "gdp-growth"',
    },
    {
      name: "a rate of nothing",
      assumptions: { exchangeRate: { ...rate, vndPerUsd: 0 } },
      message: "assumptions.exchangeRate.vndPerUsd must be above 0, got 0",
    },
    {
      name: "a rate without end",
      assumptions: { exchangeRate: { ...rate, vndPerUsd: Number.POSITIVE_INFINITY } },
      message: "assumptions.exchangeRate.vndPerUsd must be above 0",
    },
    {
      name: "a rate of a month",
      assumptions: { exchangeRate: { ...rate, day: "2024-12" } },
      message: 'assumptions.exchangeRate.day must be a day such as 2024-12-31, got "2024-12"',
    },
  ])(
    "throws on $name, naming itself and the argument",
    ({ asOf = "2024-12-31", assumptions: assumed, message }) => {
      const input = {
        plan: samplePlan,
        observations: [],
        asOf,
        ...(assumed === undefined ? {} : { assumptions: assumed }),
      };
      expect(() => assessPlan(input)).toThrow(`assessPlan: ${message}`);
      expect(() => assessIndicator({ ...input, indicator: "growth" })).toThrow(`assessIndicator: ${message}`);
    },
  );
});

describe("assessIndicator", () => {
  it("throws on an indicator that the plan does not have", () => {
    const plan: Plan = samplePlan;
    expect(() =>
      assessIndicator({ plan, indicator: "nothing", observations: [], asOf: "2024-12-31" }),
    ).toThrow('assessIndicator: indicator must be one of the plan\'s, got "nothing"');
  });

  it("is empty for an indicator without a target", () => {
    const plan: Plan = { ...samplePlan, targets: [] };
    expect(assessIndicator({ plan, indicator: "growth", observations: [], asOf: "2024-12-31" })).toEqual([]);
  });
});
