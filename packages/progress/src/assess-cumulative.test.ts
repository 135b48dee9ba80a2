import type { Bound, Direction, Outcome, Pace, ReasonCode } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { assessSample } from "./fixtures/assess-sample.ts";
import vectors from "./fixtures/cumulative-vectors.json" with { type: "json" };
import { figure } from "./fixtures/figure.ts";
import { yearFigures } from "./fixtures/year-figures.ts";

interface Row {
  readonly name: string;
  readonly values: Readonly<Record<number, number>>;
  readonly asOf?: string;
  readonly bound?: Bound;
  readonly direction?: Direction | null;
  readonly outcome: Outcome | null;
  readonly pace: Pace | null;
  readonly reasons?: { readonly outcome: ReasonCode | null; readonly pace: ReasonCode | null };
  readonly results?: Readonly<Record<string, number>>;
  readonly missing?: readonly string[];
}

const indicator = "investment";
const open = (pace: ReasonCode, outcome: ReasonCode | null = null) => ({ outcome, pace });

describe("assessCumulative of at least 10 billion over 2021–2025", () => {
  it.each<Row>([
    { name: "no figure", values: {}, outcome: "not-due", pace: null, reasons: open("no-data") },
    {
      name: "no figure, due",
      values: {},
      asOf: "2026-12-31",
      outcome: null,
      pace: null,
      reasons: open("no-data", "no-data"),
    },
    {
      name: "only years before",
      values: { 2019: 9, 2020: 9 },
      outcome: "not-due",
      pace: null,
      reasons: open("no-data"),
    },
    {
      name: "on the way",
      values: { 2020: 9, 2021: 2, 2022: 1.5, 2023: 2.5 },
      outcome: "not-due",
      pace: "on-track",
      results: { total: 6, proratedTotal: 6, percentOfTarget: 60, remainingPerYear: 2, paceRatio: 1 },
      missing: ["2024"],
    },
    {
      name: "a negative year",
      values: { 2021: 3, 2022: -1 },
      asOf: "2023-06-30",
      outcome: "not-due",
      pace: "insufficient",
      results: { total: 2 },
    },
    {
      name: "nothing at all",
      values: { 2021: 0 },
      asOf: "2022-06-30",
      outcome: "not-due",
      pace: "no-change",
    },
    {
      name: "the first year missing",
      values: { 2022: 3, 2023: 4 },
      asOf: "2024-06-30",
      outcome: "not-due",
      pace: null,
      reasons: open("period-missing-flow"),
      results: { lowerBound: 7 },
      missing: ["2021"],
    },
    {
      name: "a year in the middle missing",
      values: { 2021: 3, 2023: 4 },
      asOf: "2024-06-30",
      outcome: "not-due",
      pace: null,
      reasons: open("period-missing-flow"),
      results: { lowerBound: 7 },
      missing: ["2022"],
    },
    {
      name: "a lower bound that is enough",
      values: { 2021: 6, 2023: 5 },
      asOf: "2024-06-30",
      outcome: "exceeded",
      pace: null,
      reasons: open("period-missing-flow"),
      results: { lowerBound: 11 },
      missing: ["2022"],
    },
    {
      name: "a lower bound that is enough, due",
      values: { 2021: 6, 2023: 5 },
      asOf: "2026-12-31",
      outcome: "exceeded",
      pace: null,
      reasons: open("period-missing-flow"),
      missing: ["2022", "2024", "2025"],
    },
    {
      name: "a lower bound that is no lower bound, since amounts can be negative",
      values: { 2021: 12, 2023: -1 },
      asOf: "2026-12-31",
      outcome: null,
      pace: null,
      reasons: open("period-missing-flow", "period-missing-flow"),
      missing: ["2022", "2024", "2025"],
    },
    {
      name: "due, a lower bound that is not enough",
      values: { 2021: 3, 2023: 4, 2024: 1, 2025: 1 },
      asOf: "2026-12-31",
      outcome: null,
      pace: null,
      reasons: open("period-missing-flow", "period-missing-flow"),
      missing: ["2022"],
    },
    {
      name: "reached early",
      values: { 2021: 5, 2022: 5 },
      asOf: "2023-06-30",
      outcome: "met",
      pace: "ahead",
    },
    {
      name: "due and met",
      values: { 2021: 2, 2022: 2, 2023: 2, 2024: 2, 2025: 2 },
      asOf: "2026-12-31",
      outcome: "met",
      pace: "on-track",
    },
    {
      name: "due and nearly met",
      values: { 2021: 2, 2022: 2, 2023: 2, 2024: 2, 2025: 1.6 },
      asOf: "2026-12-31",
      outcome: "nearly-met",
      pace: "on-track",
    },
    {
      name: "due and missed",
      values: { 2021: 1, 2022: 1, 2023: 1, 2024: 1, 2025: 1, 2026: 9 },
      asOf: "2027-12-31",
      outcome: "not-met",
      pace: "insufficient",
      results: { total: 5 },
    },
    {
      name: "due, the last year missing and still enough",
      values: { 2021: 3, 2022: 3, 2023: 3, 2024: 3 },
      asOf: "2026-12-31",
      outcome: "exceeded",
      pace: "ahead",
      missing: ["2025"],
    },
    {
      name: "due, the last year missing and not enough",
      values: { 2021: 2, 2022: 2, 2023: 2, 2024: 2 },
      asOf: "2026-12-31",
      outcome: null,
      pace: "on-track",
      reasons: { outcome: "period-missing-flow", pace: null },
      missing: ["2025"],
    },
    {
      name: "a range, inside early: more is no worse",
      values: { 2021: 6, 2022: 5 },
      bound: { kind: "between", low: 10, high: 12 },
      asOf: "2023-06-30",
      outcome: "met",
      pace: "ahead",
    },
    {
      name: "a range to be kept, inside early: more would miss it",
      values: { 2021: 6, 2022: 5 },
      bound: { kind: "between", low: 10, high: 12 },
      direction: "toward-target",
      asOf: "2023-06-30",
      outcome: "not-due",
      pace: "ahead",
    },
  ])("$name", ({ values, asOf, bound, direction, outcome, pace, reasons, results, missing }) => {
    const assessment = assessSample({
      indicator,
      observations: yearFigures(values, { indicator, unit: "billion-USD" }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(bound === undefined ? {} : { bound }),
      ...(direction === undefined ? {} : { direction }),
    });
    expect(assessment).toMatchObject({ outcome, pace, reasons: reasons ?? { outcome: null, pace: null } });
    for (const [name, value] of Object.entries(results ?? {})) {
      expect(assessment.values[name]).toBeCloseTo(value, 9);
    }
    const steps = assessment.derivation.flatMap((step) => (step.step === "missing" ? [step.periods] : []));
    if (missing !== undefined) expect(steps).toEqual([missing]);
  });

  it.each(vectors.vectors)("agrees with $id", ({ total, from, years, flows, ...expected }) => {
    const values = Object.fromEntries(flows.map((flow, index) => [from + index, flow]));
    const {
      outcome,
      values: results,
      pace,
    } = assessSample({
      indicator,
      observations: yearFigures(values, { indicator, unit: "billion-USD" }),
      bound: { kind: "at-least", value: total },
      target: { years: { from, to: from + years - 1 }, due: String(from + years - 1) },
      asOf: `${from + flows.length}-06-30`,
    });
    const { cumulative, prorated, shareOfTotal, remainingPerYear, status } = expected;
    expect(results["total"]).toBeCloseTo(cumulative, 9);
    expect(results["proratedTotal"]).toBeCloseTo(prorated, 9);
    expect(results["percentOfTarget"]).toBeCloseTo(shareOfTotal, 9);
    if (remainingPerYear === null) expect(results).not.toHaveProperty("remainingPerYear");
    else expect(results["remainingPerYear"]).toBeCloseTo(remainingPerYear, 9);
    if (status === "behind") expect([outcome, pace]).toEqual(["not-due", "insufficient"]);
    else expect(outcome).toBe(status);
  });

  it("names the part of a year, and adds neither it nor a running total", () => {
    const months = figure({
      indicator,
      unit: "million-USD",
      period: "2021-01-01/P10M",
      publishedOn: "2021-11-09",
      value: 1920,
    });
    const running = figure({
      indicator,
      unit: "billion-USD",
      period: "2022",
      basis: "cumulative",
      publishedOn: "2023-01-09",
      value: 40,
    });
    const years = yearFigures({ 2022: 3140, 2023: 2200 }, { indicator, unit: "million-USD" });
    const { values, derivation } = assessSample({ indicator, observations: [months, running, ...years] });
    expect(values).toEqual({ lowerBound: 5.34 });
    expect(derivation).toContainEqual({ step: "exclusion", reason: "part-of-year", observations: [months] });
    expect(derivation).toContainEqual({ step: "exclusion", reason: "other-basis", observations: [running] });
    expect(derivation).toContainEqual({
      step: "note",
      note: "lower-bound",
      values: { missing: "2021, 2024", sum: 5.34 },
    });
  });
});

describe("assessCumulative of at most 500 over 2021–2025", () => {
  it.each<Row>([
    {
      name: "few so far is not yet few",
      values: { 2021: 50, 2022: 50 },
      asOf: "2023-06-30",
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-beyond-target"),
    },
    {
      name: "a year missing",
      values: { 2021: 50, 2023: 50 },
      asOf: "2024-06-30",
      outcome: "not-due",
      pace: null,
      reasons: open("period-missing-flow"),
    },
    {
      name: "due and fewer",
      values: { 2021: 90, 2022: 90, 2023: 90, 2024: 90, 2025: 90 },
      asOf: "2026-12-31",
      outcome: "exceeded",
      pace: null,
      reasons: open("baseline-beyond-target"),
    },
    {
      name: "due and more",
      values: { 2021: 190, 2022: 190, 2023: 90, 2024: 90, 2025: 90 },
      asOf: "2026-12-31",
      outcome: "not-met",
      pace: null,
      reasons: open("baseline-beyond-target"),
    },
    {
      name: "due, few in the years that are known",
      values: { 2021: 90, 2022: 90, 2023: 90, 2025: 90 },
      asOf: "2026-12-31",
      outcome: null,
      pace: null,
      reasons: open("period-missing-flow", "period-missing-flow"),
    },
  ])("$name", ({ values, asOf = "2024-12-31", outcome, pace, reasons }) => {
    const observations = yearFigures(values, { indicator: "accidents", unit: "count" });
    expect(assessSample({ indicator: "accidents", observations, asOf })).toMatchObject({
      outcome,
      pace,
      reasons,
    });
  });
});
