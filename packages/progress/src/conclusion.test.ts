import type { Bound, Outcome, Pace } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { answerOutcome, answerPace, type OutcomeQuestion } from "./conclusion.ts";

const atLeast10: Bound = { kind: "at-least", value: 10 };

describe("answerOutcome", () => {
  it.each<{
    name: string;
    values: readonly number[];
    question?: Partial<OutcomeQuestion>;
    expected: Outcome | null;
  }>([
    { name: "due, nothing to compare", values: [], expected: null },
    { name: "due and held", values: [10], expected: "met" },
    { name: "due and missed", values: [5], expected: "not-met" },
    { name: "due, the worst of several", values: [11, 9.9], expected: "nearly-met" },
    {
      name: "due, the best of several",
      values: [11, 5],
      question: { combination: "any" },
      expected: "exceeded",
    },
    { name: "not due, nothing to compare", values: [], question: { isDue: false }, expected: "not-due" },
    { name: "not due, not held", values: [5], question: { isDue: false }, expected: "not-due" },
    { name: "not due, nearly held", values: [9.9], question: { isDue: false }, expected: "not-due" },
    { name: "not due, held early", values: [10], question: { isDue: false }, expected: "met" },
    {
      name: "not due, one of two held early",
      values: [10, 5],
      question: { isDue: false },
      expected: "not-due",
    },
    {
      name: "not due, held early where that does not count",
      values: [10],
      question: { isDue: false, countsEarly: false },
      expected: "not-due",
    },
  ])("$name: $expected", ({ values, question, expected }) => {
    const answer = answerOutcome({
      due: "2025",
      isDue: true,
      countsEarly: true,
      direction: "increase",
      tolerance: 0,
      nearlyMetTolerance: 0.05,
      combination: "all",
      comparisons: values.map((value) => ({ name: "value", value, bound: atLeast10, outcome: "met" })),
      ...question,
    });
    expect(answer).toBe(expected);
  });
});

describe("answerPace", () => {
  it.each<{ ratios: readonly number[]; combination: "all" | "any"; expected: Pace | null }>([
    { ratios: [], combination: "all", expected: null },
    { ratios: [], combination: "any", expected: null },
    { ratios: [1.2, 0.7], combination: "all", expected: "slow" },
    { ratios: [1.2, 0.7], combination: "any", expected: "ahead" },
    { ratios: [-0.2, 0], combination: "all", expected: "moving-away" },
    { ratios: [-0.2, 0], combination: "any", expected: "no-change" },
  ])("of $ratios, $combination: $expected", ({ ratios, combination, expected }) => {
    const named = ratios.map((ratio, index) => ({ name: `paceRatio${index}`, ratio }));
    expect(answerPace({ ratios: named, combination })).toBe(expected);
  });
});
