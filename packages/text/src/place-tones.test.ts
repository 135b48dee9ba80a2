import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { placeTones } from "./place-tones.ts";

describe("placeTones", () => {
  it.each([
    { old: "hòa", new: "hoà" },
    { old: "HÓA", new: "HOÁ" },
    { old: "Khỏe", new: "Khoẻ" },
    { old: "thúy", new: "thuý" },
    { old: "lũy", new: "luỹ" },
    { old: "ủy ban", new: "uỷ ban" },
    { old: "Phường Hòa Lợi, xã Thới Hòa", new: "Phường Hoà Lợi, xã Thới Hoà" },
    { old: "công nghiệp hóa", new: "công nghiệp hoá" },
  ])("knows $old and $new", (pair) => {
    for (const text of [pair.old, pair.new]) {
      expect(placeTones(text, { style: "old" })).toBe(pair.old);
      expect(placeTones(text, { style: "new" })).toBe(pair.new);
    }
  });

  it.each([
    { text: "hoàn", expected: "hoàn" },
    { text: "hòan thành", expected: "hoàn thành" },
    { text: "tòan", expected: "toàn" },
    { text: "khoắn", expected: "khoắn" },
    { text: "hoặc", expected: "hoặc" },
    { text: "Hùynh", expected: "Huỳnh" },
    { text: "khủyu", expected: "khuỷu" },
    { text: "xóay", expected: "xoáy" },
    { text: "thuyền tuyết khuya", expected: "thuyền tuyết khuya" },
    { text: "qúy qủa qùe", expected: "quý quả què" },
    { text: "quyết quyền quỳnh quýt quái quẹo", expected: "quyết quyền quỳnh quýt quái quẹo" },
    { text: "của mùa lúa", expected: "của mùa lúa" },
    { text: "tỷ tỉ Mỹ", expected: "tỷ tỉ Mỹ" },
    { text: "già giá gìn", expected: "già giá gìn" },
    { text: "Góes Chloé boîte", expected: "Góes Chloé boîte" },
    { text: "hoa hóá", expected: "hoa hóá" },
    { text: "", expected: "" },
  ])("both ways write $expected", ({ text, expected }) => {
    expect(placeTones(text, { style: "old" })).toBe(expected);
    expect(placeTones(text, { style: "new" })).toBe(expected);
  });

  it("keeps decomposed text decomposed, and marks in another order as they came", () => {
    expect(placeTones("hòa".normalize("NFD"), { style: "new" })).toBe("hoà".normalize("NFD"));
    expect(placeTones("Lo\u0323\u031Bi", { style: "new" })).toBe("Lo\u0323\u031Bi");
  });

  it("throws on another style", () => {
    expect(() => placeTones("hòa", { style: "modern" as "new" })).toThrow(
      'placeTones: style must be old or new, got "modern"',
    );
  });

  it("changes nothing when done twice, forgets where the tone was, and never what the text says", () => {
    const letters = fc.constantFrom(..."hoòóỏõọaàáảãạeèéẻẽẹuùúủũụyỳýỷỹỵqtnk êôấ-");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const [old, modern] = [placeTones(text, { style: "old" }), placeTones(text, { style: "new" })];
        expect(placeTones(old, { style: "old" })).toBe(old);
        expect(placeTones(old, { style: "new" })).toBe(modern);
        expect(placeTones(modern, { style: "old" })).toBe(old);
        expect(fold(old)).toBe(fold(text));
        expect(old.length).toBe(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
