import { describe, expect, it } from "vitest";
import type { DueOutcome } from "./classify-outcome.ts";
import { combineOutcomes } from "./combine-outcomes.ts";

const OUTCOMES: readonly DueOutcome[] = ["exceeded", "met", "nearly-met", "not-met"];

describe("combineOutcomes", () => {
  it.each(
    OUTCOMES.flatMap((a, i) => OUTCOMES.map((b, j) => ({ a, b, worst: i > j ? a : b, best: i < j ? a : b }))),
  )("$a and $b", ({ a, b, worst, best }) => {
    expect(combineOutcomes({ outcomes: [a, b], combination: "all" })).toBe(worst);
    expect(combineOutcomes({ outcomes: [a, b], combination: "any" })).toBe(best);
  });

  it("is undefined for none", () => {
    expect(combineOutcomes({ outcomes: [], combination: "all" })).toBeUndefined();
    expect(combineOutcomes({ outcomes: [], combination: "any" })).toBeUndefined();
  });
});
