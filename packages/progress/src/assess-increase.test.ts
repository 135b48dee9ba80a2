import type { Bound, DerivationStep, Observation, Outcome, Pace, ReasonCode } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import type { IndicatorAssumptions } from "./assumptions.ts";
import { assessSample } from "./fixtures/assess-sample.ts";
import { figure } from "./fixtures/figure.ts";
import vectors from "./fixtures/increase-vectors.json" with { type: "json" };
import { yearFigures } from "./fixtures/year-figures.ts";

const indicator = "land";
const unit = "hectare";

function parks(values: Readonly<Record<number, number>>, scope = "29 parks"): readonly Observation[] {
  return yearFigures(values, { indicator, component: "parks", unit, scope });
}

function clusters(values: Readonly<Record<number, number>>, scope = "12 clusters"): readonly Observation[] {
  return yearFigures(values, { indicator, component: "clusters", unit, scope });
}

interface Row {
  readonly name: string;
  readonly observations: readonly Observation[];
  readonly assumptions?: IndicatorAssumptions;
  readonly asOf?: string;
  readonly outcome: Outcome | null;
  readonly pace: Pace | null;
  readonly reasons?: { readonly outcome: ReasonCode | null; readonly pace: ReasonCode | null };
  readonly results?: Readonly<Record<string, number>>;
}

const open = (pace: ReasonCode, outcome: ReasonCode | null = null) => ({ outcome, pace });
const from2020: IndicatorAssumptions = { baseYear: 2020 };

describe("assessIncrease by 30 % or more, and by 4,000 ha or more", () => {
  it.each<Row>([
    {
      name: "no figure",
      observations: [],
      assumptions: from2020,
      outcome: "not-due",
      pace: null,
      reasons: open("no-data"),
    },
    {
      name: "no base year",
      observations: [...parks({ 2020: 9000, 2022: 10_000 }), ...clusters({ 2020: 1000, 2022: 1000 })],
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-missing"),
      results: {},
    },
    {
      name: "no base year, due",
      observations: [...parks({ 2020: 9000, 2025: 10_000 }), ...clusters({ 2020: 1000, 2025: 1000 })],
      asOf: "2026-12-31",
      outcome: null,
      pace: null,
      reasons: open("baseline-missing", "baseline-missing"),
    },
    {
      name: "on the way",
      observations: [...parks({ 2020: 9000, 2022: 10_600 }), ...clusters({ 2020: 1000, 2022: 1200 })],
      assumptions: from2020,
      outcome: "not-due",
      pace: "ahead",
      results: {
        baseTotal: 10_000,
        latestTotal: 11_800,
        absoluteIncrease: 1800,
        relativeIncrease: 18,
        paceRatioRelative: 1.5,
        paceRatioAbsolute: 1.125,
      },
    },
    {
      name: "the lower ratio counts where all statements have to hold",
      observations: [...parks({ 2020: 9000, 2022: 10_280 }), ...clusters({ 2020: 1000, 2022: 1000 })],
      assumptions: from2020,
      outcome: "not-due",
      pace: "slow",
      results: { paceRatioRelative: 12.8 / 12, paceRatioAbsolute: 0.8 },
    },
    {
      name: "the higher ratio counts where one is enough",
      observations: [...parks({ 2020: 9000, 2022: 10_280 }), ...clusters({ 2020: 1000, 2022: 1000 })],
      assumptions: { ...from2020, combination: "any" },
      outcome: "not-due",
      pace: "ahead",
    },
    {
      name: "a base year without clusters",
      observations: [...parks({ 2020: 9000, 2022: 10_600 }), ...clusters({ 2021: 1000, 2022: 1200 })],
      assumptions: from2020,
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-missing"),
    },
    {
      name: "the latest year without clusters: the one before it",
      observations: [
        ...parks({ 2020: 9000, 2021: 9300, 2022: 9999 }),
        ...clusters({ 2020: 1000, 2021: 1100 }),
      ],
      assumptions: from2020,
      outcome: "not-due",
      pace: "insufficient",
      results: { latestTotal: 10_400 },
    },
    {
      name: "a base year that is the latest",
      observations: [...parks({ 2020: 9000 }), ...clusters({ 2020: 1000 })],
      assumptions: from2020,
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-is-latest"),
    },
    {
      name: "parks in another number in either year",
      observations: [
        ...parks({ 2020: 9000 }),
        ...parks({ 2022: 12_000 }, "31 parks"),
        ...clusters({ 2020: 1000, 2022: 1200 }),
      ],
      assumptions: from2020,
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-missing"),
    },
    {
      name: "the latest year over another number of parks: the one before it",
      observations: [
        ...parks({ 2020: 9000, 2021: 9400 }),
        ...parks({ 2022: 12_000 }, "31 parks"),
        ...clusters({ 2020: 1000, 2021: 1000, 2022: 1200 }),
      ],
      assumptions: from2020,
      outcome: "not-due",
      pace: "insufficient",
      results: { latestTotal: 10_400, paceRatioAbsolute: 0.5, paceRatioRelative: 4 / 6 },
    },
    {
      name: "reached early",
      observations: [...parks({ 2020: 12_000, 2022: 16_000 }), ...clusters({ 2020: 1000, 2022: 1000 })],
      assumptions: from2020,
      outcome: "met",
      pace: "ahead",
    },
    {
      name: "due and one of two met",
      observations: [...parks({ 2020: 9000, 2025: 12_500 }), ...clusters({ 2020: 1000, 2025: 1000 })],
      assumptions: from2020,
      asOf: "2026-12-31",
      outcome: "not-met",
      pace: "slow",
    },
    {
      name: "due and one of two met, where one is enough",
      observations: [...parks({ 2020: 9000, 2025: 12_500 }), ...clusters({ 2020: 1000, 2025: 1000 })],
      assumptions: { ...from2020, combination: "any" },
      asOf: "2026-12-31",
      outcome: "exceeded",
      pace: "ahead",
    },
    {
      name: "due, the due year without a total",
      observations: [...parks({ 2020: 9000, 2024: 12_000 }), ...clusters({ 2020: 1000, 2024: 1000 })],
      assumptions: from2020,
      asOf: "2026-12-31",
      outcome: null,
      pace: "slow",
      reasons: { outcome: "no-data", pace: null },
    },
    {
      name: "due, judged by the due year and not by a later one",
      observations: [
        ...parks({ 2020: 9000, 2025: 12_000, 2027: 20_000 }),
        ...clusters({ 2020: 1000, 2025: 1000, 2027: 1000 }),
      ],
      assumptions: from2020,
      asOf: "2028-12-31",
      outcome: "not-met",
      pace: "slow",
      results: { latestTotal: 13_000 },
    },
    {
      name: "from nothing, where a percentage says nothing",
      observations: [...parks({ 2020: 0, 2025: 5000 }), ...clusters({ 2020: 0, 2025: 0 })],
      assumptions: from2020,
      asOf: "2026-12-31",
      outcome: null,
      pace: null,
      reasons: open("zero-baseline", "zero-baseline"),
    },
    {
      name: "from nothing, where one is enough",
      observations: [...parks({ 2020: 0, 2025: 5000 }), ...clusters({ 2020: 0, 2025: 0 })],
      assumptions: { ...from2020, combination: "any" },
      asOf: "2026-12-31",
      outcome: "exceeded",
      pace: "ahead",
    },
    {
      name: "a base year that is the due year",
      observations: [...parks({ 2025: 9000, 2026: 9500 }), ...clusters({ 2025: 1000, 2026: 1000 })],
      assumptions: { baseYear: 2025 },
      asOf: "2027-12-31",
      outcome: null,
      pace: null,
      reasons: open("baseline-is-latest", "baseline-is-latest"),
    },
  ])("$name", ({ observations, assumptions = {}, asOf = "2024-12-31", outcome, pace, reasons, results }) => {
    const assessment = assessSample({
      indicator,
      observations,
      asOf,
      assumptions: { indicators: { land: assumptions } },
    });
    expect(assessment).toMatchObject({ outcome, pace, reasons: reasons ?? { outcome: null, pace: null } });
    for (const [name, value] of Object.entries(results ?? {})) {
      expect(assessment.values[name]).toBeCloseTo(value, 9);
    }
  });

  it.each(vectors.vectors)("agrees with $id", ({ base, due, relative, eachHolds, allHold }) => {
    const { values, outcome, derivation } = assessSample({
      indicator,
      observations: [...parks({ 2020: base - 700, 2025: due - 700 }), ...clusters({ 2020: 700, 2025: 700 })],
      asOf: "2026-12-31",
      assumptions: { indicators: { land: from2020 } },
    });
    expect(values["relativeIncrease"]).toBeCloseTo(relative, 9);
    expect(values["absoluteIncrease"]).toBe(due - base);
    const holds = (found: Outcome | null): boolean => found === "met" || found === "exceeded";
    const each = derivation.flatMap((step) => (step.step === "outcome" ? step.comparisons : []));
    expect(each.map((comparison) => holds(comparison.outcome))).toEqual(eachHolds);
    expect(holds(outcome)).toBe(allHold);
  });

  it.each([
    { base: 13_453, note: { base: 13_453, relative: expect.closeTo(4035.9, 9), absolute: 4000 } },
    { base: 40_000 / 3, note: undefined },
  ])("says where the statements ask for different amounts: $base ha", ({ base, note }) => {
    const { derivation } = assessSample({
      indicator,
      observations: [...parks({ 2020: base, 2022: base }), ...clusters({ 2020: 0, 2022: 0 })],
      assumptions: { indicators: { land: from2020 } },
    });
    const notes = derivation.filter(({ step }) => step === "note");
    expect(notes).toEqual(
      note === undefined ? [] : [{ step: "note", note: "statements-disagree", values: note }],
    );
  });

  it("chooses among several numbers of parks the one with the newest latest figure, and says which it left", () => {
    const newest = (scope: string, publishedOn: string, value: number): Observation =>
      figure({ indicator, component: "parks", unit, period: "2022", scope, publishedOn, value });
    const observations = [
      ...clusters({ 2020: 1000, 2022: 1000 }),
      ...parks({ 2020: 9000 }, "29 parks"),
      ...parks({ 2020: 9500 }, "31 parks"),
      ...parks({ 2020: 9900 }, "33 parks"),
      newest("29 parks", "2023-12-05", 9100),
      newest("31 parks", "2023-12", 9700),
      newest("33 parks", "2023-06-01", 9999),
    ];
    const { observations: used, derivation } = assessSample({
      indicator,
      observations,
      assumptions: { indicators: { land: from2020 } },
    });
    expect(used.flatMap(({ scope, component }) => (component === "parks" ? [scope] : []))).toEqual([
      "31 parks",
      "31 parks",
    ]);
    const left = derivation.find(
      (step): step is Extract<DerivationStep, { step: "exclusion" }> =>
        step.step === "exclusion" && step.reason === "scope-not-matched",
    );
    expect(left?.observations.map(({ value }) => value).sort()).toEqual([9000, 9100, 9900, 9999]);
  });

  it("puts a figure over another scope that is not out yet under one reason only", () => {
    const observations = [
      ...parks({ 2020: 9000, 2022: 9300 }),
      ...clusters({ 2020: 1000, 2022: 1000 }),
      ...parks({ 2024: 12_000 }, "31 parks"),
    ];
    const { derivation } = assessSample({
      indicator,
      observations,
      assumptions: { indicators: { land: from2020 } },
    });
    const exclusions = derivation.flatMap((step) => (step.step === "exclusion" ? [step.reason] : []));
    expect(exclusions).toEqual(["published-after"]);
  });
});

describe("assessIncrease of one number from a base year that the plan states", () => {
  const forest = (values: Readonly<Record<number, number>>) =>
    yearFigures(values, { indicator: "forest", unit });

  it("counts from the plan's year, or from the caller's", () => {
    const observations = forest({ 2019: 90, 2020: 100, 2022: 104 });
    const plan = assessSample({ indicator: "forest", observations });
    expect(plan).toMatchObject({ pace: "on-track", values: { relativeIncrease: 4 } });
    const assumptions = { indicators: { forest: { baseYear: 2019 } } };
    const caller = assessSample({ indicator: "forest", observations, assumptions });
    expect(caller.values["absoluteIncrease"]).toBe(14);
  });

  it.each<{ name: string; bound: Bound; pace: Pace | null; reason: ReasonCode | null }>([
    { name: "a decrease", bound: { kind: "at-most", value: -10 }, pace: "moving-away", reason: null },
    {
      name: "a ceiling",
      bound: { kind: "at-most", value: 10 },
      pace: null,
      reason: "baseline-beyond-target",
    },
    { name: "a range", bound: { kind: "between", low: 10, high: 20 }, pace: "on-track", reason: null },
    {
      name: "a strict bound of nothing",
      bound: { kind: "more-than", value: 0 },
      pace: null,
      reason: "baseline-equals-target",
    },
  ])("that is to be $name", ({ bound, pace, reason }) => {
    const assessment = assessSample({
      indicator: "forest",
      observations: forest({ 2020: 100, 2022: 104 }),
      target: { statements: [{ measure: "relative", bound, unit: "percent", text: "" }] },
    });
    expect({ pace: assessment.pace, reason: assessment.reasons.pace }).toEqual({ pace, reason });
  });
});
