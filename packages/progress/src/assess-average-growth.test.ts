import type { Bound, Direction, Outcome, Pace, ReasonCode, YearSpan } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { assessSample } from "./fixtures/assess-sample.ts";
import { figure } from "./fixtures/figure.ts";
import { yearFigures } from "./fixtures/year-figures.ts";

interface Row {
  readonly name: string;
  readonly values: Readonly<Record<number, number>>;
  readonly asOf?: string;
  readonly bound?: Bound;
  readonly direction?: Direction | null;
  readonly baseYear?: number;
  readonly years?: YearSpan;
  readonly due?: string | null;
  readonly outcome: Outcome | null;
  readonly pace: Pace | null;
  readonly reasons?: { readonly outcome: ReasonCode | null; readonly pace: ReasonCode | null };
  readonly results?: Readonly<Record<string, number>>;
  readonly missing?: readonly string[];
}

const indicator = "growth";
const open = (pace: ReasonCode, outcome: ReasonCode | null = null) => ({ outcome, pace });

describe("assessAverageGrowth of 6–8 % a year over 2021–2025", () => {
  it.each<Row>([
    { name: "no figure", values: {}, outcome: "not-due", pace: null, reasons: open("no-data") },
    {
      name: "no figure of these years",
      values: { 2019: 7, 2020: 3 },
      outcome: "not-due",
      pace: null,
      reasons: open("no-data"),
    },
    {
      name: "one year",
      values: { 2021: 3 },
      outcome: "not-due",
      pace: "insufficient",
      results: { averageGrowth: 3, paceRatioLow: 0.5, paceRatioHigh: 0.375 },
    },
    {
      name: "three years",
      values: { 2020: 50, 2021: 5, 2022: 6, 2023: 7 },
      outcome: "not-due",
      pace: "on-track",
      results: {
        averageGrowth: 5.996855,
        remainingRequiredGrowthLow: ((1.06 ** 5 / (1.05 * 1.06 * 1.07)) ** 0.5 - 1) * 100,
        remainingRequiredGrowthHigh: ((1.08 ** 5 / (1.05 * 1.06 * 1.07)) ** 0.5 - 1) * 100,
      },
    },
    {
      name: "already at the average, which can still fall",
      values: { 2021: 9, 2022: 9 },
      outcome: "not-due",
      pace: "ahead",
    },
    { name: "shrinking", values: { 2021: -2, 2022: 1 }, outcome: "not-due", pace: "moving-away" },
    { name: "standing still", values: { 2021: 0 }, outcome: "not-due", pace: "no-change" },
    {
      name: "the first year missing",
      values: { 2022: 6, 2023: 7 },
      outcome: "not-due",
      pace: null,
      reasons: open("period-missing-flow"),
      missing: ["2021"],
      results: {},
    },
    {
      name: "a year in the middle missing",
      values: { 2021: 6, 2023: 7 },
      outcome: "not-due",
      pace: null,
      reasons: open("period-missing-flow"),
      missing: ["2022"],
    },
    {
      name: "everything lost in a year",
      values: { 2021: 6, 2022: -100 },
      outcome: "not-due",
      pace: null,
      reasons: open("growth-undefined"),
    },
    {
      name: "due and met",
      values: { 2021: 6, 2022: 6, 2023: 6, 2024: 6, 2025: 6 },
      asOf: "2026-12-31",
      outcome: "met",
      pace: "on-track",
      results: { averageGrowth: 6 },
    },
    {
      name: "due and exceeded",
      values: { 2021: 9, 2022: 9, 2023: 9, 2024: 9, 2025: 9 },
      asOf: "2026-12-31",
      outcome: "exceeded",
      pace: "ahead",
    },
    {
      name: "due and nearly met",
      values: { 2021: 5.8, 2022: 5.8, 2023: 5.8, 2024: 5.8, 2025: 5.8 },
      asOf: "2026-12-31",
      outcome: "nearly-met",
      pace: "on-track",
    },
    {
      name: "due and missed",
      values: { 2021: 2, 2022: 2, 2023: 2, 2024: 2, 2025: 2 },
      asOf: "2026-12-31",
      outcome: "not-met",
      pace: "insufficient",
    },
    {
      name: "due, the last year missing",
      values: { 2021: 6, 2022: 6, 2023: 6, 2024: 6 },
      asOf: "2026-12-31",
      outcome: null,
      pace: "on-track",
      reasons: { outcome: "period-missing-flow", pace: null },
      missing: ["2025"],
    },
    {
      name: "due, a year in the middle missing",
      values: { 2021: 6, 2022: 6, 2024: 6, 2025: 6 },
      asOf: "2026-12-31",
      outcome: null,
      pace: null,
      reasons: open("period-missing-flow", "period-missing-flow"),
      missing: ["2023"],
    },
    {
      name: "the plan states the years",
      values: { 2021: 1, 2023: 6 },
      years: { from: 2023, to: 2025 },
      outcome: "not-due",
      pace: "on-track",
    },
    {
      name: "the caller states the base year",
      values: { 2021: 1, 2023: 6 },
      baseYear: 2022,
      outcome: "not-due",
      pace: "on-track",
    },
    {
      name: "the caller states a base year that leaves no year",
      values: { 2021: 1, 2023: 6 },
      baseYear: 2025,
      outcome: "not-due",
      pace: null,
      reasons: open("target-years-unknown"),
    },
    {
      name: "the caller states the base year, the plan no due year",
      values: { 2021: 1, 2023: 6 },
      baseYear: 2022,
      due: null,
      outcome: "not-due",
      pace: "on-track",
    },
    {
      name: "a fall that is wanted",
      values: { 2021: -3, 2022: -3 },
      bound: { kind: "at-most", value: -2 },
      direction: "decrease",
      outcome: "not-due",
      pace: "ahead",
      results: { paceRatio: 1.5 },
    },
    {
      name: "a ceiling, which no growth holds already",
      values: { 2021: 3 },
      bound: { kind: "at-most", value: 5 },
      direction: "decrease",
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-beyond-target"),
      results: { averageGrowth: 3 },
    },
    {
      name: "a floor below zero, which no growth holds already",
      values: { 2021: -1 },
      bound: { kind: "at-least", value: -2 },
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-beyond-target"),
    },
    {
      name: "no growth",
      values: { 2021: 1 },
      bound: { kind: "exactly", value: 0 },
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-equals-target"),
    },
  ])(
    "$name",
    ({ values, asOf, bound, direction, baseYear, years, due, outcome, pace, reasons, results, missing }) => {
      const assessment = assessSample({
        indicator,
        observations: yearFigures(values, { indicator }),
        assumptions: { indicators: { growth: { baseYear } } },
        target: { ...(years === undefined ? {} : { years }), ...(due === undefined ? {} : { due }) },
        ...(asOf === undefined ? {} : { asOf }),
        ...(bound === undefined ? {} : { bound }),
        ...(direction === undefined ? {} : { direction }),
      });
      expect(assessment).toMatchObject({ outcome, pace, reasons: reasons ?? { outcome: null, pace: null } });
      for (const [name, value] of Object.entries(results ?? {})) {
        expect(assessment.values[name]).toBeCloseTo(value, 5);
      }
      const steps = assessment.derivation.flatMap((step) => (step.step === "missing" ? [step.periods] : []));
      expect(steps).toEqual(missing === undefined ? [] : [missing]);
    },
  );

  it("says whose years they are", () => {
    const observations = yearFigures({ 2021: 6 }, { indicator });
    const assumed = (question: Partial<Parameters<typeof assessSample>[0]>) =>
      assessSample({ indicator, observations, ...question }).derivation.filter(
        ({ step }) => step === "assumption",
      );
    expect(assumed({})).toMatchObject([{ name: "years", value: "2021–2025", origin: "plan" }]);
    expect(assumed({ assumptions: { indicators: { growth: { baseYear: 2022 } } } })).toMatchObject([
      { name: "base-year", value: 2022, origin: "caller" },
    ]);
    expect(assumed({ target: { years: { from: 2021, to: 2025 } } })).toEqual([]);
  });

  it("has no years to count where neither plan nor caller says", () => {
    const { reasons } = assessSample({
      indicator,
      observations: yearFigures({ 2021: 6 }, { indicator }),
      target: { assumedYears: null },
      asOf: "2026-12-31",
    });
    expect(reasons).toEqual({ outcome: "target-years-unknown", pace: "target-years-unknown" });
  });

  it("never takes a part of a year for the year", () => {
    const observations = [
      ...yearFigures({ 2021: 6, 2022: 6 }, { indicator }),
      figure({ indicator, period: "2023-S1", publishedOn: "2023-07-01", value: 20 }),
    ];
    expect(assessSample({ indicator, observations }).values["averageGrowth"]).toBeCloseTo(6, 9);
  });
});
