import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

const bytes = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: "little" | "big"): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [index, unit] of [
    0xfeff,
    ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
  ].entries()) {
    view.setUint16(index * 2, unit, order === "little");
  }
  return new Uint8Array(view.buffer);
};

const text = "Đô thị hóa;98,21\n🇻🇳";

describe("decodeText", () => {
  it.each([
    { name: "UTF-8", input: utf8(text) },
    { name: "UTF-8 with a mark", input: utf8(`\uFEFF${text}`) },
    { name: "UTF-16, little end first", input: utf16(text, "little") },
    { name: "UTF-16, big end first", input: utf16(text, "big") },
  ])("reads $name without its mark", ({ input }) => {
    expect(decodeText(input)).toBe(text);
  });

  it.each([
    { name: "nothing", input: bytes(), expected: "" },
    { name: "a mark alone", input: bytes(0xef, 0xbb, 0xbf), expected: "" },
    { name: "NUL", input: bytes(0x61, 0), expected: "a\u0000" },
    {
      name: "a decomposed letter as it is",
      input: utf8("ệ".normalize("NFD")),
      expected: "ệ".normalize("NFD"),
    },
  ])("reads $name", ({ input, expected }) => {
    expect(decodeText(input)).toBe(expected);
  });

  it.each([
    { name: "windows-1258", input: bytes(0xd0, 0xf4, 0x20) },
    { name: "half a letter", input: utf8("đ").slice(0, 1) },
    { name: "an overlong form", input: bytes(0xc0, 0x80) },
    { name: "a surrogate in UTF-8", input: bytes(0xed, 0xa0, 0x80) },
    { name: "an odd number of bytes in UTF-16", input: utf16("a", "little").slice(0, 3) },
    { name: "half a pair in UTF-16", input: utf16("\uD83C", "big") },
  ])("refuses $name", ({ input }) => {
    expect(decodeText(input)).toBeUndefined();
  });

  it("takes any bytes, and gives back what was written", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (input) => {
        expect(["string", "undefined"]).toContain(typeof decodeText(input));
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("little" as const, "big" as const),
        (any, order) => {
          fc.pre(!any.startsWith("\uFEFF"));
          expect(decodeText(utf8(any))).toBe(any);
          expect(decodeText(utf16(any, order))).toBe(any);
        },
      ),
    );
  });
});
