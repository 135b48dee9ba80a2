import type { Outcome, ReasonCode } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { explain } from "./explain.ts";
import { assessSample } from "./fixtures/assess-sample.ts";
import type { SampleCode } from "./fixtures/plan.ts";
import { yearFigures } from "./fixtures/year-figures.ts";
import { rederive } from "./rederive.ts";

interface Row {
  readonly name: string;
  readonly values: Readonly<Record<number, number>>;
  readonly asOf?: string;
  readonly outcome: Outcome | null;
  readonly reasons: { readonly outcome: ReasonCode | null; readonly pace: ReasonCode };
  readonly change?: number;
}

const open = (pace: ReasonCode, outcome: ReasonCode | null = null) => ({ outcome, pace });

function check(indicator: SampleCode, { values, asOf = "2028-12-31", outcome, reasons, change }: Row): void {
  const observations = yearFigures(values, { indicator, unit: "index-point" });
  const assessment = assessSample({ indicator, observations, asOf });
  expect(assessment).toMatchObject({ outcome, pace: null, reasons });
  expect(assessment.assessable).toBe(outcome !== null && outcome !== "not-due");
  expect(assessment.values).toEqual(change === undefined ? {} : { change });
}

describe("assessDirection of a rise after 2025", () => {
  it.each<Row>([
    {
      name: "no figure, before",
      values: {},
      asOf: "2024-12-31",
      outcome: "not-due",
      reasons: open("no-data"),
    },
    {
      name: "before",
      values: { 2020: 0.7, 2022: 0.8 },
      asOf: "2024-12-31",
      outcome: "not-due",
      reasons: open("not-started"),
    },
    { name: "no figure, after", values: {}, outcome: null, reasons: open("no-data", "no-data") },
    {
      name: "after, with figures of before only",
      values: { 2020: 1 },
      outcome: null,
      reasons: open("no-data", "no-data"),
    },
    {
      name: "after, with one figure",
      values: { 2025: 1 },
      outcome: null,
      reasons: open("one-point", "one-point"),
    },
    {
      name: "a rise",
      values: { 2020: 9, 2025: 1, 2027: 3 },
      outcome: "met",
      reasons: open("target-not-quantified"),
      change: 2,
    },
    {
      name: "a fall",
      values: { 2025: 1, 2027: 0.5 },
      outcome: "not-met",
      reasons: open("target-not-quantified"),
      change: -0.5,
    },
    {
      name: "a rise from the year after, where 2025 has no figure",
      values: { 2024: 9, 2026: 1, 2027: 3 },
      outcome: "met",
      reasons: open("target-not-quantified"),
      change: 2,
    },
  ])("$name", (row) => {
    check("well-being", row);
  });
});

describe("assessDirection of a fall at once", () => {
  it.each<Row>([
    {
      name: "a fall",
      values: { 2020: 9, 2022: 8 },
      asOf: "2024-12-31",
      outcome: "met",
      reasons: open("target-not-quantified"),
      change: -1,
    },
    {
      name: "a rise",
      values: { 2020: 8, 2022: 9 },
      asOf: "2024-12-31",
      outcome: "not-met",
      reasons: open("target-not-quantified"),
      change: 1,
    },
    {
      name: "one figure",
      values: { 2020: 8 },
      asOf: "2024-12-31",
      outcome: null,
      reasons: open("one-point", "one-point"),
    },
  ])("$name", (row) => {
    check("noise", row);
  });
});

describe("the pace of a direction, by the table of Destatis", () => {
  it.each([
    { name: "six years, all the right way", values: [1, 2, 3, 4, 5, 6], pace: "on-track", mean: 1, last: 1 },
    { name: "the mean right, the last not", values: [1, 3, 5, 7, 9, 8], pace: "slow", mean: 1.4, last: -1 },
    {
      name: "the last right, the mean not",
      values: [9, 7, 5, 3, 1, 2],
      pace: "insufficient",
      mean: -1.4,
      last: 1,
    },
    { name: "neither", values: [6, 5, 4, 3, 2, 1], pace: "moving-away", mean: -1, last: -1 },
    { name: "no change", values: [4, 4, 4, 4], pace: "no-change", mean: 0, last: 0 },
    {
      name: "only the last six of eight",
      values: [90, 80, 1, 2, 3, 4, 5, 6],
      pace: "on-track",
      mean: 1,
      last: 1,
    },
  ])("is $pace for $name", ({ values, pace, mean, last }) => {
    const byYear = Object.fromEntries(values.map((value, index) => [2026 + index, value]));
    const observations = yearFigures(byYear, { indicator: "well-being", unit: "index-point" });
    const assessment = assessSample({ indicator: "well-being", observations, asOf: "2035-12-31" });
    expect(assessment).toMatchObject({ pace, assessable: true, reasons: { pace: null } });
    expect(assessment.values["meanChange"]).toBeCloseTo(mean, 12);
    expect(assessment.values["lastChange"]).toBe(last);
    expect(rederive(assessment).contradictions).toEqual([]);
    const shown = explain(assessment, { language: "vi" }).find((line) => line.startsWith("Tiến độ"));
    expect(shown).toContain("Destatis");
  });

  it("needs four years in a row", () => {
    const values = { 2026: 1, 2027: 2, 2029: 3, 2030: 4, 2031: 5 };
    const observations = yearFigures(values, { indicator: "well-being", unit: "index-point" });
    const assessment = assessSample({ indicator: "well-being", observations, asOf: "2035-12-31" });
    expect(assessment).toMatchObject({ pace: null, reasons: { pace: "target-not-quantified" } });
  });
});
