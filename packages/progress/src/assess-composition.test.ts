import type { Observation, Outcome, Pace, ReasonCode } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import type { Figure } from "./annual-figures.ts";
import { assessSample } from "./fixtures/assess-sample.ts";
import vectors from "./fixtures/composition-vectors.json" with { type: "json" };
import { figure } from "./fixtures/figure.ts";

const indicator = "structure";
const COMPONENTS = ["industry", "services", "farming"];

/** The shares of one year as one publication has them. */
function shares(period: number, values: readonly number[], given: Partial<Figure> = {}): readonly Figure[] {
  return values.map((value, index) =>
    figure({
      indicator,
      component: COMPONENTS[index] ?? null,
      period: String(period),
      release: "official",
      publishedOn: `${period + 1}-06-30`,
      source: "yearbook",
      ...given,
      value,
    }),
  );
}

interface Row {
  readonly name: string;
  readonly observations: readonly Observation[];
  readonly asOf?: string;
  readonly baseYear?: number;
  readonly outcome: Outcome | null;
  readonly pace: Pace | null;
  readonly reasons?: { readonly outcome: ReasonCode | null; readonly pace: ReasonCode | null };
  readonly results?: Readonly<Record<string, number>>;
}

const open = (pace: ReasonCode, outcome: ReasonCode | null = null) => ({ outcome, pace });
const in2020 = shares(2020, [50, 30, 20]);

describe("assessComposition of 60 – 30 – 10 in 2025", () => {
  it.each<Row>([
    { name: "no figure", observations: [], outcome: "not-due", pace: null, reasons: open("no-data") },
    {
      name: "no figure, due",
      observations: [],
      asOf: "2026-12-31",
      outcome: null,
      pace: null,
      reasons: open("no-data", "no-data"),
    },
    {
      name: "one year",
      observations: in2020,
      outcome: "not-due",
      pace: null,
      reasons: open("one-point"),
      results: { pointsToMove: 10 },
    },
    {
      name: "on the way",
      observations: [...in2020, ...shares(2021, [50, 31, 19]), ...shares(2022, [54, 30, 16])],
      outcome: "not-due",
      pace: "on-track",
      results: {
        pointsToMove: 6,
        pointsToMoveAtBaseline: 10,
        shareOfGapClosed: 0.4,
        shareOfTimeElapsed: 0.4,
        paceRatio: 1,
      },
    },
    {
      name: "moving away",
      observations: [...in2020, ...shares(2022, [45, 30, 25])],
      outcome: "not-due",
      pace: "moving-away",
    },
    {
      name: "2020 missing",
      observations: [...shares(2021, [50, 30, 20]), ...shares(2023, [55, 30, 15])],
      outcome: "not-due",
      pace: "on-track",
      results: { shareOfTimeElapsed: 0.5 },
    },
    {
      name: "only years before",
      observations: shares(2018, [50, 30, 20]),
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-missing"),
    },
    {
      name: "base year of the caller without a figure",
      observations: [...in2020, ...shares(2022, [54, 30, 16])],
      baseYear: 2021,
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-missing"),
    },
    {
      name: "base year of the caller that is the latest",
      observations: [...in2020, ...shares(2022, [54, 30, 16])],
      baseYear: 2022,
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-is-latest"),
    },
    {
      name: "the baseline is the target",
      observations: [...shares(2020, [60, 30, 10]), ...shares(2022, [54, 30, 16])],
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-equals-target"),
    },
    {
      name: "reached early",
      observations: [...in2020, ...shares(2022, [60, 30, 10])],
      outcome: "met",
      pace: "ahead",
    },
    {
      name: "due and each share within 5 %",
      observations: [...in2020, ...shares(2025, [59.5, 30.5, 10])],
      asOf: "2026-12-31",
      outcome: "nearly-met",
      pace: "on-track",
    },
    {
      name: "due and one share far off",
      observations: [...in2020, ...shares(2025, [59, 30, 11])],
      asOf: "2026-12-31",
      outcome: "not-met",
      pace: "slow",
    },
    {
      name: "due, the due year missing",
      observations: [...in2020, ...shares(2024, [60, 30, 10])],
      asOf: "2026-12-31",
      outcome: null,
      pace: "ahead",
      reasons: { outcome: "no-data", pace: null },
    },
  ])("$name", ({ observations, asOf = "2024-12-31", baseYear, outcome, pace, reasons, results }) => {
    const assessment = assessSample({
      indicator,
      observations,
      asOf,
      assumptions: { indicators: { structure: { baseYear } } },
    });
    expect(assessment).toMatchObject({ outcome, pace, reasons: reasons ?? { outcome: null, pace: null } });
    for (const [name, value] of Object.entries(results ?? {})) {
      expect(assessment.values[name]).toBeCloseTo(value, 9);
    }
  });

  it.each(vectors.vectors)("agrees with $id", ({ baseline, value, target, dissimilarity, gapClosed }) => {
    const codes = ["a", "b", "c", "d"];
    const parts = (period: number, values: readonly number[]) =>
      shares(period, values).map((one, index) => ({ ...one, component: codes[index] ?? null }));
    const { values, outcome } = assessSample({
      indicator,
      observations: [...(baseline === null ? [] : parts(2020, baseline)), ...parts(2022, value)],
      target: { shares: target.map((share, index) => ({ component: codes[index] ?? "", value: share })) },
    });
    expect(values["pointsToMove"]).toBeCloseTo(dissimilarity, 9);
    if (gapClosed !== null) expect(values["shareOfGapClosed"]).toBeCloseTo(gapClosed, 9);
    expect(outcome).toBe(dissimilarity === 0 ? "met" : "not-due");
  });

  it("takes the parts from one publication and never mixes two", () => {
    const early = shares(2022, [54, 30, 16], {
      publishedOn: "2023-01-10",
      release: "estimate",
      source: "press",
    });
    const complete = shares(2022, [55, 29, 16]);
    const later = shares(2022, [56, 28], { publishedOn: "2024-01-10", source: "speech" });
    const { observations, derivation } = assessSample({
      indicator,
      observations: [...in2020, ...early, ...complete, ...later],
    });
    expect(observations).toEqual([...in2020, ...complete]);
    expect(derivation).toContainEqual({
      step: "exclusion",
      reason: "incomplete-publication",
      observations: later,
    });
    expect(derivation).toContainEqual({
      step: "vintage",
      chosen: complete[0],
      rivals: [{ observation: early[0], reason: "published-earlier" }],
    });
  });

  it("never compares structures over two scopes", () => {
    const old = shares(2021, [40, 30, 30], { scope: "without the free zone" });
    const observations = [...in2020, ...shares(2022, [54, 30, 16]), ...old];
    const assessment = assessSample({ indicator, observations });
    expect(assessment.values["paceRatio"]).toBeCloseTo(1, 9);
    expect(assessment.derivation).toContainEqual({
      step: "exclusion",
      reason: "scope-not-matched",
      observations: old,
    });
  });

  it("leaves out what is no part of the target, and a part that is given twice", () => {
    const whole = figure({
      indicator,
      period: "2022",
      publishedOn: "2023-06-30",
      source: "yearbook",
      value: 100,
    });
    const other = { ...whole, component: "tourism", value: 7 };
    const twice = shares(2022, [53]);
    const now = shares(2022, [54, 30, 16]);
    const { observations, derivation } = assessSample({
      indicator,
      observations: [...in2020, ...twice, whole, other, ...now],
    });
    expect(observations).toHaveLength(6);
    expect(derivation).toContainEqual({
      step: "exclusion",
      reason: "incomplete-components",
      observations: [whole, other],
    });
    const incomplete = derivation.flatMap((step) =>
      step.step === "exclusion" && step.reason === "incomplete-publication" ? step.observations : [],
    );
    expect(incomplete).toHaveLength(1);
  });

  it("says where shares do not sum to 100, beyond rounding", () => {
    const noted = (values: readonly number[]) =>
      assessSample({ indicator, observations: shares(2022, values) }).derivation.filter(
        ({ step }) => step === "note",
      );
    expect(noted([54, 30, 16.1])).toEqual([]);
    expect(noted([54, 30, 14])).toEqual([
      { step: "note", note: "shares-do-not-sum", values: { period: "2022", sum: 98 } },
    ]);
  });
});
