import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTcvn3 } from "./decode-tcvn3.ts";
import { decodeVni } from "./decode-vni.ts";
import { detectLegacyEncoding } from "./detect-legacy-encoding.ts";
import { TCVN3_PDF_PHRASES, TCVN3_PHRASES, VNI_PHRASES } from "./fixtures/legacy-phrases.ts";

describe("decodeTcvn3", () => {
  it.each([...TCVN3_PHRASES, ...TCVN3_PDF_PHRASES])("reads $legacy", ({ legacy, text }) => {
    // capitals with a tone are small letters in another font
    expect(decodeTcvn3(legacy).toLowerCase()).toBe(text.toLowerCase());
  });

  it.each([
    { name: "a minus before a number", text: "\u22125,5 vµ a \u2212 b", expected: "\u22125,5 và a \u2212 b" },
    { name: "degrees and superscripts", text: "25° m² m³", expected: "25° m² m³" },
    { name: "the Greek letter", text: "hoμ", expected: "hoà" },
    { name: "other characters", text: "abc 😀 – “x”", expected: "abc 😀 – “x”" },
    { name: "nothing", text: "", expected: "" },
  ])("leaves or reads $name", ({ text, expected }) => {
    expect(decodeTcvn3(text)).toBe(expected);
  });

  it("gives each letter of Vietnamese once", () => {
    const bytes = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0xa1 + index));
    const letters = bytes
      .map(decodeTcvn3)
      .filter((letter, index) => letter !== bytes[index] || letter === "ý");
    expect(letters).toHaveLength(90);
    expect(letters.every((letter) => /^\p{L}$/u.test(letter))).toBe(true);
    const small = letters.filter((letter) => letter === letter.toLowerCase());
    expect(new Set(small).size).toBe(67);
  });
});

describe("decodeVni", () => {
  it.each(VNI_PHRASES)("reads $legacy", ({ legacy, text }) => {
    expect(decodeVni(legacy)).toBe(text);
  });

  it.each([
    {
      name: "every mark of a",
      text: "aø aù aû aõ aï aâ aà aá aå aã aä aê aè aé aú aü aë",
      expected: "à á ả ã ạ â ầ ấ ẩ ẫ ậ ă ằ ắ ẳ ẵ ặ",
    },
    { name: "every mark of e", text: "eø eù eû eõ eï eâ eà eá eå eã eä", expected: "è é ẻ ẽ ẹ ê ề ế ể ễ ệ" },
    {
      name: "every mark of o",
      text: "oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï",
      expected: "ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ",
    },
    { name: "i", text: "ì í æ ó ò", expected: "ì í ỉ ĩ ị" },
    {
      name: "u and y",
      text: "uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î",
      expected: "ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ",
    },
    { name: "a small mark on a capital", text: "Ñaâu Aâm", expected: "Đâu Âm" },
    { name: "what it has no word for", text: "für 😀 constructor", expected: "für 😀 constructor" },
    { name: "nothing", text: "", expected: "" },
  ])("reads $name", ({ text, expected }) => {
    expect(decodeVni(text)).toBe(expected);
    expect(decodeVni(text.toUpperCase())).toBe(expected.toUpperCase());
  });
});

describe("detectLegacyEncoding", () => {
  it.each([...TCVN3_PHRASES, ...TCVN3_PDF_PHRASES].map((phrase) => ({ ...phrase, encoding: "tcvn3" })))(
    "suggests TCVN3 for $legacy",
    ({ legacy, encoding }) => {
      expect(detectLegacyEncoding(legacy)).toMatchObject({ encoding, text: decodeTcvn3(legacy) });
    },
  );

  it.each(VNI_PHRASES)("suggests VNI for $legacy", ({ legacy }) => {
    expect(detectLegacyEncoding(legacy)).toMatchObject({ encoding: "vni", text: decodeVni(legacy) });
  });

  it.each([
    { name: "Unicode", text: "Ủy ban nhân dân tỉnh Bình Dương" },
    { name: "decomposed Unicode", text: "Uỷ ban nhân dân".normalize("NFD") },
    { name: "syllables that Latin-1 has, too", text: "cá và cà là hai" },
    { name: "the other defect of fonts", text: "Quyết ñịnh số 790/Qð-TTg" },
    { name: "Spanish", text: "El Niño y la niña están mañana en España" },
    { name: "German", text: "Für die Größe der Städte Köln und München" },
    { name: "French", text: "La fenêtre où l’été est déjà entré à l’hôtel" },
    { name: "Portuguese", text: "A situação não é fácil, também às vezes difícil" },
    { name: "a number with its unit", text: "25 °C; 15 m²; ±3 µm; 5 × 6" },
    { name: "a letter alone", text: "Ü" },
    { name: "a short foreign word", text: "où" },
    { name: "English", text: "Plan 7099" },
    { name: "nothing", text: "" },
  ])("suggests nothing for $name", ({ text }) => {
    expect(detectLegacyEncoding(text)).toBeUndefined();
  });

  it("says how much speaks for it", () => {
    expect(detectLegacyEncoding("thaønh")).toEqual({
      encoding: "vni",
      text: "thành",
      confidence: "guess",
      words: { changed: 1, readable: 1 },
    });
    expect(detectLegacyEncoding("Céng hoµ x· héi chñ nghÜa")?.confidence).toBe("likely");
  });

  it("decodes whatever it suggests, and never suggests for text of letters without marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        const found = detectLegacyEncoding(text);
        if (found !== undefined) {
          expect(found.text).toBe(found.encoding === "vni" ? decodeVni(text) : decodeTcvn3(text));
        }
        expect(detectLegacyEncoding(text.replace(/[^\p{ASCII}]/gu, ""))).toBeUndefined();
      }),
    );
  });
});
