import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closest } from "./closest.ts";

const codes = ["grdp-growth", "grdp-per-capita", "grdp-structure", "fdi-attracted", "fdi-stock"];

describe("closest", () => {
  it.each([
    { name: "a letter left out", text: "grdp-grwth", expected: ["grdp-growth"] },
    { name: "two letters swapped", text: "fdi-sotck", expected: ["fdi-stock"] },
    { name: "capitals", text: "GRDP-GROWTH", expected: ["grdp-growth"] },
    { name: "nothing near", text: "population", expected: [] },
    { name: "empty", text: " ", expected: [] },
    { name: "too long", text: "g".repeat(201), expected: [] },
  ])("$name", ({ text, expected }) => {
    expect(closest(text, codes)).toEqual(expected);
  });

  it("puts the nearer candidate first", () => {
    expect(closest("abcdef", ["abcdxy", "abcdex"])).toEqual(["abcdex", "abcdxy"]);
  });

  it("finds the candidate itself first, whatever its marks and case", () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.boolean(), (code, capitals) => {
        expect(closest(capitals ? code.toUpperCase() : code, codes)[0]).toBe(code);
      }),
    );
  });
});
