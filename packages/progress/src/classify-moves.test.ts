import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyMoves } from "./classify-moves.ts";
import { destatisDirection } from "./methods/destatis-direction.ts";

const PACES = ["moving-away", "no-change", "insufficient", "slow", "on-track"];

describe("classifyMoves", () => {
  it.each([
    { meanChange: 1, lastChange: 2, expected: "on-track" },
    { meanChange: 1, lastChange: 0, expected: "slow" },
    { meanChange: 1, lastChange: -2, expected: "slow" },
    { meanChange: 0, lastChange: 2, expected: "insufficient" },
    { meanChange: -1, lastChange: 2, expected: "insufficient" },
    { meanChange: -1, lastChange: -2, expected: "moving-away" },
    { meanChange: 0, lastChange: -2, expected: "moving-away" },
    { meanChange: 0, lastChange: 0, expected: "no-change" },
  ])("is $expected for $meanChange and $lastChange", ({ meanChange, lastChange, expected }) => {
    expect(classifyMoves({ meanChange, lastChange, direction: "increase" })).toBe(expected);
    const mirrored = { meanChange: -meanChange, lastChange: -lastChange, direction: "decrease" } as const;
    expect(classifyMoves(mirrored)).toBe(expected);
  });

  it("is the weather symbol of Destatis for every series of six years", () => {
    const symbols = { sun: "on-track", partly_cloudy: "slow", cloud: "insufficient" } as const;
    const direction = fc.constantFrom("increase" as const, "decrease" as const);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 }),
        direction,
        (values, way) => {
          const series = values.map((value, index) => ({ year: 2019 + index, value }));
          const { symbol } = destatisDirection({ series, direction: way });
          const at = (index: number): number => values.at(index) ?? 0;
          const moves = { meanChange: (at(-1) - at(0)) / 5, lastChange: at(-1) - at(-2), direction: way };
          const pace = classifyMoves(moves);
          if (symbol === null || symbol === "thunderstorm")
            expect(["moving-away", "no-change"]).toContain(pace);
          else expect(pace).toBe(symbols[symbol]);
        },
      ),
    );
  });

  it("never worsens when both changes get better", () => {
    const change = fc.integer({ min: -9, max: 9 });
    const more = fc.nat(9);
    fc.assert(
      fc.property(change, change, more, (meanChange, lastChange, extra) => {
        const before = classifyMoves({ meanChange, lastChange, direction: "increase" });
        const after = classifyMoves({
          meanChange: meanChange + extra,
          lastChange: lastChange + extra,
          direction: "increase",
        });
        expect(PACES.indexOf(after)).toBeGreaterThanOrEqual(PACES.indexOf(before));
      }),
    );
  });

  it("names an argument that is not finite", () => {
    expect(() => classifyMoves({ meanChange: Number.NaN, lastChange: 0, direction: "increase" })).toThrow(
      "classifyMoves: meanChange must be finite, got NaN",
    );
  });
});
