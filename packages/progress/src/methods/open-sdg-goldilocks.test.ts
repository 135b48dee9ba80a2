import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremeNumber } from "../fixtures/extreme-number.ts";
import { openSdgGoldilocks } from "./open-sdg-goldilocks.ts";

const kinds = ["parity", "half", "budget"] as const;

describe("openSdgGoldilocks", () => {
  it.each([
    { kind: "parity", value: 2, expected: 2 },
    { kind: "parity", value: 0.25, expected: 4 },
    { kind: "parity", value: 0.97, expected: 1 },
    { kind: "parity", value: 1.03, expected: 1 },
    { kind: "parity", value: 1.04, expected: 1.04 },
    { kind: "parity", value: 0, expected: undefined },
    { kind: "parity", value: -1, expected: undefined },
    { kind: "half", value: 50, expected: 50 },
    { kind: "half", value: 42, expected: 58 },
    { kind: "half", value: 58, expected: 58 },
    { kind: "budget", value: 90, expected: 110 },
    { kind: "budget", value: 110, expected: 110 },
    { kind: "budget", value: 25, expected: 175 },
    { kind: "budget", value: 24.9, expected: undefined },
  ] as const)("$kind of $value", ({ kind, value, expected }) => {
    expect(openSdgGoldilocks({ value, kind })).toBe(expected);
  });

  it("throws on a value that is not finite", () => {
    expect(() => openSdgGoldilocks({ value: Number.NaN, kind: "half" })).toThrow(/value must be finite/);
  });

  it("is finite and never below its target, whatever the number", () => {
    const targets = { parity: 1, half: 50, budget: 100 };
    fc.assert(
      fc.property(extremeNumber, fc.constantFrom(...kinds), (value, kind) => {
        const distance = openSdgGoldilocks({ value, kind }) ?? targets[kind];
        expect(distance).toSatisfy(Number.isFinite);
        expect(distance).toBeGreaterThanOrEqual(targets[kind]);
      }),
    );
  });
});
