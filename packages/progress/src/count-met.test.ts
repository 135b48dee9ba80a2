import { OUTCOMES, type Outcome } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countMet } from "./count-met.ts";

describe("countMet", () => {
  it("counts 14 of 15, as provinces report", () => {
    const outcomes: readonly Outcome[] = [
      ...new Array<Outcome>(9).fill("met"),
      ...new Array<Outcome>(5).fill("exceeded"),
      "not-met",
    ];
    expect(countMet({ outcomes })).toMatchObject({
      metOrExceeded: 14,
      due: 15,
      exceeded: 5,
      met: 9,
      notMet: 1,
    });
  });

  it("counts 22 of 26 met or exceeded and 2 nearly met, as the Prime Minister reported in October 2025", () => {
    const outcomes: readonly Outcome[] = [
      ...new Array<Outcome>(22).fill("met"),
      "nearly-met",
      "nearly-met",
      "not-met",
      "not-met",
    ];
    expect(countMet({ outcomes })).toMatchObject({ metOrExceeded: 22, due: 26, nearlyMet: 2 });
  });

  it("keeps what is not due or has no outcome out of the fraction", () => {
    expect(countMet({ outcomes: ["met", "not-due", null, null] })).toEqual({
      metOrExceeded: 1,
      due: 1,
      exceeded: 0,
      met: 1,
      nearlyMet: 0,
      notMet: 0,
      notDue: 1,
      withoutOutcome: 2,
    });
  });

  it("counts every outcome once, in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OUTCOMES, null)), (outcomes) => {
        const count = countMet({ outcomes });
        expect(count.due + count.notDue + count.withoutOutcome).toBe(outcomes.length);
        expect(count.metOrExceeded + count.nearlyMet + count.notMet).toBe(count.due);
        expect(countMet({ outcomes: [...outcomes].reverse() })).toEqual(count);
      }),
    );
  });
});
