import { describe, expect, it } from "vitest";
import { assessPlan } from "./assess-plan.ts";
import { assessmentChanges } from "./assessment-changes.ts";
import { samplePlan } from "./fixtures/plan.ts";
import { yearFigures } from "./fixtures/year-figures.ts";

const assessed = (values: Readonly<Record<number, number>>, asOf = "2024-12-31") =>
  assessPlan({
    plan: samplePlan,
    observations: yearFigures(values, { indicator: "internet-share", unit: "percent" }),
    asOf,
  });

describe("assessmentChanges", () => {
  it("names the axes and the numbers that differ", () => {
    const [change, ...others] = assessmentChanges({
      before: assessed({ 2020: 50, 2023: 53 }),
      after: assessed({ 2020: 50, 2023: 71 }),
    });
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      indicator: "internet-share",
      target: "internet-share-2025",
      axes: ["pace"],
      before: { pace: "insufficient" },
      after: { pace: "ahead" },
    });
    expect(change?.values).toContainEqual({ name: "changePerYear", from: 1, to: 7 });
    expect(change?.values.map(({ name }) => name)).not.toContain("requiredChangePerYear");
  });

  it("keeps a change of numbers alone, with no axes", () => {
    const [change] = assessmentChanges({
      before: assessed({ 2020: 50, 2023: 71 }),
      after: assessed({ 2020: 50, 2023: 74 }),
    });
    expect(change?.axes).toEqual([]);
    expect(change?.values).toContainEqual({ name: "changePerYear", from: 7, to: 8 });
  });

  it("has null on the side that lacks a number", () => {
    const [change] = assessmentChanges({
      before: assessed({ 2020: 50 }),
      after: assessed({ 2020: 50, 2023: 71 }),
    });
    expect(change?.axes).toEqual(["pace", "reason"]);
    expect(change?.values).toContainEqual({ name: "changePerYear", from: null, to: 7 });
  });

  it("finds nothing between equal assessments, nor a target that one of them lacks", () => {
    const before = assessed({ 2020: 50, 2023: 71 });
    expect(assessmentChanges({ before, after: assessed({ 2020: 50, 2023: 71 }) })).toEqual([]);
    const after = assessed({ 2020: 50, 2023: 53 });
    expect(assessmentChanges({ before: { ...before, assessments: [] }, after })).toEqual([]);
  });
});
