import type { Bound, DerivationStep, Observation } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { assessSample, type SampleQuestion } from "./fixtures/assess-sample.ts";
import type { SampleCode } from "./fixtures/plan.ts";
import { yearFigures } from "./fixtures/year-figures.ts";

type Step<Name extends DerivationStep["step"]> = Extract<DerivationStep, { step: Name }>;

function stepsOf<Name extends DerivationStep["step"]>(question: SampleQuestion, name: Name): Step<Name>[] {
  return assessSample(question).derivation.filter((step): step is Step<Name> => step.step === name);
}

function assumptionOf(question: SampleQuestion, name: string): Step<"assumption"> | undefined {
  return stepsOf(question, "assumption").find((step) => step.name === name);
}

const percent = (indicator: SampleCode, values: Readonly<Record<number, number>>): readonly Observation[] =>
  yearFigures(values, { indicator, unit: "percent" });

function shares(year: number, [industry, services, farming]: readonly [number, number, number]) {
  const parts = { industry, services, farming };
  return Object.entries(parts).flatMap(([component, value]) =>
    yearFigures({ [year]: value }, { indicator: "structure", component, unit: "percent" }),
  );
}

const investment = (values: Readonly<Record<number, number>>): readonly Observation[] =>
  yearFigures(values, { indicator: "investment", unit: "billion-USD" });

const land: readonly Observation[] = [
  ...yearFigures({ 2020: 9000, 2022: 10_000 }, { indicator: "land", component: "parks", unit: "hectare" }),
  ...yearFigures({ 2020: 1000, 2022: 1000 }, { indicator: "land", component: "clusters", unit: "hectare" }),
];

const forest = (values: Readonly<Record<number, number>>): readonly Observation[] =>
  yearFigures(values, { indicator: "forest", unit: "hectare" });

describe("the base year in a derivation", () => {
  it.each<{
    name: string;
    values: Readonly<Record<number, number>>;
    baseYear?: number;
    expected: Partial<Step<"assumption">>;
  }>([
    {
      name: "the year before the horizon",
      values: { 2020: 60, 2022: 70 },
      expected: {
        value: 2020,
        origin: "default",
        because: { vi: "năm liền trước thời kỳ kế hoạch", en: "the year before the plan's horizon" },
      },
    },
    {
      name: "the earliest later year, since that one has no figure",
      values: { 2021: 60, 2022: 70 },
      expected: {
        value: 2021,
        origin: "default",
        because: {
          vi: "năm 2020 không có số liệu, lấy năm sớm nhất sau đó",
          en: "2020 has no figure, the earliest later year is taken",
        },
      },
    },
    {
      name: "the caller's, who need not say why",
      values: { 2020: 60, 2021: 65, 2022: 70 },
      baseYear: 2021,
      expected: { value: 2021, origin: "caller", because: null },
    },
  ])("is $name", ({ values, baseYear, expected }) => {
    const question: SampleQuestion = {
      indicator: "internet-share",
      observations: percent("internet-share", values),
      assumptions: baseYear === undefined ? {} : { indicators: { "internet-share": { baseYear } } },
    };
    expect(assumptionOf(question, "base-year")).toMatchObject({ unit: null, ...expected });
  });

  it("leaves no time to a composition if it is the due year", () => {
    const assessment = assessSample({
      indicator: "structure",
      observations: [...shares(2025, [50, 30, 20]), ...shares(2026, [55, 30, 15])],
      assumptions: { indicators: { structure: { baseYear: 2025 } } },
      asOf: "2028-12-31",
    });
    expect(assessment).toMatchObject({ pace: null, reasons: { pace: "target-years-unknown" } });
  });
});

describe("the comparisons in a derivation", () => {
  const internet = (values: Readonly<Record<number, number>>): Omit<SampleQuestion, "asOf"> => ({
    indicator: "internet-share",
    observations: percent("internet-share", values),
  });
  const yes = yearFigures({ 2023: 1 }, { indicator: "city", unit: "yes-no" });
  it.each<{ name: string; question: SampleQuestion; expected: Readonly<Record<string, number>> }>([
    { name: "the latest level", question: internet({ 2020: 60, 2022: 70 }), expected: { latest: 70 } },
    {
      name: "the latest level, which is that of the due year",
      question: { ...internet({ 2020: 60, 2025: 79 }), asOf: "2026-12-31" },
      expected: { latest: 79 },
    },
    {
      name: "the level of the due year, not a later one",
      question: { ...internet({ 2020: 60, 2025: 79, 2026: 90 }), asOf: "2028-12-31" },
      expected: { due: 79 },
    },
    {
      name: "an average growth, without years after the span",
      question: {
        indicator: "growth",
        observations: percent("growth", { 2021: 7, 2022: 7, 2023: 7, 2024: 7, 2025: 7, 2026: 50 }),
        asOf: "2028-12-31",
      },
      expected: { averageGrowth: 7.000000000000006 },
    },
    {
      name: "a total that is on its way",
      question: { indicator: "investment", observations: investment({ 2021: 2, 2022: 2 }) },
      expected: { total: 4 },
    },
    {
      name: "the change between the first and the last of three figures",
      question: {
        indicator: "well-being",
        observations: yearFigures(
          { 2025: 1, 2026: 5, 2027: 3 },
          { indicator: "well-being", unit: "index-point" },
        ),
        asOf: "2028-12-31",
      },
      expected: { change: 2 },
    },
    {
      name: "whether something is done",
      question: { indicator: "city", observations: yes },
      expected: { done: 1 },
    },
  ])("hold $name against the bound", ({ question, expected }) => {
    const [step] = stepsOf(question, "outcome");
    const compared = step?.comparisons.map(({ name, value }) => [name, value]) ?? [];
    expect(Object.keys(Object.fromEntries(compared))).toEqual(Object.keys(expected));
    for (const [name, value] of compared) expect(value).toBeCloseTo(expected[String(name)] ?? Number.NaN, 9);
  });

  it("never let a movement count before its time", () => {
    const observations = yearFigures({ 2025: 1, 2027: 3 }, { indicator: "well-being", unit: "index-point" });
    expect(stepsOf({ indicator: "well-being", observations }, "outcome")).toMatchObject([
      { countsEarly: false, isDue: false },
    ]);
  });
});

describe("the tolerance in a derivation", () => {
  const exactly: Bound = { kind: "approximately", value: 10 };
  const plain: Bound = { kind: "at-least", value: 10 };
  const statement = { measure: "relative", unit: "percent", text: "" } as const;
  const other = { measure: "absolute", unit: "hectare", text: "", bound: plain } as const;
  const increases = (bound: Bound) => ({ statements: [{ ...statement, bound }, other] });
  it.each<{ name: string; of: (bound: Bound) => SampleQuestion }>([
    {
      name: "a level",
      of: (bound) => ({
        indicator: "internet-share",
        observations: percent("internet-share", { 2020: 5 }),
        bound,
      }),
    },
    {
      name: "an average growth",
      of: (bound) => ({ indicator: "growth", observations: percent("growth", { 2021: 7 }), bound }),
    },
    {
      name: "a total",
      of: (bound) => ({ indicator: "investment", observations: investment({ 2021: 2 }), bound }),
    },
    {
      name: "one of two statements of an increase",
      of: (bound) => ({ indicator: "land", observations: land, target: increases(bound) }),
    },
  ])("is written down for $name that is approximate, and else not", ({ of }) => {
    expect(assumptionOf(of(exactly), "tolerance")).toMatchObject({ value: 0.05, origin: "default" });
    expect(assumptionOf(of(plain), "tolerance")).toBeUndefined();
  });
});

describe("the derivation of an increase", () => {
  it("says how statements are combined, and by whom, only if there are two", () => {
    const two: SampleQuestion = { indicator: "land", observations: land };
    expect(assumptionOf(two, "combination")).toMatchObject({ value: "all", origin: "default" });
    expect(
      assumptionOf({ ...two, assumptions: { indicators: { land: { combination: "any" } } } }, "combination"),
    ).toMatchObject({ value: "any", origin: "caller" });
    const one: SampleQuestion = { indicator: "forest", observations: forest({ 2020: 900, 2022: 950 }) };
    expect(assumptionOf(one, "combination")).toBeUndefined();
  });

  it("has a pace where one statement held from the start, unless that one is enough", () => {
    const statements = [
      { measure: "relative", unit: "percent", text: "", bound: { kind: "at-most", value: 50 } },
      { measure: "absolute", unit: "hectare", text: "", bound: { kind: "at-least", value: 4000 } },
    ] as const;
    const assess = (combination: "all" | "any") =>
      assessSample({
        indicator: "land",
        observations: land,
        target: { statements },
        assumptions: { indicators: { land: { baseYear: 2020, combination } } },
      });
    // 1,000 of 4,000 ha after two of five years
    expect(assess("all").pace).toBe("slow");
    expect(assess("any")).toMatchObject({ pace: null, reasons: { pace: "baseline-beyond-target" } });
  });

  it("counts to the nearer end of a range, also downwards", () => {
    const bound: Bound = { kind: "between", low: -30, high: -20 };
    const statements = [{ measure: "relative", unit: "percent", text: "", bound }] as const;
    const assessment = assessSample({
      indicator: "forest",
      direction: "decrease",
      observations: forest({ 2020: 1000, 2022: 920 }),
      target: { statements },
    });
    expect(assessment.pace).toBe("on-track");
  });
});

describe("the derivation of a total", () => {
  it("says what the plan's data take the amount to be, if they do", () => {
    const question: SampleQuestion = { indicator: "investment", observations: investment({ 2021: 2 }) };
    expect(assumptionOf(question, "meaning")).toMatchObject({
      value: { vi: "vốn đăng ký", en: "registered capital" },
      origin: "plan",
      because: { vi: "Suy luận.", en: "Inferred." },
    });
    expect(assumptionOf({ ...question, target: { assumedMeaning: null } }, "meaning")).toBeUndefined();
  });

  it("names missing years, if there are any", () => {
    const missing = (values: Readonly<Record<number, number>>): unknown =>
      stepsOf({ indicator: "investment", observations: investment(values), asOf: "2024-06-30" }, "missing");
    expect(missing({ 2021: 2, 2022: 2, 2023: 2 })).toEqual([]);
    expect(missing({ 2021: 2 })).toEqual([{ step: "missing", periods: ["2022", "2023"] }]);
  });

  it("is settled early also with a year of nothing, which cannot take away", () => {
    const observations = investment({ 2021: 12, 2022: 0 });
    expect(assessSample({ indicator: "investment", observations }).outcome).toBe("exceeded");
  });
});

describe("the unit of the changes in a derivation", () => {
  it.each<{ indicator: SampleCode; unit: "percent" | "index-point"; expected: string }>([
    { indicator: "internet-share", unit: "percent", expected: "percentage-point" },
    { indicator: "balance", unit: "index-point", expected: "index-point" },
  ])("of $indicator is $expected", ({ indicator, unit, expected }) => {
    const observations = yearFigures({ 2020: 2, 2022: 4 }, { indicator, unit });
    const changes = stepsOf({ indicator, observations }, "formula").filter(
      ({ formula }) => formula === "change-per-year",
    );
    expect(changes.map(({ result, unit: of }) => [result, of])).toEqual([
      ["changePerYear", expected],
      ["requiredChangePerYear", expected],
      ["remainingChangePerYear", expected],
    ]);
  });
});

describe("the derivation of a composition", () => {
  it("names the year that was not needed", () => {
    const observations = [
      ...shares(2020, [50, 30, 20]),
      ...shares(2021, [52, 30, 18]),
      ...shares(2022, [55, 30, 15]),
    ];
    const [exclusion] = stepsOf({ indicator: "structure", observations }, "exclusion");
    expect(exclusion).toMatchObject({
      reason: "not-needed",
      observations: [{ period: "2021" }, { period: "2021" }, { period: "2021" }],
    });
  });

  it("puts the surest of parts that are given twice together", () => {
    const sure = shares(2022, [55, 25, 20]).map((part) => ({ ...part, confidence: "medium" as const }));
    const unsure = shares(2022, [50, 30, 20]).map((part) => ({ ...part, confidence: "low" as const }));
    const assessment = assessSample({ indicator: "structure", observations: [...sure, ...unsure] });
    expect(assessment.values["pointsToMove"]).toBeCloseTo(10, 9);
    expect(assessment.observations.map(({ value }) => value)).toEqual([55, 25, 20]);
  });
});

describe("the exchange rate in a derivation", () => {
  const dollars = (values: Readonly<Record<number, number>>) =>
    yearFigures(values, { indicator: "exports", unit: "billion-USD" });
  const dong = (values: Readonly<Record<number, number>>) =>
    yearFigures(values, { indicator: "exports", unit: "trillion-VND" });
  it.each([
    {
      day: "2024-12-31",
      because: { vi: "Ngân hàng Nhà nước, ngày 31/12/2024", en: "Ngân hàng Nhà nước, 31 December 2024" },
    },
    {
      day: null,
      because: { vi: "Ngân hàng Nhà nước, không nêu ngày", en: "Ngân hàng Nhà nước, day not stated" },
    },
  ])("of $day has its source and day", ({ day, because }) => {
    const assumptions = { exchangeRate: { vndPerUsd: 25_000, source: "Ngân hàng Nhà nước", day } };
    const question: SampleQuestion = {
      indicator: "exports",
      observations: dong({ 2020: 100, 2022: 125 }),
      assumptions,
    };
    expect(assumptionOf(question, "exchange-rate")).toMatchObject({
      value: 25_000,
      unit: "VND",
      origin: "caller",
      because,
    });
    // dollars that go on for as long need no rate
    const both = [...question.observations, ...dollars({ 2020: 4, 2022: 5 })];
    expect(assumptionOf({ ...question, observations: both }, "exchange-rate")).toBeUndefined();
  });
});

describe("a figure with a qualifier", () => {
  it("is noted in the derivation where it is used", () => {
    const [plain, over] = percent("internet-share", { 2020: 60, 2022: 70 });
    if (plain === undefined || over === undefined) throw new Error("two figures are given");
    const question: SampleQuestion = {
      indicator: "internet-share",
      observations: [plain, { ...over, qualifier: "over" }],
    };
    expect(stepsOf(question, "note")).toEqual([
      { step: "note", note: "qualified-figure", values: { period: "2022", value: 70, qualifier: "over" } },
    ]);
  });
});
