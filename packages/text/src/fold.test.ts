import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";

const VIETNAMESE_LETTERS = [
  ..."aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ",
];

const vietnamese = fc.string({ unit: fc.constantFrom(...VIETNAMESE_LETTERS, " ", "\u00A0", "–", "-", "7") });
const anyText = fc.oneof(vietnamese, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

describe("fold", () => {
  it.each([
    { name: "old and new tone placement", text: "Hòa", expected: "hoa" },
    { name: "new tone placement", text: "Hoà", expected: "hoa" },
    { name: "capitals", text: "HÒA", expected: "hoa" },
    { name: "decomposed", text: "Hòa".normalize("NFD"), expected: "hoa" },
    { name: "nặng before horn in a decomposed text", text: "Ho\u031B\u0323i", expected: "hoi" },
    { name: "horn before nặng in a decomposed text", text: "Ho\u0323\u031Bi", expected: "hoi" },
    { name: "every vowel mark", text: "ă â ê ô ơ ư đ", expected: "a a e o o u d" },
    { name: "real capital Đ", text: "ĐU", expected: "du" },
    { name: "Ð of Icelandic, U+00D0", text: "\u00D0U", expected: "du" },
    { name: "ð, its lower case", text: "\u00F0u", expected: "du" },
    { name: "Ɖ of Ewe, U+0189", text: "\u0189U", expected: "du" },
    { name: "runs of blanks, tabs and line breaks", text: " Thủ \t Dầu\r\n\n Một ", expected: "thu dau mot" },
    { name: "no-break and ideographic spaces", text: "\u00A0Dĩ\u202FAn\u3000", expected: "di an" },
    {
      name: "zero-width characters inside a word",
      text: "\uFEFFBến\u200B Cá\u00ADt\u200D",
      expected: "ben cat",
    },
    { name: "a zero-width character between blanks", text: "Tân \u2060 Uyên", expected: "tan uyen" },
    { name: "dashes and minus", text: "‐ ‑ ‒ – — ― − －", expected: "- - - - - - - -" },
    { name: "y and i stay apart", text: "tỷ tỉ", expected: "ty ti" },
    { name: "superscripts stay", text: "km²", expected: "km²" },
    { name: "punctuation and digits stay", text: "790/QĐ-TTg", expected: "790/qd-ttg" },
    { name: "vowel signs of other scripts stay", text: "\u0E01\u0E34", expected: "\u0E01\u0E34" },
    { name: "nothing", text: "", expected: "" },
    { name: "only blanks and invisible characters", text: " \u200B\t\u00A0", expected: "" },
  ])("$name", ({ text, expected }) => {
    expect(fold(text)).toBe(expected);
  });

  it("folds every Vietnamese letter to a plain one", () => {
    expect(fold(VIETNAMESE_LETTERS.join(""))).toMatch(/^[a-z]+$/);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("does not see how a text is composed", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize("NFC"))).toBe(fold(text));
        expect(fold(text.normalize("NFD"))).toBe(fold(text));
      }),
    );
  });

  it("does not see case in Vietnamese", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text.toLowerCase())).toBe(fold(text));
      }),
    );
  });
});
