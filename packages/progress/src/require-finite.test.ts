import { describe, expect, it } from "vitest";
import { requireFinite, requirePositive } from "./require-finite.ts";

describe("requireFinite", () => {
  it.each([
    { numbers: { a: 1, b: Number.NaN }, message: "caller: b must be finite, got NaN" },
    { numbers: { a: [1, Number.NEGATIVE_INFINITY] }, message: "caller: a must be finite, got -Infinity" },
  ])("names the argument: $message", ({ numbers, message }) => {
    expect(() => requireFinite("caller", numbers as Record<string, number>)).toThrow(new RangeError(message));
  });

  it("passes finite numbers and empty lists", () => {
    expect(() => requireFinite("caller", { a: -0, b: [], c: [1e308, 5e-324] })).not.toThrow();
  });
});

describe("requirePositive", () => {
  it.each([0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY])("stops %d", (years) => {
    expect(() => requirePositive("caller", { years })).toThrow(
      new RangeError(`caller: years must be above 0, got ${years}`),
    );
  });

  it("passes what is above 0", () => {
    expect(() => requirePositive("caller", { years: 5e-324 })).not.toThrow();
  });
});
