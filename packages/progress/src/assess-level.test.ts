import type { Bound, Direction, Outcome, Pace, ReasonCode } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import type { Assumptions } from "./assumptions.ts";
import { assessSample, type SampleQuestion } from "./fixtures/assess-sample.ts";
import { figure } from "./fixtures/figure.ts";
import type { SampleCode } from "./fixtures/plan.ts";
import { yearFigures } from "./fixtures/year-figures.ts";

interface Row {
  readonly name: string;
  readonly values: Readonly<Record<number, number>>;
  readonly asOf?: string;
  readonly bound?: Bound;
  readonly direction?: Direction | null;
  readonly baseYear?: number;
  readonly outcome: Outcome | null;
  readonly pace: Pace | null;
  readonly reasons?: { readonly outcome: ReasonCode | null; readonly pace: ReasonCode | null };
  readonly used?: readonly number[];
  readonly ratios?: Readonly<Record<string, number>>;
}

const open = (pace: ReasonCode, outcome: ReasonCode | null = null) => ({ outcome, pace });

function question(indicator: SampleCode, { values, baseYear, asOf, bound, direction }: Row): SampleQuestion {
  const assumptions: Assumptions = { indicators: { [indicator]: { baseYear } } };
  const observations = yearFigures(values, {
    indicator,
    unit: indicator === "balance" ? "index-point" : "percent",
  });
  return {
    indicator,
    observations,
    assumptions,
    ...(asOf === undefined ? {} : { asOf }),
    ...(bound === undefined ? {} : { bound }),
    ...(direction === undefined ? {} : { direction }),
  };
}

function check(row: Row, indicator: SampleCode): void {
  const { outcome, pace, reasons, values, observations } = assessSample(question(indicator, row));
  expect({ outcome, pace, reasons }).toEqual({
    outcome: row.outcome,
    pace: row.pace,
    reasons: row.reasons ?? { outcome: null, pace: null },
  });
  if (row.used !== undefined) expect(observations.map(({ period }) => Number(period))).toEqual(row.used);
  for (const [name, ratio] of Object.entries(row.ratios ?? {})) expect(values[name]).toBeCloseTo(ratio, 9);
}

describe("assessLevel of a share that is to reach at least 80 in 2025", () => {
  it.each<Row>([
    { name: "no figure", values: {}, outcome: "not-due", pace: null, reasons: open("no-data"), used: [] },
    {
      name: "no figure, due",
      values: {},
      asOf: "2026-12-31",
      outcome: null,
      pace: null,
      reasons: open("no-data", "no-data"),
    },
    {
      name: "one figure",
      values: { 2022: 60 },
      outcome: "not-due",
      pace: null,
      reasons: open("one-point"),
      used: [2022],
    },
    {
      name: "just on the way",
      values: { 2020: 60, 2021: 64, 2022: 68 },
      outcome: "not-due",
      pace: "on-track",
      used: [2020, 2022],
      ratios: { paceRatio: 1, changePerYear: 4, requiredChangePerYear: 4, remainingChangePerYear: 4 },
    },
    {
      name: "ahead",
      values: { 2020: 60, 2022: 69 },
      outcome: "not-due",
      pace: "ahead",
      ratios: { paceRatio: 1.125 },
    },
    {
      name: "slow",
      values: { 2020: 60, 2022: 66 },
      outcome: "not-due",
      pace: "slow",
      ratios: { paceRatio: 0.75 },
    },
    { name: "too slow", values: { 2020: 60, 2022: 62 }, outcome: "not-due", pace: "insufficient" },
    { name: "standing still", values: { 2020: 60, 2022: 60 }, outcome: "not-due", pace: "no-change" },
    { name: "falling", values: { 2020: 60, 2022: 59 }, outcome: "not-due", pace: "moving-away" },
    {
      name: "2020 missing: from the earliest later year",
      values: { 2019: 10, 2021: 60, 2023: 70 },
      outcome: "not-due",
      pace: "on-track",
      used: [2021, 2023],
      ratios: { requiredChangePerYear: 5 },
    },
    {
      name: "only years before the plan",
      values: { 2017: 50, 2018: 55 },
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-missing"),
      used: [2018],
    },
    {
      name: "one year in the plan and one before",
      values: { 2018: 55, 2022: 60 },
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-is-latest"),
    },
    {
      name: "base year of the caller",
      values: { 2018: 50, 2020: 60, 2022: 62 },
      baseYear: 2018,
      outcome: "not-due",
      pace: "slow",
      used: [2018, 2022],
      ratios: { paceRatio: 3 / (30 / 7) },
    },
    {
      name: "base year of the caller without a figure",
      values: { 2020: 60, 2022: 62 },
      baseYear: 2021,
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-missing"),
      used: [2022],
    },
    {
      name: "base year of the caller that is the latest",
      values: { 2020: 60, 2022: 62 },
      baseYear: 2022,
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-is-latest"),
      used: [2022],
    },
    {
      name: "baseline equal to the target",
      values: { 2020: 80, 2022: 79 },
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-equals-target"),
    },
    {
      name: "baseline beyond the target",
      values: { 2020: 85, 2022: 79 },
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-beyond-target"),
    },
    { name: "reached early", values: { 2020: 60, 2022: 80 }, outcome: "met", pace: "ahead" },
    { name: "passed early", values: { 2020: 60, 2022: 81 }, outcome: "exceeded", pace: "ahead" },
    { name: "almost reached early", values: { 2020: 60, 2022: 79 }, outcome: "not-due", pace: "ahead" },
    {
      name: "the due year is not over",
      values: { 2020: 60, 2024: 79 },
      asOf: "2025-12-30",
      outcome: "not-due",
      pace: "ahead",
    },
    {
      name: "due, the due year's figure not there",
      values: { 2020: 60, 2024: 85 },
      asOf: "2025-12-31",
      outcome: null,
      pace: "ahead",
      reasons: { outcome: "no-data", pace: null },
      used: [2020, 2024],
    },
    {
      name: "due and met",
      values: { 2020: 60, 2025: 80 },
      asOf: "2026-12-31",
      outcome: "met",
      pace: "on-track",
      used: [2020, 2025],
    },
    {
      name: "due and nearly met",
      values: { 2020: 60, 2025: 76 },
      asOf: "2026-12-31",
      outcome: "nearly-met",
      pace: "slow",
    },
    {
      name: "due and missed",
      values: { 2020: 60, 2025: 75.9 },
      asOf: "2026-12-31",
      outcome: "not-met",
      pace: "slow",
    },
    {
      name: "due and missed, though made good later",
      values: { 2020: 60, 2025: 70, 2027: 90 },
      asOf: "2028-12-31",
      outcome: "not-met",
      pace: "ahead",
      used: [2020, 2025, 2027],
    },
    {
      name: "due with a later figure only",
      values: { 2020: 60, 2027: 90 },
      asOf: "2028-12-31",
      outcome: null,
      pace: "ahead",
      reasons: { outcome: "no-data", pace: null },
    },
    {
      name: "base year of the caller that is the due year, before the latest",
      values: { 2025: 70, 2027: 90 },
      baseYear: 2025,
      asOf: "2028-12-31",
      outcome: "not-met",
      pace: null,
      reasons: open("target-years-unknown"),
      used: [2025, 2027],
    },
    {
      name: "as of a day before the plan",
      values: { 2018: 60, 2025: 90 },
      asOf: "2019-12-31",
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-missing"),
      used: [2018],
    },
  ])("$name", (row) => {
    check(row, "internet-share");
  });
});

describe("assessLevel against other bounds", () => {
  it.each<Row>([
    {
      name: "strict and falling, on the way",
      values: { 2020: 6, 2022: 4 },
      bound: { kind: "less-than", value: 2 },
      direction: "decrease",
      outcome: "not-due",
      pace: "ahead",
      ratios: { paceRatio: 1.25 },
    },
    {
      name: "strict and falling, the wrong way",
      values: { 2020: 6, 2022: 7 },
      bound: { kind: "less-than", value: 2 },
      direction: "decrease",
      outcome: "not-due",
      pace: "moving-away",
    },
    {
      name: "strict, just equalled when due",
      values: { 2020: 6, 2025: 2 },
      bound: { kind: "less-than", value: 2 },
      direction: "decrease",
      asOf: "2026-12-31",
      outcome: "nearly-met",
      pace: "on-track",
    },
    {
      name: "strict, baseline just on it",
      values: { 2020: 2, 2022: 1 },
      bound: { kind: "less-than", value: 2 },
      direction: "decrease",
      outcome: "met",
      pace: null,
      reasons: open("baseline-equals-target"),
    },
    {
      name: "strict, baseline past it",
      values: { 2020: 1, 2022: 3 },
      bound: { kind: "less-than", value: 2 },
      direction: "decrease",
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-beyond-target"),
    },
    {
      name: "a range, the nearer end counts",
      values: { 2020: 30, 2022: 34 },
      bound: { kind: "between", low: 40, high: 45 },
      outcome: "not-due",
      pace: "on-track",
      ratios: { paceRatioLow: 1, paceRatioHigh: 2 / 3 },
    },
    {
      name: "a range from above, the nearer end counts",
      values: { 2020: 60, 2022: 54 },
      bound: { kind: "between", low: 40, high: 45 },
      direction: "decrease",
      outcome: "not-due",
      pace: "on-track",
      ratios: { paceRatioLow: 0.75, paceRatioHigh: 1 },
    },
    {
      name: "a range, the baseline inside it",
      values: { 2020: 42, 2022: 39 },
      bound: { kind: "between", low: 40, high: 45 },
      outcome: "not-due",
      pace: null,
      reasons: open("baseline-equals-target"),
    },
    {
      name: "a range, the baseline past it",
      values: { 2020: 50, 2022: 44 },
      bound: { kind: "between", low: 40, high: 45 },
      outcome: "met",
      pace: null,
      reasons: open("baseline-beyond-target"),
    },
    {
      name: "a range to come back to",
      values: { 2020: 50, 2022: 46 },
      bound: { kind: "between", low: 40, high: 45 },
      direction: "toward-target",
      outcome: "not-due",
      pace: "ahead",
      ratios: { paceRatioLow: 1, paceRatioHigh: 2 },
    },
    {
      name: "a range that falling below is better than",
      values: { 2020: 60, 2022: 39 },
      bound: { kind: "between", low: 40, high: 45 },
      direction: "decrease",
      outcome: "exceeded",
      pace: "ahead",
    },
    {
      name: "a range open above",
      values: { 2020: 30, 2022: 34 },
      bound: { kind: "between", low: 40, high: null },
      outcome: "not-due",
      pace: "on-track",
      ratios: { paceRatioLow: 1 },
    },
    {
      name: "exactly all, not there yet",
      values: { 2020: 99, 2022: 99.4 },
      bound: { kind: "exactly", value: 100 },
      outcome: "not-due",
      pace: "on-track",
    },
    {
      name: "exactly all, 99.96 when due",
      values: { 2020: 99, 2025: 99.96 },
      bound: { kind: "exactly", value: 100 },
      asOf: "2026-12-31",
      outcome: "nearly-met",
      pace: "on-track",
    },
    {
      name: "exactly, direction not known, from above",
      values: { 2020: 110, 2022: 106 },
      bound: { kind: "exactly", value: 100 },
      direction: null,
      outcome: "not-due",
      pace: "on-track",
    },
  ])("$name", (row) => {
    check(row, "internet-share");
  });

  it.each<Row>([
    {
      name: "from 0",
      values: { 2020: 0, 2022: 4 },
      outcome: "not-due",
      pace: "on-track",
      ratios: { paceRatio: 1 },
    },
    { name: "from below 0", values: { 2020: -10, 2022: -2 }, outcome: "not-due", pace: "on-track" },
    {
      name: "over 0",
      values: { 2020: -10, 2022: 6 },
      outcome: "not-due",
      pace: "ahead",
      ratios: { paceRatio: 2 },
    },
    { name: "down from below 0", values: { 2020: -10, 2022: -12 }, outcome: "not-due", pace: "moving-away" },
    {
      name: "to 0 from below",
      values: { 2020: -10, 2025: 0 },
      bound: { kind: "at-least", value: 0 },
      asOf: "2026-12-31",
      outcome: "met",
      pace: "on-track",
    },
  ])("an index $name moves along a line", (row) => {
    check(row, "balance");
  });
});

describe("assessLevel of an amount of money, which grows by rates", () => {
  it.each<{
    name: string;
    values: Readonly<Record<number, number>>;
    bound?: Bound;
    pace: Pace | null;
    reason: ReasonCode | null;
    ratio?: number;
  }>([
    {
      name: "half of the growth that is required",
      values: { 2020: 1, 2021: 1.1 },
      bound: { kind: "at-least", value: 1.2 ** 5 },
      pace: "insufficient",
      reason: null,
      ratio: 0.5,
    },
    { name: "a baseline of 0", values: { 2020: 0, 2022: 1 }, pace: null, reason: "zero-baseline" },
    { name: "a baseline below 0", values: { 2020: -1, 2022: 1 }, pace: null, reason: "sign-change" },
    { name: "a fall to 0", values: { 2020: 1, 2022: 0 }, pace: null, reason: "sign-change" },
    {
      name: "a strict bound that is just equalled",
      values: { 2020: 8, 2022: 8.1 },
      bound: { kind: "more-than", value: 8 },
      pace: null,
      reason: "baseline-equals-target",
    },
    {
      name: "a debt that is to fall",
      values: { 2020: 10, 2021: 9 },
      bound: { kind: "at-most", value: 10 * 0.8 ** 5 },
      pace: "insufficient",
      reason: null,
      ratio: 0.5,
    },
  ])("$name", ({ values, bound, pace, reason, ratio }) => {
    const observations = yearFigures(values, { indicator: "exports", unit: "billion-USD" });
    const assessment = assessSample({
      indicator: "exports",
      observations,
      ...(bound === undefined ? {} : { bound }),
    });
    expect(assessment.pace).toBe(pace);
    expect(assessment.reasons.pace).toBe(reason);
    if (ratio !== undefined) expect(assessment.values["paceRatio"]).toBeCloseTo(ratio, 9);
  });

  it("reads millions and billions as one series", () => {
    const observations = [
      ...yearFigures({ 2020: 4000 }, { indicator: "exports", unit: "million-USD" }),
      ...yearFigures({ 2022: 5 }, { indicator: "exports", unit: "billion-USD" }),
    ];
    const { values, pace } = assessSample({ indicator: "exports", observations });
    expect(values["averageGrowth"]).toBeCloseTo((Math.sqrt(5 / 4) - 1) * 100, 9);
    expect(pace).toBe("slow");
  });
});

describe("assessLevel of dollars that are published in dong", () => {
  const indicator = "income";
  const dong = yearFigures({ 2020: 75, 2022: 90, 2023: 99 }, { indicator, unit: "million-VND-per-person" });
  const dollars = yearFigures({ 2020: 3200, 2021: 3400 }, { indicator, unit: "USD-per-person" });
  const exchangeRate = { vndPerUsd: 25_000, source: "test", day: "2024-12-31" };

  it("is not assessable without a rate", () => {
    const { assessable, reason, reasons, derivation, evidence } = assessSample({
      indicator,
      observations: dong,
      asOf: "2026-12-31",
    });
    expect({ assessable, reason, evidence }).toEqual({
      assessable: false,
      reason: "exchange-rate-missing",
      evidence: "none",
    });
    expect(reasons).toEqual({ outcome: "exchange-rate-missing", pace: "exchange-rate-missing" });
    expect(derivation).toContainEqual({ step: "exclusion", reason: "other-unit", observations: dong });
  });

  it("is converted at a rate that is given, and says so", () => {
    const { values, derivation } = assessSample({
      indicator,
      observations: dong,
      assumptions: { exchangeRate },
    });
    expect(values).toMatchObject({ usd2020: 3000, usd2023: 3960 });
    expect(values["averageGrowth"]).toBeCloseTo(((3960 / 3000) ** (1 / 3) - 1) * 100, 9);
    expect(derivation).toContainEqual(
      expect.objectContaining({ step: "assumption", name: "exchange-rate", value: 25_000, origin: "caller" }),
    );
  });

  it.each([
    { name: "without a rate the dollars", assumptions: {}, used: ["USD-per-person", "USD-per-person"] },
    {
      name: "with a rate the longer series",
      assumptions: { exchangeRate },
      used: ["million-VND-per-person", "million-VND-per-person"],
    },
  ])("takes one currency and never mixes them: $name", ({ assumptions, used }) => {
    const { observations, derivation } = assessSample({
      indicator,
      observations: [...dong, ...dollars],
      assumptions,
    });
    expect(observations.map(({ unit }) => unit)).toEqual(used);
    const excluded = derivation.flatMap((step) =>
      step.step === "exclusion" && step.reason === "other-unit" ? step.observations : [],
    );
    expect(excluded.length).toBeGreaterThan(0);
    expect(excluded.map(({ unit }) => unit)).not.toContain(used[0]);
  });

  it("keeps the dollars where a rate is given and the dong do not go on for longer", () => {
    const observations = [...dollars, ...dong.slice(0, 1)];
    const { observations: used } = assessSample({ indicator, observations, assumptions: { exchangeRate } });
    expect(used.map(({ unit }) => unit)).toEqual(["USD-per-person", "USD-per-person"]);
  });
});

describe("assessLevel with an approximate bound", () => {
  const indicator = "income";
  const due = (value: number) => yearFigures({ 2025: value }, { indicator, unit: "USD-per-person" });

  it.each<{ value: number; tolerance?: number; outcome: Outcome }>([
    { value: 4750, outcome: "met" },
    { value: 4749, outcome: "nearly-met" },
    { value: 5250, outcome: "met" },
    { value: 5251, outcome: "exceeded" },
    { value: 4990, tolerance: 0, outcome: "nearly-met" },
    { value: 4500, tolerance: 0.1, outcome: "met" },
    { value: 4000, outcome: "not-met" },
  ])("$value within $tolerance is $outcome", ({ value, tolerance, outcome }) => {
    const { outcome: found, derivation } = assessSample({
      indicator,
      observations: due(value),
      asOf: "2026-12-31",
      assumptions: { indicators: { income: { tolerance } } },
    });
    expect(found).toBe(outcome);
    expect(derivation).toContainEqual({
      step: "assumption",
      name: "tolerance",
      value: tolerance ?? 0.05,
      unit: null,
      origin: tolerance === undefined ? "default" : "caller",
      because: null,
    });
  });

  it("takes the near miss that the caller allows", () => {
    const input: SampleQuestion = { indicator, observations: due(4000), asOf: "2026-12-31" };
    expect(assessSample({ ...input, assumptions: { nearlyMetTolerance: 0.2 } }).outcome).toBe("nearly-met");
  });
});

describe("assessLevel sorts out figures", () => {
  const indicator = "internet-share";
  const base = yearFigures({ 2020: 60, 2022: 70 }, { indicator });

  it.each([
    { name: "of another area", given: { area: "elsewhere" }, reason: "other-area" },
    { name: "that are planned", given: { release: "planned" }, reason: "planned" },
    { name: "of a part of the area", given: { coverage: "the city only" }, reason: "partial-coverage" },
    { name: "since the start of the year", given: { basis: "year-to-date" }, reason: "other-basis" },
    { name: "since ever", given: { basis: "cumulative" }, reason: "other-basis" },
    { name: "in another unit", given: { unit: "household" }, reason: "other-unit" },
    { name: "of half a year", given: { period: "2023-S1" }, reason: "part-of-year" },
    { name: "of nine months", given: { period: "2023-01-01/P9M" }, reason: "part-of-year" },
    {
      name: "of a year that is no calendar year",
      given: { period: "2023-07-01/P1Y" },
      reason: "part-of-year",
    },
    { name: "of a component", given: { component: "boys" }, reason: "incomplete-components" },
    { name: "over another scope", given: { scope: "12 towns" }, reason: "scope-not-matched" },
    { name: "published later", given: { publishedOn: "2025-01" }, reason: "published-after" },
    {
      name: "undated, of a period that has not ended",
      given: { period: "2025", publishedOn: null },
      reason: "period-not-ended",
    },
    {
      name: "of a year to come",
      given: { period: "2026", publishedOn: "2024-06-30" },
      reason: "period-not-ended",
    },
  ] as const)("leaves out figures $name", ({ given, reason }) => {
    const stray = figure({ indicator, period: "2023", publishedOn: "2024-06-30", ...given, value: 99 });
    const { observations, derivation, pace } = assessSample({ indicator, observations: [stray, ...base] });
    expect(observations).toEqual(base);
    expect(derivation).toContainEqual({ step: "exclusion", reason, observations: [stray] });
    expect(pace).toBe("ahead");
  });

  it("leaves out a figure without a value", () => {
    const missing = { ...figure({ indicator, value: 0 }), value: null, missing: "not-submitted" as const };
    const { derivation } = assessSample({ indicator, observations: [...base, missing] });
    expect(derivation).toContainEqual({
      step: "exclusion",
      reason: "missing-value",
      observations: [missing],
    });
  });

  it("counts a calendar year however it is written", () => {
    const written = yearFigures({ 2024: 77 }, { indicator }).map((one) => ({
      ...one,
      period: "2024-01-01/P12M",
    }));
    const { observations } = assessSample({
      indicator,
      observations: [...base, ...written],
      asOf: "2025-06-30",
    });
    expect(observations.at(-1)?.value).toBe(77);
  });

  it("reads the scope that goes on for longest, but not for what is published later", () => {
    const old = yearFigures({ 2020: 50, 2021: 52 }, { indicator, scope: "8 towns" });
    const current = yearFigures({ 2020: 60, 2022: 70 }, { indicator, scope: "9 towns" });
    const late = figure({ indicator, period: "2022", publishedOn: "2025-06-30", value: 40 });
    const { observations, derivation, pace } = assessSample({
      indicator,
      observations: [...old, ...current, late],
    });
    expect(observations).toEqual(current);
    expect(pace).toBe("ahead");
    expect(derivation).toContainEqual({ step: "exclusion", reason: "scope-not-matched", observations: old });
    expect(derivation).toContainEqual({ step: "exclusion", reason: "published-after", observations: [late] });
  });
});

describe("assessLevel rests on the weakest release that it uses", () => {
  const indicator = "internet-share";
  it.each([
    { releases: ["official", "official"], evidence: "official" },
    { releases: ["official", "estimate"], evidence: "estimate" },
    { releases: ["preliminary", "official"], evidence: "preliminary" },
    { releases: ["unspecified", "official"], evidence: "unspecified" },
  ] as const)("$releases: $evidence", ({ releases, evidence }) => {
    const observations = [
      ...yearFigures({ 2020: 60 }, { indicator, release: releases[0] }),
      ...yearFigures({ 2021: 65 }, { indicator, release: "unspecified" }),
      ...yearFigures({ 2022: 70 }, { indicator, release: releases[1] }),
    ];
    const { evidence: found, derivation } = assessSample({ indicator, observations });
    expect(found).toBe(evidence);
    expect(derivation.at(-1)).toEqual({ step: "evidence", releases, evidence });
  });
});
