import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyBound } from "../fixtures/any-bound.ts";
import { extremeNumber } from "../fixtures/extreme-number.ts";
import { unsoundNumbers } from "./fixtures/unsound-numbers.ts";
import { officialStatusOf, VIETNAM_PLAN_STATUSES, vietnamPlanStatus } from "./vietnam-plan-status.ts";

describe("vietnamPlanStatus", () => {
  it.each([
    {
      name: "beds",
      value: 27.5,
      bound: { kind: "at-least", value: 27 },
      direction: "increase",
      status: "exceeded",
      percent: 101.8519,
    },
    {
      name: "forest",
      value: 41.85,
      bound: { kind: "at-least", value: 41.85 },
      direction: "increase",
      status: "met",
      percent: 100,
    },
    {
      name: "prices",
      value: 2.79,
      bound: { kind: "approximately", value: 4 },
      direction: "decrease",
      status: "exceeded",
      percent: 69.75,
    },
    {
      name: "unemployment",
      value: 3.1,
      bound: { kind: "less-than", value: 4 },
      direction: "decrease",
      status: "met",
      percent: 77.5,
    },
    {
      name: "stunting",
      value: 10.4,
      bound: { kind: "less-than", value: 10.4 },
      direction: "decrease",
      status: "not-met",
      percent: 100,
    },
    {
      name: "growth",
      value: 7.18,
      bound: { kind: "between", low: 7.5, high: 8 },
      direction: "increase",
      status: "not-met",
      percent: null,
    },
    {
      name: "a plan of 0",
      value: 0,
      bound: { kind: "at-most", value: 0 },
      direction: "decrease",
      status: "met",
      percent: null,
    },
  ] as const)("$name: $status", ({ value, bound, direction, status, percent }) => {
    const result = vietnamPlanStatus({ value, bound, direction });
    expect(result).toMatchObject({ status, officialLabel: null, officialStatus: null, agrees: null });
    if (percent === null) expect(result.percentOfPlan).toBeNull();
    else expect(result.percentOfPlan).toBeCloseTo(percent, 4);
  });

  it.each([
    { label: "Đạt", officialStatus: "met", agrees: false },
    { label: "Vượt", officialStatus: "exceeded", agrees: true },
    { label: "tốt", officialStatus: null, agrees: null },
  ])("keeps the official label $label beside its own", ({ label, officialStatus, agrees }) => {
    const result = vietnamPlanStatus({
      value: 2007,
      bound: { kind: "at-least", value: 1915 },
      direction: "increase",
      officialLabel: label,
    });
    expect(result).toMatchObject({ status: "exceeded", officialLabel: label, officialStatus, agrees });
  });

  it("reports the tolerance of an approximate plan only", () => {
    const about = { value: 4.1, bound: { kind: "approximately", value: 4 }, direction: null } as const;
    expect(vietnamPlanStatus(about)).toMatchObject({ status: "met", tolerance: 0.05 });
    expect(vietnamPlanStatus({ ...about, tolerance: 0.01 })).toMatchObject({
      status: "not-met",
      tolerance: 0.01,
    });
    expect(vietnamPlanStatus({ ...about, bound: { kind: "at-least", value: 4 } }).tolerance).toBeNull();
  });

  it("throws on a value that is not finite and a tolerance below 0", () => {
    const plan = { value: 1, bound: { kind: "at-least", value: 1 }, direction: "increase" } as const;
    expect(() => vietnamPlanStatus({ ...plan, value: Number.NaN })).toThrow(/value must be finite/);
    expect(() => vietnamPlanStatus({ ...plan, tolerance: -1 })).toThrow(/tolerance must not be below 0/);
  });

  it("gives finite numbers or none, whatever the numbers", () => {
    fc.assert(
      fc.property(extremeNumber, extremeNumber, (value, plan) => {
        const result = vietnamPlanStatus({
          value,
          bound: { kind: "at-least", value: plan },
          direction: "increase",
        });
        expect(unsoundNumbers(result)).toEqual([]);
      }),
    );
  });

  it("never has a worse status for a better value", () => {
    fc.assert(
      fc.property(anyBound(fc.integer()), fc.integer(), fc.integer(), (bound, one, other) => {
        const atMost =
          bound.kind === "between" ? bound.low === null : /^(at-most|less-than)$/.test(bound.kind);
        const fits = !atMost;
        const direction = fits ? "increase" : "decrease";
        const [worse, better] = [one, other].sort((a, b) => (fits ? a - b : b - a));
        const rank = (value: number): number =>
          VIETNAM_PLAN_STATUSES.indexOf(vietnamPlanStatus({ value, bound, direction }).status);
        expect(rank(better ?? 0)).toBeLessThanOrEqual(rank(worse ?? 0));
      }),
    );
  });
});

describe("officialStatusOf", () => {
  it.each([
    ["Vượt", "exceeded"],
    ["VƯỢT KẾ HOẠCH", "exceeded"],
    [" Đạt ", "met"],
    ["Đạt kế hoạch", "met"],
    ["Xấp  xỉ đạt", "nearly-met"],
    ["Không đạt", "not-met"],
    ["chưa đạt", "not-met"],
    ["Đạt".normalize("NFD"), "met"],
    ["Đạt và vượt", null],
    ["", null],
  ])("reads %j as %s", (label, status) => {
    expect(officialStatusOf(label)).toBe(status);
  });
});
