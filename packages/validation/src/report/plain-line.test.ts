import { describe, expect, it } from "vitest";
import { hostileTexts } from "./fixtures/hostile-report.ts";
import { plainJson, plainLine } from "./plain-line.ts";

describe("plainLine", () => {
  it.each([
    { name: "Vietnamese", text: "Tỷ lệ đô thị hóa", expected: "Tỷ lệ đô thị hóa" },
    { name: "line breaks and tabs", text: "a\r\nb\tc", expected: "a  b c" },
    { name: "ANSI escapes", text: "\u001B[31mred", expected: "\\u{1b}[31mred" },
    { name: "marks that turn the direction", text: "a\u202Eb\u2066c", expected: "a\\u{202e}b\\u{2066}c" },
    { name: "half a pair", text: "a\uD800", expected: "a\\u{d800}" },
    { name: "joiners, which emoji need", text: "👩\u200D👧", expected: "👩\u200D👧" },
    { name: "what is too long", text: "x".repeat(501), expected: `${"x".repeat(500)}…` },
  ])("shows $name", ({ text, expected }) => {
    expect(plainLine(text)).toBe(expected);
  });
});

describe("plainJson", () => {
  it("keeps every text, and has no invisible character", () => {
    const json = plainJson(hostileTexts);
    expect(JSON.parse(json)).toEqual(hostileTexts);
    expect(json).not.toMatch(/(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});
