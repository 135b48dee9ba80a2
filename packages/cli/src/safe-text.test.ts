import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeJson, safeText } from "./safe-text.ts";

describe("safeText", () => {
  it.each([
    { text: "Tỷ lệ đô thị hóa", expected: "Tỷ lệ đô thị hóa" },
    { text: "Ty\u0309 le\u0323\u0302", expected: "Ty\u0309 le\u0323\u0302" },
    { text: "a\tb\nc\u2028d", expected: "a b c d" },
    { text: "\u001b[31m", expected: "\\u{1b}[31m" },
    { text: "\u009b2J", expected: "\\u{9b}2J" },
    { text: "\u202e\u2066\u200f", expected: "\\u{202e}\\u{2066}\\u{200f}" },
    { text: "\u0000\u007f", expected: "\\u{0}\\u{7f}" },
    { text: "\ud800", expected: "\\u{d800}" },
    { text: "\u{e0041}", expected: "\\u{e0041}" },
    { text: "👩‍👩‍👧", expected: "👩‍👩‍👧" },
  ])("shows $text as $expected", ({ text, expected }) => {
    expect(safeText(text)).toBe(expected);
  });
});

describe("safeJson", () => {
  it("keeps the value and has no control but line breaks", () => {
    const odd = fc.string({
      unit: fc.constantFrom(
        "a",
        "\u0000",
        "\u001b",
        "\u009b",
        "\u202e",
        "\u2028",
        "\u{e0041}",
        "\ud800",
        "\u200d",
      ),
    });
    fc.assert(
      fc.property(fc.dictionary(odd, odd), (value) => {
        const json = safeJson(value);
        expect(JSON.parse(json)).toEqual(value);
        expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\u202e\u{e0041}]/u);
      }),
    );
  });
});
