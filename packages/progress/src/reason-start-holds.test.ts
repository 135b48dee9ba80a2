import type { Bound, Direction, ReasonCode } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { reasonStartHolds } from "./reason-start-holds.ts";

interface Row {
  readonly name: string;
  readonly value: number;
  readonly bound: Bound;
  readonly direction?: Direction | null;
  readonly expected: ReasonCode | undefined;
}

describe("reasonStartHolds", () => {
  it.each<Row>([
    { name: "below at-least", value: 20, bound: { kind: "at-least", value: 30 }, expected: undefined },
    {
      name: "at at-least",
      value: 30,
      bound: { kind: "at-least", value: 30 },
      expected: "baseline-equals-target",
    },
    {
      name: "above at-least",
      value: 31,
      bound: { kind: "at-least", value: 30 },
      expected: "baseline-beyond-target",
    },
    { name: "at a strict bound", value: 80, bound: { kind: "more-than", value: 80 }, expected: undefined },
    {
      name: "over a strict bound",
      value: 81,
      bound: { kind: "more-than", value: 80 },
      expected: "baseline-beyond-target",
    },
    {
      name: "under a ceiling",
      value: 0,
      bound: { kind: "at-most", value: 21 },
      expected: "baseline-beyond-target",
    },
    {
      name: "under a negative ceiling",
      value: -1,
      bound: { kind: "at-most", value: -2 },
      expected: undefined,
    },
    {
      name: "inside a range",
      value: 89,
      bound: { kind: "between", low: 88, high: 90 },
      expected: "baseline-equals-target",
    },
    {
      name: "at an end of a range",
      value: 90,
      bound: { kind: "between", low: 88, high: 90 },
      expected: "baseline-equals-target",
    },
    {
      name: "past a range, better",
      value: 95,
      bound: { kind: "between", low: 88, high: 90 },
      expected: "baseline-beyond-target",
    },
    {
      name: "past a range, to come back",
      value: 95,
      bound: { kind: "between", low: 88, high: 90 },
      direction: "toward-target",
      expected: undefined,
    },
    {
      name: "past a range, worse",
      value: 95,
      bound: { kind: "between", low: 88, high: 90 },
      direction: "decrease",
      expected: undefined,
    },
    {
      name: "inside an open range",
      value: 95,
      bound: { kind: "between", low: 88, high: null },
      expected: "baseline-beyond-target",
    },
    {
      name: "near enough",
      value: 15_500,
      bound: { kind: "approximately", value: 15_800 },
      expected: "baseline-equals-target",
    },
    {
      name: "short of about",
      value: 14_000,
      bound: { kind: "approximately", value: 15_800 },
      expected: undefined,
    },
  ])("$name: $expected", ({ value, bound, direction = "increase", expected }) => {
    expect(reasonStartHolds({ value, bound, direction, tolerance: 0.05 })).toBe(expected);
  });
});
