import { describe, expect, it } from "vitest";
import { syllableOf } from "./syllable.ts";

describe("syllableOf", () => {
  it.each([
    { word: "hòa", expected: { onset: "h", rime: "oa" } },
    { word: "hoà", expected: { onset: "h", rime: "oa" } },
    { word: "QUÝ", expected: { onset: "qu", rime: "y" } },
    { word: "giêng", expected: { onset: "g", rime: "iêng" } },
    { word: "già", expected: { onset: "gi", rime: "a" } },
    { word: "gì", expected: { onset: "g", rime: "i" } },
    { word: "nghiệp", expected: { onset: "ngh", rime: "iêp" } },
    { word: "Đức", expected: { onset: "đ", rime: "ưc" } },
    { word: "ý", expected: { onset: "", rime: "y" } },
    { word: "ngươ\u0300i", expected: { onset: "ng", rime: "ươi" } },
  ])("takes $word apart", ({ word, expected }) => {
    expect(syllableOf(word)).toEqual(expected);
  });

  it.each([
    { name: "a foreign word", word: "Müller" },
    { name: "two tones", word: "hòá" },
    { name: "a stop without its tone", word: "các".replace("á", "à") },
    { name: "a stop with no tone", word: "viêt" },
    { name: "no vowel", word: "ngh" },
    { name: "q without u", word: "qa" },
    { name: "nothing", word: "" },
  ])("knows none in $name", ({ word }) => {
    expect(syllableOf(word)).toBeUndefined();
  });
});
