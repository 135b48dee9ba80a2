import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { METHODS } from "../conformance/check-vector.ts";
import type { Answer } from "../conformance/method.ts";
import { parseVectors } from "../conformance/vectors.ts";
import { averageGrowth } from "./average-growth.ts";
import { changePerYear } from "./change-per-year.ts";
import { checkBound } from "./check-bound.ts";
import { paceRatio } from "./pace-ratio.ts";
import { pathValue } from "./path-value.ts";
import { percentOfPlan } from "./percent-of-plan.ts";

const file = new URL("../conformance/lessons.json", import.meta.url);
const lessons = parseVectors(readFileSync(file, "utf8"));

/** What we answer to a lesson. */
function answerTo(id: string): Answer {
  const lesson = lessons.find((one) => one.id === id);
  const method = METHODS.get(lesson?.method ?? "");
  if (lesson === undefined || method === undefined) throw new Error(`there is no method for ${id}`);
  const label = lesson.expected["label_vi"];
  const options = lesson.input["options"] as Answer | undefined;
  return method.answer(lesson.input, options ?? {}, typeof label === "string" ? label : null);
}

const WEATHER =
  "the rule is applied to the figures of today; an official symbol that rested on others is not imitated";
const LABELS = "the rule and the official label stand side by side, also where they differ";
const NO_WAY = "without a way to go there is no share of it, met or not: the outcome says that it is met";
const PATH =
  "a path runs from one point to the other, with one clock; it is not clipped at a limit behind the back";
const LATEST = "a level is its latest value, not the mean or the worst of its months";
const UNDEFINED = "what divides by zero or changes sign has no growth: no number, never Infinity or NaN";

const decisions: readonly {
  readonly id: string;
  readonly decision: string;
  readonly ours: (id: string) => unknown;
  readonly expected: unknown;
}[] = [
  {
    id: "destatis-mismatch-8-5-ab-2022",
    decision: WEATHER,
    ours: (id) => answerTo(id)["status"],
    expected: "sun",
  },
  {
    id: "destatis-mismatch-11-3-a-2024",
    decision: WEATHER,
    ours: (id) => answerTo(id)["status"],
    expected: "sun",
  },
  {
    id: "destatis-mismatch-7-2-a-2019",
    decision: WEATHER,
    ours: (id) => answerTo(id)["status"],
    expected: "partly_cloudy",
  },
  {
    id: "vn2019-trade-deficit",
    decision: "a surplus without a number is no number: the rule says nothing, the label is kept",
    ours: answerTo,
    expected: { value: null, status: null, rule_status: null, label_vi: "Vượt" },
  },
  {
    id: "vn2019-poverty-cut",
    decision: LABELS,
    ours: answerTo,
    expected: { value: null, status: "exceeded", rule_status: "met", label_vi: "Vượt" },
  },
  ...["hue2019-grdp-pc", "hue2019-poverty-cut", "hue2019-insurance"].map((id) => ({
    id,
    decision: LABELS,
    ours: answerTo,
    expected: expect.objectContaining({ status: "met", rule_status: "exceeded", label_vi: "Đạt" }),
  })),
  ...["hue2019-underweight", "hue2019-stunting"].map((id) => ({
    id,
    decision: `${LABELS}; equality misses a strict bound`,
    ours: answerTo,
    expected: expect.objectContaining({ value: 100, status: "met", rule_status: "not_met", label_vi: "Đạt" }),
  })),
  {
    id: "vn-2125-gdp",
    decision: "the average is computed from the rates at hand, a printed 6.2 is an observation of its own",
    ours: answerTo,
    expected: expect.objectContaining({ value: expect.closeTo(6.2310468268573, 9), status: "not_met" }),
  },
  {
    id: "level-15800-path",
    decision: "both paths are given by name; which one a verdict uses is part of the verdict",
    ours: answerTo,
    expected: expect.objectContaining({
      path_linear: 8186,
      path_geometric: expect.closeTo(5958.254754254518, 6),
      cagr_actual: expect.closeTo(15.839562732415512, 9),
      required_remaining: expect.closeTo(18.87161870868801, 9),
    }),
  },
  {
    id: "vn-2125-gdppc",
    decision: "better than a range in the desired direction is exceeded",
    ours: () =>
      checkBound({
        value: 5026,
        bound: { kind: "between", low: 4700, high: 5000 },
        direction: "increase",
        tolerance: 0,
      }),
    expected: "exceeded",
  },
  ...["equal-100", "equal-zero", "equal-moved", "equal-neg"].map((name) => ({
    id: `linear-operately-${name}`,
    decision: NO_WAY,
    ours: answerTo,
    expected: { value: null },
  })),
  {
    id: "who-pct-minus40",
    decision: PATH,
    ours: () =>
      pathValue({
        from: { year: 2018, value: 58 },
        to: { year: 2030, value: 30 },
        year: 2025,
        shape: "linear",
      }),
    expected: expect.closeTo(58 - (28 * 7) / 12, 9),
  },
  {
    id: "who-pct-plus40",
    decision: PATH,
    ours: () =>
      pathValue({
        from: { year: 2018, value: 58 },
        to: { year: 2030, value: 70 },
        year: 2025,
        shape: "linear",
      }),
    expected: 65,
  },
  {
    id: "who-pct-limit",
    decision: PATH,
    ours: () =>
      pathValue({
        from: { year: 2018, value: 28 },
        to: { year: 2030, value: -16 },
        year: 2029,
        shape: "linear",
      }),
    expected: expect.closeTo(28 - (44 * 11) / 12, 9),
  },
  {
    id: "akvo-cap-bug",
    decision: "a cap is the least of value and cap",
    ours: answerTo,
    expected: { value: 75 },
  },
  {
    id: "imihigo-composite",
    decision: "parts without weights count alike, as the peer has it",
    ours: answerTo,
    expected: { value: 75.25 },
  },
  {
    id: "imihigo-decreasing",
    decision: `${LATEST}; percent of the plan is value over plan for every direction`,
    ours: answerTo,
    expected: { value: 87.5 },
  },
  { id: "imihigo-percent-q3", decision: LATEST, ours: answerTo, expected: { value: 100 } },
  { id: "imihigo-percent-q4", decision: LATEST, ours: answerTo, expected: { value: 100 } },
  {
    id: "akvo-denominator-zero",
    decision: UNDEFINED,
    ours: () => percentOfPlan({ value: 6, plan: 0 }),
    expected: undefined,
  },
  { id: "who-aarc-zero-base", decision: UNDEFINED, ours: answerTo, expected: { value: null } },
  { id: "who-aarc-neg-to-pos", decision: UNDEFINED, ours: answerTo, expected: { value: null } },
  {
    id: "who-aroc-pct",
    decision: "a change in percent is of the baseline's value: 3 % more than 68 is 70.04",
    ours: () => percentOfPlan({ value: 70.04, plan: 68 }),
    expected: expect.closeTo(103, 9),
  },
  {
    id: "level-linear-vs-geo",
    decision:
      "the two paces differ by nature; levels are judged by the straight one and the other is reported",
    ours: () => [
      paceRatio({
        actual: changePerYear({ from: 100, to: 220, years: 5 }) ?? Number.NaN,
        required: changePerYear({ from: 100, to: 400, years: 10 }) ?? Number.NaN,
      }),
      paceRatio({
        actual: averageGrowth({ from: 100, to: 220, years: 5 }) ?? Number.NaN,
        required: averageGrowth({ from: 100, to: 400, years: 10 }) ?? Number.NaN,
      }),
    ],
    expected: [expect.closeTo(0.8, 12), expect.closeTo(1.1486671319820452, 12)],
  },
  { id: "escap-cs-base-eq-target-lost", decision: UNDEFINED, ours: answerTo, expected: { value: undefined } },
];

describe("lessons from peers", () => {
  it("decides every one", () => {
    expect(new Set(decisions.map(({ id }) => id))).toEqual(new Set(lessons.map(({ id }) => id)));
  });

  it.each(decisions)("$id: $decision", ({ id, ours, expected }) => {
    expect(ours(id)).toEqual(expected);
  });
});
