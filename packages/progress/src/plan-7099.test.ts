import { publishedFigures } from "@kehoach/binh-duong/observations";
import { plan7099 } from "@kehoach/binh-duong/plan";
import type { Assessment, DerivationStep, IndicatorCodeOf, Observation } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { assessIndicator } from "./assess-indicator.ts";
import { assessPlan } from "./assess-plan.ts";
import type { Assumptions } from "./assumptions.ts";

type Code = IndicatorCodeOf<typeof plan7099>;

function assess(indicator: Code, asOf = "2024-12-31", assumptions: Assumptions = {}): Assessment {
  const [assessment] = assessIndicator({
    plan: plan7099,
    indicator,
    observations: publishedFigures,
    asOf,
    assumptions,
  });
  if (assessment === undefined) throw new Error(`${indicator} has no target`);
  return assessment;
}

function stepsOf<Name extends DerivationStep["step"]>(
  { derivation }: Assessment,
  name: Name,
): readonly Extract<DerivationStep, { step: Name }>[] {
  return derivation.filter((step): step is Extract<DerivationStep, { step: Name }> => step.step === name);
}

function excluded(assessment: Assessment, reason: string): readonly Observation[] {
  return stepsOf(assessment, "exclusion").flatMap((step) =>
    step.reason === reason ? step.observations : [],
  );
}

function used({ observations }: Assessment): readonly string[] {
  return observations.map(({ period, value, unit }) => `${period}: ${value} ${unit}`);
}

describe("plan 7099 and its published figures", () => {
  it.each<{ indicator: Code; asOf?: string; assumptions?: Assumptions; values: Record<string, number> }>([
    {
      indicator: "grdp-growth",
      values: {
        averageGrowth: 5.7556,
        remainingRequiredGrowthLow: 11.2181,
        remainingRequiredGrowthHigh: 12.9238,
        paceRatioLow: 0.6395,
        paceRatioHigh: 0.5756,
      },
    },
    { indicator: "grdp-growth", asOf: "2023-12-31", values: { averageGrowth: 5.5098 } },
    {
      indicator: "grdp-per-capita",
      values: {
        averageGrowth: 4.1775,
        requiredGrowth: 9.2181,
        remainingRequiredGrowth: 10.5159,
        paceRatio: 0.4532,
      },
    },
    {
      indicator: "grdp-per-capita",
      assumptions: { exchangeRate: { vndPerUsd: 25_000, source: "test", day: "2024-12-31" } },
      values: { usd2020: 6004, usd2024: 7248 },
    },
    {
      indicator: "grdp-structure",
      values: {
        pointsToMove: 2.92,
        pointsToMoveAtBaseline: 5.31,
        shareOfGapClosed: 0.4501,
        shareOfTimeElapsed: 0.4,
        paceRatio: 1.1252,
      },
    },
    { indicator: "digital-economy-share", values: {} },
    { indicator: "tfp-contribution", values: {} },
    { indicator: "agricultural-labour-share", values: {} },
    { indicator: "certified-trained-labour-share", values: {} },
    { indicator: "basic-digital-skills-share", values: {} },
    {
      indicator: "urbanisation-rate",
      values: {
        changePerYear: 0.6667,
        requiredChangePerYearLow: 0.6,
        remainingChangePerYearLow: 0.5714,
        paceRatioLow: 1.1111,
        requiredChangePerYearHigh: 0.8,
        remainingChangePerYearHigh: 0.8571,
        paceRatioHigh: 0.8333,
      },
    },
    { indicator: "household-electricity-share", values: {} },
    { indicator: "industrial-land-area", values: {} },
    {
      indicator: "industrial-land-area",
      assumptions: { indicators: { "industrial-land-area": { baseYear: 2023 } } },
      values: {
        baseTotal: 13_389.91,
        latestTotal: 13_453,
        absoluteIncrease: 63.09,
        relativeIncrease: 0.4712,
      },
    },
    { indicator: "fdi-attracted", values: { lowerBound: 5.34 } },
  ])("$indicator has $values", ({ indicator, asOf, assumptions, values }) => {
    const assessment = assess(indicator, asOf, assumptions);
    for (const [name, value] of Object.entries(values)) expect(assessment.values[name]).toBeCloseTo(value, 4);
    if (Object.keys(values).length === 0) expect(assessment.values).toEqual({});
  });

  it.each<{
    indicator: Code;
    verdict: Pick<Assessment, "assessable" | "reason" | "outcome" | "pace" | "evidence">;
  }>([
    {
      indicator: "grdp-growth",
      verdict: { assessable: true, reason: null, outcome: "not-due", pace: "slow", evidence: "unspecified" },
    },
    {
      indicator: "grdp-per-capita",
      verdict: {
        assessable: true,
        reason: null,
        outcome: "not-due",
        pace: "insufficient",
        evidence: "estimate",
      },
    },
    {
      indicator: "grdp-structure",
      verdict: { assessable: true, reason: null, outcome: "not-due", pace: "ahead", evidence: "estimate" },
    },
    {
      indicator: "digital-economy-share",
      verdict: {
        assessable: false,
        reason: "one-point",
        outcome: "not-due",
        pace: null,
        evidence: "unspecified",
      },
    },
    ...(
      [
        "tfp-contribution",
        "agricultural-labour-share",
        "certified-trained-labour-share",
        "basic-digital-skills-share",
        "smart-city-criteria",
        "centrally-run-city",
        "human-development-index",
      ] as const
    ).map((indicator) => ({
      indicator,
      verdict: {
        assessable: false,
        reason: "no-data",
        outcome: "not-due",
        pace: null,
        evidence: "none",
      } as const,
    })),
    {
      indicator: "urbanisation-rate",
      verdict: { assessable: true, reason: null, outcome: "not-due", pace: "ahead", evidence: "unspecified" },
    },
    {
      indicator: "household-electricity-share",
      verdict: {
        assessable: false,
        reason: "one-point",
        outcome: "not-due",
        pace: null,
        evidence: "unspecified",
      },
    },
    {
      indicator: "industrial-land-area",
      verdict: {
        assessable: false,
        reason: "baseline-missing",
        outcome: "not-due",
        pace: null,
        evidence: "none",
      },
    },
    {
      indicator: "fdi-attracted",
      verdict: {
        assessable: false,
        reason: "period-missing-flow",
        outcome: "not-due",
        pace: null,
        evidence: "unspecified",
      },
    },
  ])("says of $indicator at the end of 2024: $verdict", ({ indicator, verdict }) => {
    expect(assess(indicator)).toMatchObject(verdict);
  });

  it.each<{
    name: string;
    indicator: Code;
    asOf?: string;
    assumptions?: Assumptions;
    figures: readonly string[];
  }>([
    {
      name: "growth with 5.00 for 2023",
      indicator: "grdp-growth",
      figures: ["2021: 2.62 percent", "2022: 8.01 percent", "2023: 5 percent", "2024: 7.48 percent"],
    },
    {
      name: "growth with 5.97 for 2023, before the revision was out",
      indicator: "grdp-growth",
      asOf: "2023-12-31",
      figures: ["2021: 2.62 percent", "2022: 8.01 percent", "2023: 5.97 percent"],
    },
    {
      name: "growth with 5.97 for 2023, which 6.0 only repeats, and an early estimate for 2024",
      indicator: "grdp-growth",
      asOf: "2024-11-30",
      figures: ["2021: 2.62 percent", "2022: 8.01 percent", "2023: 5.97 percent", "2024: 8.01 percent"],
    },
    {
      name: "GRDP per head in dollars only",
      indicator: "grdp-per-capita",
      figures: ["2020: 6542 USD-per-person", "2022: 7100 USD-per-person"],
    },
    {
      name: "GRDP per head in dong, at a rate",
      indicator: "grdp-per-capita",
      assumptions: { exchangeRate: { vndPerUsd: 25_000, source: "test", day: null } },
      figures: ["2020: 150.1 million-VND-per-person", "2024: 181.2 million-VND-per-person"],
    },
    {
      name: "full years of investment",
      indicator: "fdi-attracted",
      figures: ["2022: 3140 million-USD", "2024: 2200 million-USD"],
    },
    {
      name: "29 parks and 12 clusters",
      indicator: "industrial-land-area",
      assumptions: { indicators: { "industrial-land-area": { baseYear: 2023 } } },
      figures: ["2023: 12600 hectare", "2023: 789.91 hectare", "2024: 12663 hectare", "2024: 790 hectare"],
    },
  ])("uses $name", ({ indicator, asOf, assumptions, figures }) => {
    const order = (a: string, b: string): number => (a < b ? -1 : 1);
    expect([...used(assess(indicator, asOf, assumptions))].sort(order)).toEqual([...figures].sort(order));
  });

  it("takes the four shares of 2024 from one publication", () => {
    const { observations } = assess("grdp-structure");
    const latest = observations.filter(({ period }) => period === "2024");
    expect(latest.map(({ value }) => value)).toEqual([64.93, 25.08, 2.73, 7.26]);
    expect(new Set(latest.map(({ source }) => source)).size).toBe(1);
  });

  it("names the full years of investment that are missing, and the parts of years that it does not add", () => {
    const assessment = assess("fdi-attracted");
    expect(stepsOf(assessment, "missing")).toEqual([{ step: "missing", periods: ["2021", "2023"] }]);
    const parts = excluded(assessment, "part-of-year").map(({ period, value }) => [period, value]);
    expect(parts).toContainEqual(["2021-01-01/P10M", 1920]);
    const partial = excluded(assessment, "partial-coverage").map(({ period, value }) => [period, value]);
    expect(partial).toEqual([["2023", 1220]]);
    expect(assessment.values["lowerBound"]).toBe(3.14 + 2.2);
  });

  it("keeps GRDP per head in dong apart while there is no rate", () => {
    const assessment = assess("grdp-per-capita");
    const units = new Set(excluded(assessment, "other-unit").map(({ unit }) => unit));
    expect(units).toEqual(new Set(["million-VND-per-person"]));
    expect(stepsOf(assessment, "assumption").map(({ name }) => name)).toEqual(["tolerance", "base-year"]);
  });

  it.each([undefined, 2019, 2020, 2021, 2022])("has no industrial land to count from in %s", (baseYear) => {
    const assumptions = { indicators: { "industrial-land-area": { baseYear } } };
    expect(assess("industrial-land-area", "2024-12-31", assumptions)).toMatchObject({
      assessable: false,
      reason: "baseline-missing",
      reasons: { outcome: null, pace: "baseline-missing" },
      values: {},
    });
  });

  it("leaves parks of other numbers out, and evaluates both statements", () => {
    const assessment = assess("industrial-land-area", "2024-12-31", {
      indicators: { "industrial-land-area": { baseYear: 2023 } },
    });
    const scopes = excluded(assessment, "scope-not-matched").map(({ scope }) => scope);
    expect(scopes).toEqual(["31 parks", "31 parks", "33 parks"]);
    const [outcome] = stepsOf(assessment, "outcome");
    expect(outcome?.comparisons).toMatchObject([
      { name: "relativeIncrease", bound: { kind: "at-least", value: 30 }, outcome: "not-met" },
      { name: "absoluteIncrease", bound: { kind: "at-least", value: 4000 }, outcome: "not-met" },
    ]);
    expect(assessment).toMatchObject({ outcome: "not-due", pace: "insufficient" });
  });

  it("knows less on an earlier day, and never uses what was published after it", () => {
    for (const asOf of ["2019-12-31", "2020-12-31", "2022-06-30", "2023-12-31", "2024-12-15", "2025-06-30"]) {
      const { assessments } = assessPlan({ plan: plan7099, observations: publishedFigures, asOf });
      expect(assessments).toHaveLength(plan7099.targets.length);
      for (const { observations } of assessments) {
        for (const { publishedOn } of observations)
          expect(publishedOn === null || publishedOn <= asOf).toBe(true);
      }
    }
  });

  it("has no outcome in 2031 where the figures end in 2025", () => {
    const { assessments } = assessPlan({
      plan: plan7099,
      observations: publishedFigures,
      asOf: "2031-12-31",
    });
    const quantified = assessments.filter(({ kind }) => kind !== "direction");
    expect(new Set(quantified.map(({ outcome }) => outcome))).toEqual(new Set([null]));
    expect(quantified.every(({ reasons }) => reasons.outcome !== null)).toBe(true);
  });
});
