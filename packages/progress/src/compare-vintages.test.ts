import { publishedFigures } from "@kehoach/binh-duong/observations";
import { plan7099 } from "@kehoach/binh-duong/plan";
import { describe, expect, it } from "vitest";
import { assessPlan } from "./assess-plan.ts";
import { compareVintages } from "./compare-vintages.ts";
import { figure } from "./fixtures/figure.ts";
import { samplePlan } from "./fixtures/plan.ts";
import { yearFigures } from "./fixtures/year-figures.ts";

const internet = { indicator: "internet-share", unit: "percent" } as const;

describe("compareVintages", () => {
  it("shows that Bình Dương's growth of 2023 was published as 5.97 and became 5.00", () => {
    const { figures, assessments } = compareVintages({
      plan: plan7099,
      indicator: "grdp-growth",
      observations: publishedFigures,
      before: "2024-06-30",
      after: "2024-12-31",
    });
    expect(figures.find(({ to }) => to.period === "2023")).toMatchObject({
      change: "revised",
      from: { value: 5.97 },
      to: { value: 5, publishedOn: "2024-12" },
    });
    expect(assessments.map(({ target }) => target)).toEqual(["grdp-growth-2030"]);
    expect(assessments[0]?.values.map(({ name }) => name)).toContain("averageGrowth");
  });

  it("says which verdict a revision changed, and by which figures", () => {
    const observations = [
      ...yearFigures({ 2020: 50 }, internet),
      figure({ ...internet, period: "2023", value: 71, release: "estimate", publishedOn: "2023-12-28" }),
      figure({ ...internet, period: "2023", value: 53, release: "official", publishedOn: "2024-10-06" }),
    ];
    const { figures, assessments } = compareVintages({
      plan: samplePlan,
      observations,
      before: "2024-01-31",
      after: "2024-12-31",
    });
    expect(figures).toHaveLength(1);
    expect(assessments).toMatchObject([
      {
        target: "internet-share-2025",
        axes: ["pace", "evidence"],
        before: { pace: "ahead", evidence: "estimate" },
        after: { pace: "insufficient", evidence: "official" },
        figures: [{ change: "revised", from: { value: 71 }, to: { value: 53 } }],
      },
    ]);
  });

  it("shows a verdict that only time has changed, with no figures", () => {
    const { figures, assessments } = compareVintages({
      plan: samplePlan,
      observations: yearFigures({ 2020: 50, 2023: 53 }, internet),
      indicator: "internet-share",
      before: "2024-12-31",
      after: "2025-12-31",
    });
    expect(figures).toEqual([]);
    expect(assessments).toMatchObject([{ axes: expect.arrayContaining(["outcome"]), figures: [] }]);
  });

  it("looks at one indicator alone if one is named", () => {
    const observations = [
      ...yearFigures({ 2020: 50, 2023: 53 }, internet),
      ...yearFigures({ 2020: 3, 2023: 2.5 }, { indicator: "poverty", unit: "percent" }),
    ];
    const question = { plan: samplePlan, observations, before: "2020-12-31", after: "2024-12-31" };
    const indicators = (comparison: ReturnType<typeof compareVintages>) =>
      new Set(comparison.figures.map(({ to }) => to.indicator));
    expect(indicators(compareVintages(question))).toEqual(new Set(["internet-share", "poverty"]));
    const one = compareVintages({ ...question, indicator: "poverty" });
    expect(indicators(one)).toEqual(new Set(["poverty"]));
    expect(one.assessments.map(({ indicator }) => indicator)).toEqual(["poverty"]);
  });

  it("gives the assessments that assessPlan gives, under the same assumptions", () => {
    const assumptions = { indicators: { "internet-share": { baseYear: 2021 } } };
    const observations = yearFigures({ 2020: 50, 2021: 52, 2023: 53 }, internet);
    const [change] = compareVintages({
      plan: samplePlan,
      observations,
      before: "2022-12-31",
      after: "2024-12-31",
      assumptions,
    }).assessments;
    const { assessments } = assessPlan({ plan: samplePlan, observations, asOf: "2024-12-31", assumptions });
    expect(change?.after).toEqual(assessments.find(({ indicator }) => indicator === "internet-share"));
  });

  it("finds nothing between equal days", () => {
    const comparison = compareVintages({
      plan: plan7099,
      observations: publishedFigures,
      before: "2024-12-31",
      after: "2024-12-31",
    });
    expect(comparison).toEqual({
      plan: plan7099.id,
      before: "2024-12-31",
      after: "2024-12-31",
      figures: [],
      assessments: [],
    });
  });

  it.each([
    { name: "before", change: { before: "2024-02-30" }, message: "before must be a day such as 2024-12-31" },
    {
      name: "after",
      change: { after: "2024" },
      message: 'after must be a day such as 2024-12-31, got "2024"',
    },
    {
      name: "days out of order",
      change: { after: "2023-12-31" },
      message: 'after must not be before "2024-01-31", got "2023-12-31"',
    },
    {
      name: "an indicator that there is not",
      change: { indicator: "happiness" as "growth" },
      message: 'indicator must be one of the plan\'s, got "happiness"',
    },
  ])("refuses $name", ({ change, message }) => {
    const question = { plan: samplePlan, observations: [], before: "2024-01-31", after: "2024-12-31" };
    expect(() => compareVintages({ ...question, ...change })).toThrow(`compareVintages: ${message}`);
  });
});
