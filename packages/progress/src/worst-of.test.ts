import { PACES } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worstOf } from "./worst-of.ts";

describe("worstOf", () => {
  it.each([
    { name: "the worst", verdicts: ["ahead", "slow", "on-track"] as const, expected: "slow" },
    { name: "the only one", verdicts: ["no-change"] as const, expected: "no-change" },
    { name: "none of none", verdicts: [] as const, expected: undefined },
  ])("is $name", ({ verdicts, expected }) => {
    expect(worstOf({ verdicts, bestFirst: PACES })).toBe(expected);
  });

  it("refuses a word that has no place in the order", () => {
    expect(() => worstOf<string>({ verdicts: ["sun", "hail"], bestFirst: ["sun", "cloud"] })).toThrow(
      'worstOf: verdicts must be among bestFirst, got "hail"',
    );
  });

  it("does not depend on order, and never improves by one more", () => {
    const pace = fc.constantFrom(...PACES);
    fc.assert(
      fc.property(fc.array(pace, { minLength: 1 }), pace, (verdicts, more) => {
        const worst = worstOf({ verdicts, bestFirst: PACES });
        expect(worstOf({ verdicts: [...verdicts].reverse(), bestFirst: PACES })).toBe(worst);
        const next = worstOf({ verdicts: [...verdicts, more], bestFirst: PACES });
        expect(PACES.indexOf(next ?? "ahead")).toBeGreaterThanOrEqual(PACES.indexOf(worst ?? "ahead"));
      }),
    );
  });
});
