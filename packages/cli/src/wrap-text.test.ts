import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, shorten, wrapText } from "./wrap-text.ts";

describe("wrapText", () => {
  it.each([
    { text: "", width: 10, lines: [""] },
    { text: "Tỷ lệ đô thị hóa", width: 9, lines: ["Tỷ lệ đô", "thị hóa"] },
    { text: "Ty\u0309 le\u0323\u0302 do", width: 5, lines: ["Ty\u0309 le\u0323\u0302", "do"] },
    { text: "certified-trained-labour-share", width: 18, lines: ["certified-trained-", "labour-share"] },
    { text: "abcdef", width: 4, lines: ["abcd", "ef"] },
    { text: "統計年鑑", width: 5, lines: ["統計", "年鑑"] },
  ])("wraps $text at $width", ({ text, width, lines }) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  const word = fc.string({
    unit: fc.constantFrom("a", "ế", "e\u0302\u0301", "-", "統", "đ"),
    minLength: 1,
    maxLength: 30,
  });
  it("loses nothing and stays within the width", () => {
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 2, max: 40 }), (words, width) => {
        const lines = wrapText(words.join(" "), width);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("shorten", () => {
  it.each([
    { text: "đô thị", width: 6, expected: "đô thị" },
    { text: "đô thị hóa", width: 6, expected: "đô th…" },
    { text: "統計年鑑", width: 6, expected: "統計…" },
    { text: "x".repeat(1_000_000), width: 5, expected: "xxxx…" },
  ])("makes $expected", ({ text, width, expected }) => {
    expect(shorten(text, width)).toBe(expected);
  });
});
