import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareLetters } from "./compare-letters.ts";

const POINTS = [..."abcdđeghiklmnopqrstuvxy"];

describe("compareLetters", () => {
  it("has the order that official texts have", () => {
    const markers = POINTS.map((letter) => `${letter})`);
    expect([...markers].reverse().sort(compareLetters)).toEqual(markers);
  });

  it.each([
    { a: "d)", b: "đ)", expected: -1 },
    { a: "đ.", b: "e)", expected: -1 },
    { a: "Đ", b: " đ )", expected: 0 },
    { a: "ê", b: "e\u0302", expected: 0 },
    { a: "z", b: "y", expected: 1 },
  ])("compares $a with $b", ({ a, b, expected }) => {
    expect(compareLetters(a, b)).toBe(expected);
  });

  it.each(["ñ)", "", "1)", "ab", "á"])("throws on %j", (marker) => {
    expect(() => compareLetters("a)", marker)).toThrow(
      `compareLetters: both must be one letter of the alphabet, got "${marker}"`,
    );
  });

  it("is the order of the places, both ways", () => {
    const place = fc.nat(POINTS.length - 1);
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(compareLetters(POINTS[a] ?? "", POINTS[b] ?? "")).toBe(Math.sign(a - b));
      }),
    );
  });
});
