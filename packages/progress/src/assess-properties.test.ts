import type { Assessment, Bound, Observation, Outcome, Pace } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessSample, type SampleQuestion } from "./fixtures/assess-sample.ts";
import type { SampleCode } from "./fixtures/plan.ts";
import { yearFigures } from "./fixtures/year-figures.ts";

const OUTCOMES: readonly (Outcome | null)[] = ["not-met", "nearly-met", "not-due", "met", "exceeded"];
const PACES: readonly (Pace | null)[] = [
  "moving-away",
  "no-change",
  "insufficient",
  "slow",
  "on-track",
  "ahead",
];

/** That a verdict is at least as good as another, on each axis that both have. */
function expectNotWorse(better: Assessment, worse: Assessment): void {
  if (better.outcome !== null && worse.outcome !== null) {
    expect(OUTCOMES.indexOf(better.outcome)).toBeGreaterThanOrEqual(OUTCOMES.indexOf(worse.outcome));
  }
  if (better.pace !== null && worse.pace !== null) {
    expect(PACES.indexOf(better.pace)).toBeGreaterThanOrEqual(PACES.indexOf(worse.pace));
  }
}

const UNITS_OF = {
  growth: "percent",
  income: "USD-per-person",
  exports: "billion-USD",
  poverty: "percent",
  "urban-share": "percent",
  "internet-share": "percent",
  balance: "index-point",
  investment: "billion-USD",
  accidents: "count",
  forest: "hectare",
  noise: "index-point",
} as const satisfies Partial<Record<SampleCode, string>>;

type Values = Readonly<Record<number, number>>;

function figures(indicator: keyof typeof UNITS_OF, values: Values): readonly Observation[] {
  return yearFigures(values, { indicator, unit: UNITS_OF[indicator] });
}

function parts(indicator: "structure" | "land", years: Readonly<Record<number, readonly number[]>>) {
  const [unit, codes] =
    indicator === "land"
      ? (["hectare", ["parks", "clusters"]] as const)
      : (["percent", ["industry", "services", "farming"]] as const);
  return Object.entries(years).flatMap(([year, values]) =>
    codes.flatMap((component, index) =>
      yearFigures({ [year]: values[index] ?? 0 }, { indicator, component, unit }),
    ),
  );
}

const asOf = fc.constantFrom("2023-12-31", "2024-12-31", "2026-12-31");
/** Of either sign, many of them equal to a bound of the sample plan. */
const amount = fc.oneof(
  fc.integer({ min: -80, max: 480 }).map((quarters) => quarters / 4),
  fc.constantFrom(0, 2, 10, 40, 45, 80, 100),
);
const positive = fc.integer({ min: 1, max: 480 }).map((quarters) => quarters / 4);
const more = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 8);
const everyYear = (value: fc.Arbitrary<number>): fc.Arbitrary<Values> =>
  fc.record({ 2020: value, 2021: value, 2022: value, 2023: value, 2024: value, 2025: value });

describe("a better figure never worsens a verdict", () => {
  const improvable: readonly {
    readonly name: string;
    readonly indicator: keyof typeof UNITS_OF;
    readonly sign: 1 | -1;
    readonly value: fc.Arbitrary<number>;
    readonly bound?: Bound;
    /** Years whose figure may get better; a baseline that is better leaves less to do, and is no matter of progress. */
    readonly years: readonly number[];
  }[] = [
    { name: "a level to reach", indicator: "internet-share", sign: 1, value: amount, years: [2025] },
    {
      name: "a level to go beyond",
      indicator: "balance",
      sign: 1,
      value: amount,
      years: [2025],
      bound: { kind: "more-than", value: 10 },
    },
    { name: "a level to stay below", indicator: "poverty", sign: -1, value: amount, years: [2025] },
    {
      name: "a level of at most",
      indicator: "poverty",
      sign: -1,
      value: amount,
      years: [2025],
      bound: { kind: "at-most", value: 2 },
    },
    { name: "a range", indicator: "urban-share", sign: 1, value: amount, years: [2025] },
    {
      name: "a range from above",
      indicator: "poverty",
      sign: -1,
      value: amount,
      years: [2025],
      bound: { kind: "between", low: 2, high: 10 },
    },
    {
      name: "an approximate level",
      indicator: "balance",
      sign: 1,
      value: amount,
      years: [2025],
      bound: { kind: "approximately", value: 40 },
    },
    { name: "money", indicator: "exports", sign: 1, value: positive, years: [2025] },
    {
      name: "an average growth",
      indicator: "growth",
      sign: 1,
      value: amount,
      years: [2021, 2022, 2023, 2024, 2025],
    },
    {
      name: "a total",
      indicator: "investment",
      sign: 1,
      value: amount,
      years: [2021, 2022, 2023, 2024, 2025],
    },
    {
      name: "a total of at most",
      indicator: "accidents",
      sign: -1,
      value: amount,
      years: [2021, 2022, 2023, 2024, 2025],
      bound: { kind: "at-most", value: 90 },
    },
    { name: "an increase", indicator: "forest", sign: 1, value: amount, years: [2025] },
    { name: "a direction", indicator: "noise", sign: -1, value: amount, years: [2025] },
  ];
  it.each(improvable)("of $name", ({ indicator, sign, value, years, bound }) => {
    fc.assert(
      fc.property(
        everyYear(value),
        fc.constantFrom(...years),
        more,
        asOf,
        fc.nat(3),
        (values, year, gain, day, late) => {
          // as if the last figures had not come yet, so that each year is the latest at times
          const last = years.length > 1 ? 2025 - late : 2022 + late;
          const known: Values = Object.fromEntries(
            Object.entries(values).filter(([of]) => Number(of) <= last),
          );
          const improved = years.length > 1 ? Math.min(year, last) : last;
          const better = { ...known, [improved]: (known[improved] ?? 0) + sign * gain };
          const question = (of: Values): SampleQuestion => ({
            indicator,
            observations: figures(indicator, of),
            asOf: day,
            ...(bound === undefined ? {} : { bound }),
          });
          expectNotWorse(assessSample(question(better)), assessSample(question(known)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("of a composition that is nearer to its target", () => {
    const target = [60, 30, 10] as const;
    const whole = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 100 - Math.max(a, b)] as const);
    fc.assert(
      fc.property(
        whole,
        whole,
        fc.integer({ min: 0, max: 8 }),
        fc.constantFrom(2023, 2025),
        asOf,
        (base, latest, eighths, year, day) => {
          const nearer = latest.map((share, index) => share + ((target[index] ?? 0) - share) * (eighths / 8));
          const question = (shares: readonly number[]): SampleQuestion => ({
            indicator: "structure",
            observations: parts("structure", { 2020: base, [year]: shares }),
            asOf: day,
          });
          expectNotWorse(assessSample(question(nearer)), assessSample(question(latest)));
        },
      ),
    );
  });

  it("of an increase that is stated twice, whether all have to hold or any", () => {
    const area = fc.integer({ min: 100, max: 20_000 });
    fc.assert(
      fc.property(
        area,
        area,
        fc.nat(9000),
        fc.constantFrom("all", "any"),
        asOf,
        (base, latest, gain, combination, day) => {
          const question = (of: number): SampleQuestion => ({
            indicator: "land",
            observations: parts("land", { 2020: [base, 0], 2023: [of, 0], 2025: [of, 0] }),
            asOf: day,
            assumptions: { indicators: { land: { baseYear: 2020, combination } } },
          });
          expectNotWorse(assessSample(question(latest + gain)), assessSample(question(latest)));
        },
      ),
    );
  });

  it("of a milestone that is done", () => {
    const question = (done: number, day: string): SampleQuestion => ({
      indicator: "city",
      observations: yearFigures({ 2025: done }, { indicator: "city", unit: "yes-no" }),
      asOf: day,
    });
    for (const day of ["2025-12-31", "2026-12-31"]) {
      expectNotWorse(assessSample(question(1, day)), assessSample(question(0, day)));
    }
  });

  it("of a value that is nearer to one that is aimed at from both sides", () => {
    const near = fc.integer({ min: 280, max: 360 }).map((eighths) => eighths / 8);
    fc.assert(
      fc.property(amount, near, fc.integer({ min: 0, max: 8 }), (base, latest, eighths) => {
        const question = (of: number): SampleQuestion => ({
          indicator: "balance",
          observations: figures("balance", { 2020: base, 2025: of }),
          asOf: "2026-12-31",
          bound: { kind: "approximately", value: 40 },
          direction: "toward-target",
        });
        // its pace is along a line, on which what is beyond the target is ahead: only the outcome is two-sided
        const { outcome } = assessSample(question(latest + (40 - latest) * (eighths / 8)));
        expect(OUTCOMES.indexOf(outcome)).toBeGreaterThanOrEqual(
          OUTCOMES.indexOf(assessSample(question(latest)).outcome),
        );
      }),
    );
  });
});

describe("a verdict does not depend", () => {
  const verdict = ({ outcome, pace, reasons, evidence }: Assessment) => ({
    outcome,
    pace,
    reasons,
    evidence,
  });

  it("on the unit that figures are given in", () => {
    const whole = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(
        everyYear(whole),
        asOf,
        fc.constantFrom("exports", "investment"),
        (values, day, indicator) => {
          const inMillions = Object.fromEntries(
            Object.entries(values).map(([year, value]) => [year, value * 1000]),
          );
          const billions = assessSample({ indicator, observations: figures(indicator, values), asOf: day });
          const millions = assessSample({
            indicator,
            observations: yearFigures(inMillions, { indicator, unit: "million-USD" }),
            asOf: day,
          });
          expect(verdict(millions)).toEqual(verdict(billions));
          expect(millions.values).toEqual(billions.values);
        },
      ),
    );
  });

  it("on the scale of figures and target", () => {
    fc.assert(
      fc.property(everyYear(amount), asOf, fc.constantFrom(1 / 1024, 4, 4096), (values, day, factor) => {
        const question = (scale: number): SampleQuestion => ({
          indicator: "balance",
          observations: figures(
            "balance",
            Object.fromEntries(Object.entries(values).map(([year, value]) => [year, value * scale])),
          ),
          asOf: day,
          bound: { kind: "at-least", value: 40 * scale },
        });
        // powers of two scale without rounding
        expect(verdict(assessSample(question(factor)))).toEqual(verdict(assessSample(question(1))));
      }),
    );
  });

  it.each<{ name: string; up: Bound; down: Bound }>([
    { name: "a level", up: { kind: "at-least", value: 40 }, down: { kind: "at-most", value: -40 } },
    { name: "a strict one", up: { kind: "more-than", value: 40 }, down: { kind: "less-than", value: -40 } },
    {
      name: "a range",
      up: { kind: "between", low: 40, high: 45 },
      down: { kind: "between", low: -45, high: -40 },
    },
    {
      name: "an approximate one",
      up: { kind: "approximately", value: 40 },
      down: { kind: "approximately", value: -40 },
    },
  ])("on the way up or down where all is mirrored: $name", ({ up, down }) => {
    fc.assert(
      fc.property(everyYear(amount), asOf, (values, day) => {
        const mirrored = Object.fromEntries(Object.entries(values).map(([year, value]) => [year, 0 - value]));
        const rising = assessSample({
          indicator: "balance",
          observations: figures("balance", values),
          asOf: day,
          bound: up,
          direction: "increase",
        });
        const falling = assessSample({
          indicator: "balance",
          observations: figures("balance", mirrored),
          asOf: day,
          bound: down,
          direction: "decrease",
        });
        expect(verdict(falling)).toEqual(verdict(rising));
      }),
    );
  });
});

describe("what is said to be required leads to the target", () => {
  const DUE = "2026-12-31";
  const reached = ({ outcome }: Assessment): boolean => outcome === "met" || outcome === "exceeded";
  const amountOf = ({ values }: Assessment, name: string): number => values[name] ?? Number.NaN;

  it("of a level", () => {
    fc.assert(
      fc.property(
        amount.filter((value) => value < 80),
        amount.filter((value) => value < 80),
        (base, latest) => {
          const values = { 2020: base, 2023: latest };
          const indicator = "internet-share";
          const known = assessSample({ indicator, observations: figures(indicator, values) });
          const due = latest + 2 * amountOf(known, "remainingChangePerYear");
          const observations = figures(indicator, { ...values, 2025: due });
          expect(reached(assessSample({ indicator, observations, asOf: DUE }))).toBe(true);
        },
      ),
    );
  });

  it("of money", () => {
    fc.assert(
      fc.property(
        positive.filter((value) => value < 8),
        positive.filter((value) => value < 8),
        (base, latest) => {
          const values = { 2020: base, 2023: latest };
          const known = assessSample({ indicator: "exports", observations: figures("exports", values) });
          const due = latest * (1 + amountOf(known, "remainingRequiredGrowth") / 100) ** 2;
          const observations = figures("exports", { ...values, 2025: due });
          expect(reached(assessSample({ indicator: "exports", observations, asOf: DUE }))).toBe(true);
        },
      ),
    );
  });

  it("of an average growth, at both ends of its range", () => {
    const rate = fc.integer({ min: -90, max: 300 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(rate, rate, fc.constantFrom("Low", "High"), (first, second, end) => {
        const values = { 2021: first, 2022: second };
        const known = assessSample({ indicator: "growth", observations: figures("growth", values) });
        const left = amountOf(known, `remainingRequiredGrowth${end}`);
        const observations = figures("growth", { ...values, 2023: left, 2024: left, 2025: left });
        const { outcome, values: then } = assessSample({ indicator: "growth", observations, asOf: DUE });
        expect(outcome).toBe("met");
        expect(then["averageGrowth"]).toBeCloseTo(end === "Low" ? 6 : 8, 9);
      }),
    );
  });

  it("of a total", () => {
    const flow = fc.integer({ min: 0, max: 24 }).map((eighths) => eighths / 8);
    fc.assert(
      fc.property(flow, flow, (first, second) => {
        const values = { 2021: first, 2022: second };
        const known = assessSample({ indicator: "investment", observations: figures("investment", values) });
        const left = amountOf(known, "remainingPerYear");
        const observations = figures("investment", { ...values, 2023: left, 2024: left, 2025: left });
        expect(reached(assessSample({ indicator: "investment", observations, asOf: DUE }))).toBe(true);
      }),
    );
  });

  it("of an increase", () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 5000 }), fc.integer({ min: 50, max: 5000 }), (base, latest) => {
        const indicators = { land: { baseYear: 2020 } };
        const question = (due: number | undefined): SampleQuestion => ({
          indicator: "land",
          observations: parts("land", {
            2020: [base, 0],
            2023: [latest, 0],
            ...(due === undefined ? {} : { 2025: [due, 0] }),
          }),
          asOf: due === undefined ? "2024-12-31" : DUE,
          assumptions: { indicators },
        });
        const known = assessSample(question(undefined));
        const absolute = 5 * amountOf(known, "requiredAbsoluteIncreasePerYear");
        const relative = ((5 * amountOf(known, "requiredRelativeIncreasePerYear")) / 100) * base;
        expect(reached(assessSample(question(base + Math.max(absolute, relative))))).toBe(true);
      }),
    );
  });
});
