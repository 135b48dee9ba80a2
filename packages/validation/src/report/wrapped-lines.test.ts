import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrappedLines } from "./wrapped-lines.ts";

describe("wrappedLines", () => {
  it.each([
    { name: "nothing", text: "", width: 10, expected: [""] },
    { name: "what fits", text: "một hai", width: 7, expected: ["một hai"] },
    { name: "what does not", text: "một hai ba", width: 7, expected: ["một hai", "ba"] },
    { name: "a long word", text: "a bcdefgh", width: 3, expected: ["a", "bcd", "efg", "h"] },
    { name: "marks apart", text: "ố ố", width: 3, expected: ["ố ố"] },
  ])("breaks $name", ({ text, width, expected }) => {
    expect(wrappedLines(text, width)).toEqual(expected);
  });

  it("loses nothing but blanks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, width) => {
        expect(wrappedLines(text, width).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});
