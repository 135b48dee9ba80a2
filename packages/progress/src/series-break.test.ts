import { publishedFigures } from "@kehoach/binh-duong/observations";
import { plan7099 } from "@kehoach/binh-duong/plan";
import { registryData } from "@kehoach/binh-duong/registry";
import type { Assessment, Observation } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessIndicator } from "./assess-indicator.ts";
import { assessPlan } from "./assess-plan.ts";
import { compareVintages } from "./compare-vintages.ts";
import { explain } from "./explain.ts";
import { anyObservations } from "./fixtures/any-observations.ts";
import { assessSample, type SampleQuestion } from "./fixtures/assess-sample.ts";
import { type SampleCode, samplePlan } from "./fixtures/plan.ts";
import { yearFigures } from "./fixtures/year-figures.ts";
import { rederive } from "./rederive.ts";
import type { SeriesBreak } from "./series-break.ts";
import { simulate } from "./simulate.ts";

const merger: SeriesBreak = { day: "2023-07-01", legalBasis: "1/NQ" };
const percent = (indicator: SampleCode, values: Readonly<Record<number, number>>): readonly Observation[] =>
  yearFigures(values, { indicator, unit: "percent" });
const income = (values: Readonly<Record<number, number>>): readonly Observation[] =>
  yearFigures(values, { indicator: "income", unit: "USD-per-person" });
const shares = (years: Readonly<Record<number, readonly number[]>>): readonly Observation[] =>
  Object.entries(years).flatMap(([year, values]) =>
    ["industry", "services", "farming"].flatMap((component, index) =>
      yearFigures({ [year]: values[index] ?? 0 }, { indicator: "structure", component, unit: "percent" }),
    ),
  );
const land = (values: Readonly<Record<number, number>>): readonly Observation[] =>
  ["parks", "clusters"].flatMap((component) =>
    yearFigures(values, { indicator: "land", component, unit: "hectare" }),
  );

function yearsLeftOut({ derivation }: Assessment): readonly string[] {
  return derivation.flatMap((step) =>
    step.step === "exclusion" && step.reason === "series-break"
      ? step.observations.map((one) => one.period)
      : [],
  );
}

function yearsUsed({ observations }: Assessment): readonly string[] {
  return [...new Set(observations.map(({ period }) => period))];
}

describe("a break of a series", () => {
  it.each<{
    name: string;
    question: SampleQuestion;
    expected: Partial<Assessment>;
    used: readonly string[];
    leftOut: readonly string[];
  }>([
    {
      name: "moves the baseline of a level behind it",
      question: {
        indicator: "internet-share",
        observations: percent("internet-share", { 2020: 60, 2022: 70, 2023: 50, 2024: 54 }),
        asOf: "2025-07-01",
      },
      // from 50 to 80 in two years 15 a year are needed, 4 were made
      expected: { outcome: "not-due", pace: "insufficient", reasons: { outcome: null, pace: null } },
      used: ["2023", "2024"],
      leftOut: ["2020", "2022"],
    },
    {
      name: "leaves a level with one figure behind it without a pace",
      question: {
        indicator: "internet-share",
        observations: percent("internet-share", { 2020: 60, 2022: 70, 2023: 79 }),
        asOf: "2024-12-31",
      },
      expected: { outcome: "not-due", pace: null, reasons: { outcome: null, pace: "series-break" } },
      used: ["2023"],
      leftOut: ["2020", "2022"],
    },
    {
      name: "leaves a level without figures behind it without a pace, and a value before it counts for nothing",
      question: {
        indicator: "internet-share",
        observations: percent("internet-share", { 2020: 60, 2022: 99 }),
        asOf: "2024-12-31",
      },
      expected: {
        outcome: "not-due",
        pace: null,
        assessable: false,
        reason: "series-break",
        evidence: "none",
      },
      used: [],
      leftOut: ["2020", "2022"],
    },
    {
      name: "leaves a level without the base year that the caller names",
      question: {
        indicator: "internet-share",
        observations: percent("internet-share", { 2021: 60, 2023: 70, 2024: 75 }),
        asOf: "2025-12-31",
        assumptions: { indicators: { "internet-share": { baseYear: 2021 } } },
      },
      expected: { pace: null, reasons: { outcome: "no-data", pace: "series-break" } },
      used: ["2024"],
      leftOut: ["2021"],
    },
    {
      name: "leaves a due level its outcome",
      question: {
        indicator: "internet-share",
        observations: percent("internet-share", { 2020: 60, 2022: 70, 2025: 81 }),
        asOf: "2026-12-31",
        breaks: [{ day: "2025-07-01", legalBasis: null }],
      },
      expected: { outcome: "exceeded", pace: null, reasons: { outcome: null, pace: "series-break" } },
      used: ["2025"],
      leftOut: ["2020", "2022"],
    },
    {
      name: "after the due period leaves out what comes after it",
      question: {
        indicator: "internet-share",
        observations: percent("internet-share", { 2020: 60, 2025: 81, 2027: 20 }),
        asOf: "2028-12-31",
        breaks: [{ day: "2026-07-01", legalBasis: null }],
      },
      expected: { outcome: "exceeded", pace: "ahead" },
      used: ["2020", "2025"],
      leftOut: ["2027"],
    },
    {
      name: "within the span of an average growth breaks its chain",
      question: {
        indicator: "growth",
        observations: percent("growth", { 2020: 6, 2021: 7, 2022: 7, 2023: 7, 2024: 7, 2025: 7 }),
        asOf: "2026-12-31",
      },
      expected: { outcome: null, pace: null, reasons: { outcome: "series-break", pace: "series-break" } },
      used: [],
      leftOut: ["2020", "2021", "2022"],
    },
    {
      name: "before the span of an average growth changes nothing",
      question: {
        indicator: "growth",
        observations: percent("growth", { 2020: 6, 2021: 7, 2022: 7 }),
        breaks: [{ day: "2021-01-01", legalBasis: null }],
        asOf: "2023-12-31",
      },
      expected: { outcome: "not-due", pace: "ahead" },
      used: ["2021", "2022"],
      leftOut: ["2020"],
    },
    {
      name: "moves the baseline of a composition",
      question: {
        indicator: "structure",
        observations: shares({ 2020: [50, 30, 20], 2023: [40, 30, 30], 2024: [50, 30, 20] }),
        asOf: "2025-07-01",
      },
      expected: { outcome: "not-due", pace: "on-track" },
      used: ["2023", "2024"],
      leftOut: ["2020", "2020", "2020"],
    },
    {
      name: "of one share breaks the composition",
      question: {
        indicator: "structure",
        observations: shares({ 2020: [50, 30, 20], 2022: [40, 30, 30] }),
        asOf: "2024-12-31",
        breaks: [{ ...merger, component: "farming" }],
      },
      expected: { pace: null, reasons: { outcome: null, pace: "series-break" } },
      used: [],
      leftOut: ["2020", "2020", "2020", "2022", "2022", "2022"],
    },
    {
      name: "stops a sum",
      question: {
        indicator: "investment",
        observations: yearFigures(
          { 2021: 6, 2022: 6, 2023: 6 },
          { indicator: "investment", unit: "billion-USD" },
        ),
        asOf: "2024-12-31",
      },
      expected: { outcome: "not-due", pace: null, reasons: { outcome: null, pace: "series-break" } },
      used: [],
      leftOut: ["2021", "2022"],
    },
    {
      name: "takes the base of an increase away",
      question: {
        indicator: "land",
        observations: land({ 2020: 1000, 2023: 5000, 2025: 9000 }),
        asOf: "2026-12-31",
        assumptions: { indicators: { land: { baseYear: 2020 } } },
      },
      expected: { outcome: null, pace: null, reasons: { outcome: "series-break", pace: "series-break" } },
      used: [],
      leftOut: ["2020", "2020"],
    },
    {
      name: "leaves an increase the years between its base and the break",
      question: {
        indicator: "land",
        observations: land({ 2020: 1000, 2022: 1500, 2026: 9000 }),
        asOf: "2028-12-31",
        assumptions: { indicators: { land: { baseYear: 2020 } } },
        breaks: [{ day: "2026-01-01", legalBasis: null }],
      },
      expected: { outcome: null, pace: "slow", reasons: { outcome: "no-data", pace: null } },
      used: ["2020", "2022"],
      leftOut: ["2026", "2026"],
    },
    {
      name: "takes the first figure of a direction away",
      question: {
        indicator: "noise",
        observations: yearFigures(
          { 2020: 9, 2021: 8, 2022: 7, 2023: 60, 2024: 59 },
          { indicator: "noise", unit: "index-point" },
        ),
        asOf: "2025-12-31",
      },
      expected: { outcome: "met", pace: null, reasons: { outcome: null, pace: "series-break" } },
      used: ["2023", "2024"],
      leftOut: ["2020", "2021", "2022"],
    },
    {
      name: "leaves a direction with one figure behind it without an outcome",
      question: {
        indicator: "noise",
        observations: yearFigures({ 2022: 7, 2023: 60 }, { indicator: "noise", unit: "index-point" }),
        asOf: "2025-12-31",
      },
      expected: { outcome: null, pace: null, reasons: { outcome: "series-break", pace: "series-break" } },
      used: ["2023"],
      leftOut: ["2022"],
    },
  ])("$name", ({ question, expected, used, leftOut }) => {
    const assessment = assessSample({ breaks: [merger], ...question });
    expect(assessment).toMatchObject(expected);
    expect(yearsUsed(assessment)).toEqual(used);
    expect(yearsLeftOut(assessment)).toEqual(leftOut);
    expect(rederive(assessment).contradictions).toEqual([]);
  });

  it.each<{ name: string; other: Partial<SeriesBreak> }>([
    { name: "another indicator", other: { indicator: "poverty" } },
    { name: "another area", other: { area: "elsewhere" } },
    { name: "a component that the target does not count", other: { component: "parks" } },
    { name: "a day after that of the assessment", other: { day: "2025-01-01" } },
  ])("of $name changes nothing", ({ other }) => {
    const observations = income({ 2020: 3000, 2022: 3600, 2023: 4000 });
    const question = { indicator: "income", observations, asOf: "2024-12-31" } as const;
    expect(assessSample({ ...question, breaks: [{ ...merger, ...other }] })).toEqual(assessSample(question));
  });

  it.each<{ name: string; other: Partial<SeriesBreak> }>([
    { name: "the indicator", other: { indicator: "income" } },
    { name: "the area of the plan", other: { area: "sample" } },
    { name: "all that it does not name", other: {} },
  ])("is that of $name", ({ other }) => {
    const observations = income({ 2020: 3000, 2022: 3600, 2023: 4000 });
    const breaks = [{ ...merger, ...other }];
    const { reasons } = assessSample({ indicator: "income", observations, asOf: "2024-12-31", breaks });
    expect(reasons.pace).toBe("series-break");
  });

  it("counts from the last of several that the target knows of", () => {
    const observations = income({ 2020: 3000, 2021: 1000, 2022: 1500, 2023: 4000, 2024: 4500 });
    const breaks = ["2021-07-01", "2024-07-01", "2023-07-01"].map((day) => ({ day, legalBasis: null }));
    const assessment = assessSample({ indicator: "income", observations, asOf: "2024-06-30", breaks });
    expect(yearsLeftOut(assessment)).toEqual(["2020", "2021", "2022"]);
  });

  it("counts from the year that ends on its day, and not from the one before", () => {
    const observations = income({ 2021: 3000, 2022: 1000, 2023: 4000, 2024: 4500 });
    const leftOut = (day: string): readonly string[] =>
      yearsLeftOut(
        assessSample({
          indicator: "income",
          observations,
          asOf: "2025-01-01",
          breaks: [{ day, legalBasis: null }],
        }),
      );
    expect(leftOut("2022-12-31")).toEqual(["2021"]);
    expect(leftOut("2023-01-01")).toEqual(["2021", "2022"]);
  });

  it("is told with its own act where two fall on one day, whatever their order", () => {
    const observations = percent("internet-share", { 2020: 60, 2022: 70, 2023: 50, 2024: 54 });
    const [first, second, unknown] = ["1/NQ", "2/NQ", null].map((legalBasis) => ({ ...merger, legalBasis }));
    const told = (breaks: readonly (SeriesBreak | undefined)[]): readonly string[] =>
      explain(
        assessSample({
          indicator: "internet-share",
          observations,
          asOf: "2025-07-01",
          breaks: breaks.filter((one) => one !== undefined),
        }),
        { language: "en" },
      ).filter((line) => line.includes("breaks on"));
    const expected = ["Assumed: the series breaks on 1 July 2023 (stated by the caller: by 2/NQ)."];
    expect(told([first, second, unknown])).toEqual(expected);
    expect(told([unknown, second, first])).toEqual(expected);
    expect(told([unknown])).toEqual(["Assumed: the series breaks on 1 July 2023 (stated by the caller)."]);
  });

  it("of a component that an increase counts is one of the increase, of another it is none", () => {
    const question = {
      indicator: "land",
      observations: land({ 2020: 100, 2023: 150, 2024: 170 }),
      asOf: "2024-12-31",
      assumptions: { indicators: { land: { baseYear: 2020 } } },
    } as const;
    const leftOut = (component: string): readonly string[] =>
      yearsLeftOut(assessSample({ ...question, breaks: [{ ...merger, component }] }));
    expect(leftOut("parks")).toContain("2020");
    expect(leftOut("services")).toEqual([]);
  });

  it("is told in both languages", () => {
    const observations = percent("internet-share", { 2020: 60, 2022: 70, 2023: 50, 2024: 54 });
    const assessment = assessSample({
      indicator: "internet-share",
      observations,
      asOf: "2025-07-01",
      breaks: [merger],
    });
    const told = (language: "vi" | "en"): readonly string[] =>
      explain(assessment, { language }).filter((line) => /đứt|break/.test(line));
    expect(told("en")).toEqual([
      "Assumed: the series breaks on 1 July 2023 (stated by the caller: by 1/NQ).",
      "Assumed: base year 2023 (default: the earliest year after the break of the series).",
      "Left out (on the other side of a break of the series): 2020 60%; 2022 70%.",
    ]);
    expect(told("vi")).toEqual([
      "Giả định: chuỗi số liệu bị đứt từ 01/07/2023 (người dùng nêu: căn cứ 1/NQ).",
      "Giả định: năm gốc 2023 (mặc định: năm sớm nhất sau chỗ đứt của chuỗi số liệu).",
      "Không tính (ở phía bên kia chỗ đứt của chuỗi số liệu): năm 2020 60%; năm 2022 70%.",
    ]);
  });

  it("lets no figure before it change a number, a pace or a due outcome", () => {
    const scaled = (observations: readonly Observation[], factor: number): readonly Observation[] =>
      observations.map((one) =>
        one.value !== null && one.period < "2023" ? { ...one, value: one.value * factor + 1 } : one,
      );
    const breaks = [{ day: "2023-01-01", legalBasis: null }];
    fc.assert(
      fc.property(
        anyObservations,
        fc.constantFrom("2024-12-31", "2027-06-30"),
        fc.constantFrom(0, 0.5, -1),
        (observations, asOf, factor) => {
          const answers = (given: readonly Observation[]) =>
            assessPlan({ plan: samplePlan, observations: given, asOf, breaks })
              // a milestone that is reached stays reached
              .assessments.filter(({ kind }) => kind !== "milestone")
              .map(({ outcome, pace, reasons, values }) => ({ outcome, pace, reasons, values }));
          expect(answers(scaled(observations, factor))).toEqual(answers(observations));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("keeps every answer true to its derivation", () => {
    fc.assert(
      fc.property(
        anyObservations,
        fc.array(
          fc.record({
            day: fc.constantFrom("2019-01-01", "2021-07-01", "2023-07-01", "2026-01-01"),
            legalBasis: fc.constantFrom(null, "1/NQ"),
            component: fc.constantFrom(undefined, "parks", "industry"),
          }),
          { maxLength: 3 },
        ),
        (observations, breaks) => {
          const { assessments } = assessPlan({ plan: samplePlan, observations, asOf: "2027-06-30", breaks });
          for (const assessment of assessments) expect(rederive(assessment).contradictions).toEqual([]);
          expect(
            assessPlan({
              plan: samplePlan,
              observations: [...observations].reverse(),
              asOf: "2027-06-30",
              breaks: [...breaks].reverse(),
            }).assessments,
          ).toEqual(assessments);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("of the merger of 2025 leaves plan 7099 no figure to count from", () => {
    const [merged] = registryData.areaSuccessions.filter(({ effective }) => effective === "2025-07-01");
    const breaks = [{ day: "2025-07-01", legalBasis: merged?.legalBasis ?? null }];
    const question = { plan: plan7099, observations: publishedFigures, asOf: "2025-12-31" } as const;
    const [growth] = assessIndicator({ ...question, indicator: "grdp-growth", breaks });
    expect(growth).toMatchObject({ outcome: "not-due", pace: null, reason: "series-break" });
  });
});

describe("breaks in what-ifs and vintages", () => {
  const observations = percent("internet-share", { 2020: 60, 2022: 70 });

  it("hold before and after what is supposed", () => {
    const figures = [
      { indicator: "internet-share", period: "2023", value: 50, unit: "percent" },
      { indicator: "internet-share", period: "2024", value: 65, unit: "percent" },
    ] as const;
    const breaks = [merger];
    const { changes } = simulate({
      plan: samplePlan,
      observations,
      asOf: "2024-12-31",
      changes: { figures },
      breaks,
    });
    expect(changes.map(({ before, after }) => [before.reason, after.pace])).toEqual([
      ["series-break", "on-track"],
    ]);
  });

  it("are known from their day on", () => {
    const { assessments } = compareVintages({
      plan: samplePlan,
      observations,
      before: "2023-06-30",
      after: "2023-07-01",
      breaks: [merger],
    });
    expect(assessments.map(({ before, after }) => [before.pace, after.reason])).toEqual([
      ["ahead", "series-break"],
    ]);
  });

  it.each([
    {
      name: "no day",
      breaks: [{ day: "2025-02-30", legalBasis: null }],
      message: 'day must be a day such as 2025-07-01, got "2025-02-30"',
    },
    {
      name: "an indicator that there is not",
      breaks: [{ day: "2025-07-01", legalBasis: null, indicator: "happiness" }],
      message: 'indicator must be one of the plan\'s, got "happiness"',
    },
  ])("are refused with $name", ({ breaks, message }) => {
    const question = { plan: samplePlan, observations: [], asOf: "2024-12-31", breaks };
    expect(() => assessPlan(question)).toThrow(`assessPlan: breaks: ${message}`);
    expect(() => assessIndicator({ ...question, indicator: "growth" })).toThrow(
      `assessIndicator: breaks: ${message}`,
    );
  });
});
