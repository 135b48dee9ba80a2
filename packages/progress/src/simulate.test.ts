import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessPlan } from "./assess-plan.ts";
import { extremeNumber } from "./fixtures/extreme-number.ts";
import { figure } from "./fixtures/figure.ts";
import { type SampleCode, samplePlan } from "./fixtures/plan.ts";
import { yearFigures } from "./fixtures/year-figures.ts";
import { type HypotheticalFigure, SIMULATION_SOURCE, type SimulationChanges, simulate } from "./simulate.ts";

const internet = { indicator: "internet-share", unit: "percent" } as const;
const observations = yearFigures({ 2020: 50, 2023: 53 }, internet);

const simulated = (changes: SimulationChanges<SampleCode>, given = observations, asOf = "2024-12-31") =>
  simulate({ plan: samplePlan, observations: given, asOf, changes });

describe("simulate", () => {
  it("replaces a figure and says what that changes", () => {
    const result = simulated({ figures: [{ ...internet, period: "2023", value: 71 }] });
    expect(result).toMatchObject({ plan: "sample", asOf: "2024-12-31", hypothetical: true });
    expect(result.replaced).toEqual([observations[1]]);
    expect(result.changes).toMatchObject([
      {
        target: "internet-share-2025",
        axes: ["pace", "evidence"],
        before: { pace: "insufficient", evidence: "official" },
        after: { pace: "ahead", evidence: "unspecified" },
      },
    ]);
  });

  it("adds a figure of a period that has none", () => {
    const result = simulated({ figures: [{ ...internet, period: "2024", value: 74 }] });
    expect(result.replaced).toEqual([]);
    expect(result.changes).toMatchObject([{ axes: ["pace", "evidence"], after: { pace: "on-track" } }]);
  });

  it("replaces every vintage of the period, however spelt, but no plan and no other scope", () => {
    const rivals = [
      figure({ ...internet, period: "2023", value: 51, publishedOn: "2024-01-31" }),
      figure({ ...internet, period: "2023-01-01/P1Y", value: 52, publishedOn: "2024-02-29" }),
    ];
    const kept = [
      figure({ ...internet, period: "2023", value: 90, release: "planned", publishedOn: "2022-12-31" }),
      figure({ ...internet, period: "2023", value: 60, scope: "towns", publishedOn: "2023-12-31" }),
    ];
    const result = simulated({ figures: [{ ...internet, period: "2023", value: 71, scope: null }] }, [
      ...rivals,
      ...kept,
    ]);
    expect(result.replaced).toEqual(rivals);
  });

  it("marks what it supposes so that it cannot pass as published", () => {
    const { figures, after } = simulated({ figures: [{ ...internet, period: "2023", value: 71.25 }] });
    expect(figures).toEqual([
      {
        indicator: "internet-share",
        component: null,
        area: "sample",
        coverage: null,
        scope: null,
        period: "2023",
        basis: "period",
        value: 71.25,
        valueText: "71.25",
        decimals: 2,
        qualifier: null,
        missing: null,
        unit: "percent",
        unitText: "phần trăm",
        release: "unspecified",
        publishedOn: "2024-12-31",
        dateBasis: null,
        confidence: null,
        source: SIMULATION_SOURCE,
      },
    ]);
    const used = after.assessments.flatMap((assessment) => assessment.observations);
    expect(used.filter(({ source }) => source === SIMULATION_SOURCE)).toEqual(figures);
  });

  it.each([
    { value: 1e-7, decimals: 7 },
    { value: 1.5e-7, decimals: 8 },
    { value: 1e21, decimals: 0 },
    { value: -0.25, decimals: 2 },
  ])("counts the $decimals decimals of $value", ({ value, decimals }) => {
    const { figures } = simulated({ figures: [{ ...internet, period: "2023", value }] });
    expect(figures[0]?.decimals).toBe(decimals);
  });

  it("stands in line with the scope of its period, else of the latest period", () => {
    const scoped = [
      figure({ ...internet, period: "2022", value: 51, scope: "28 parks" }),
      figure({ ...internet, period: "2024", value: 53, scope: "29 parks", publishedOn: "2024-03-31" }),
      figure({ ...internet, period: "2024", value: 55, scope: "33 parks", publishedOn: "2024-10-31" }),
    ];
    const scopeOf = (changes: Pick<HypotheticalFigure, "period" | "scope">) =>
      simulated({ figures: [{ ...internet, value: 60, ...changes }] }, scoped).figures[0]?.scope;
    expect(scopeOf({ period: "2022" })).toBe("28 parks");
    expect(scopeOf({ period: "2023" })).toBe("33 parks");
    expect(scopeOf({ period: "2023", scope: "29 parks" })).toBe("29 parks");
    expect(scopeOf({ period: "2023", scope: null })).toBeNull();
  });

  it("lays assumptions over those of before", () => {
    const base = { nearlyMetTolerance: 0.1, indicators: { "internet-share": { tolerance: 0.2 } } };
    const result = simulate({
      plan: samplePlan,
      observations: yearFigures({ 2020: 50, 2021: 65, 2023: 71 }, internet),
      asOf: "2024-12-31",
      assumptions: base,
      changes: {
        assumptions: { indicators: { "internet-share": { baseYear: 2021 }, poverty: { baseYear: 2021 } } },
      },
    });
    expect(result.assumptions).toEqual({
      nearlyMetTolerance: 0.1,
      indicators: { "internet-share": { tolerance: 0.2, baseYear: 2021 }, poverty: { baseYear: 2021 } },
    });
    expect(result.changes).toMatchObject([
      { axes: ["pace"], before: { pace: "ahead" }, after: { pace: "slow" } },
    ]);
  });

  it("takes the parts of a composition together", () => {
    const part = (component: string, value: number): HypotheticalFigure<SampleCode> => ({
      indicator: "structure",
      component,
      period: "2023",
      value,
      unit: "percent",
    });
    const figures = [part("industry", 60), part("services", 30), part("farming", 10)];
    const result = simulated({ figures }, []);
    expect(result.changes).toMatchObject([
      { target: "structure-2025", axes: expect.arrayContaining(["outcome"]) },
    ]);
    expect(() => simulated({ figures: figures.slice(0, 2) }, [])).toThrow(
      'simulate: changes.figures: all parts of "structure" must be given for 2023, got none of farming',
    );
  });

  it.each<{ name: string; changes: Partial<HypotheticalFigure<SampleCode>>; message: string }>([
    {
      name: "an indicator",
      changes: { indicator: "happiness" as SampleCode },
      message: 'indicator must be one of the plan\'s, got "happiness"',
    },
    {
      name: "a component",
      changes: { component: "towns" },
      message: 'component must be one of the indicator "internet-share", got "towns"',
    },
    { name: "a value", changes: { value: Number.NaN }, message: "value must be finite, got NaN" },
    { name: "a unit", changes: { unit: "%" as "percent" }, message: 'unit must be a unit code, got "%"' },
    {
      name: "a period",
      changes: { period: "last year" },
      message: 'period must be a period code, got "last year"',
    },
    {
      name: "a period that is still to come",
      changes: { period: "2025" },
      message: 'period must have begun by asOf "2024-12-31", got "2025"',
    },
  ])("refuses $name that there is not", ({ changes, message }) => {
    expect(() => simulated({ figures: [{ ...internet, period: "2023", value: 71, ...changes }] })).toThrow(
      `simulate: changes.figures: ${message}`,
    );
  });

  it("refuses two figures of one series and period, and a day that is none", () => {
    const twice = { ...internet, period: "2023", value: 71 };
    expect(() => simulated({ figures: [twice, { ...twice, value: 72 }] })).toThrow(
      "simulate: changes.figures: there must be one figure for a series and period",
    );
    expect(() => simulated({}, observations, "2024-13-01")).toThrow(
      'simulate: asOf must be a day such as 2024-12-31, got "2024-13-01"',
    );
  });

  it("changes nothing where nothing is supposed", () => {
    const result = simulated({});
    expect(result.changes).toEqual([]);
    expect(result.after).toEqual(result.before);
    expect(result.before).toEqual(assessPlan({ plan: samplePlan, observations, asOf: "2024-12-31" }));
  });

  it("leaves the observations alone, and supposing what is known changes no number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (value) => {
        const given = Object.freeze(yearFigures({ 2020: 50, 2023: value }, internet).map(Object.freeze));
        const { changes } = simulated(
          { figures: [{ ...internet, period: "2023", value }] },
          given as typeof observations,
        );
        expect(changes.flatMap(({ values }) => values)).toEqual([]);
        expect(changes.flatMap(({ axes }) => axes)).toEqual(["evidence"]);
      }),
    );
  });

  it("never worsens a verdict by a better figure, and has finite numbers whatever is supposed", () => {
    const paces = ["moving-away", "no-change", "insufficient", "slow", "on-track", "ahead"];
    const paceOf = (value: number) =>
      simulated({ figures: [{ ...internet, period: "2023", value }] }).after.assessments.find(
        ({ indicator }) => indicator === "internet-share",
      );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.nat(100), (value, more) => {
        const [pace, better] = [paceOf(value)?.pace, paceOf(value + more)?.pace];
        expect(paces.indexOf(better ?? "")).toBeGreaterThanOrEqual(paces.indexOf(pace ?? ""));
      }),
    );
    fc.assert(
      fc.property(extremeNumber, (value) => {
        expect(Object.values(paceOf(value)?.values ?? {}).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
