import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames, nameSortKey } from "./name-sort-key.ts";
import { placeTones } from "./place-tones.ts";

const name = fc
  .array(fc.constantFrom(..."aàảãáạăằặâấbcdđeèêếghikoòôồơờuủưứyỳADĐÂỢUĂ -,.()019"), { maxLength: 8 })
  .map((letters) => placeTones(letters.join("").trim().replace(/\s+/g, " "), { style: "new" }));

describe("compareNames", () => {
  it.each([
    { sorted: ["an", "ăn", "ân", "ba"] },
    { sorted: ["Dĩ An", "Đà Nẵng", "Đông Hòa", "Em"] },
    { sorted: ["ma", "mà", "mả", "mã", "má", "mạ"] },
    { sorted: ["Bà con", "ba lô"] },
    { sorted: ["hoa", "Hoa", "hòa", "Hoà", "hóa"] },
    { sorted: ["Thủ", "Thủ Dầu Một", "Thuận An", "Thuận Giao"] },
    { sorted: ["", "1", "10", "2", "a"] },
  ])("sorts $sorted", ({ sorted }) => {
    expect([...sorted].reverse().sort(compareNames)).toEqual(sorted);
  });

  it("takes no notice of placement, composition and the kind of blank", () => {
    expect(compareNames("Hòa\u00A0 Lợi", "Hoà Lợi".normalize("NFD"))).toBe(0);
    expect(nameSortKey("  Hòa Lợi ")).toBe(nameSortKey("Hoà Lợi"));
  });

  it("is the order that a platform with the data for Vietnamese has", () => {
    const { compare } = new Intl.Collator("vi", { caseFirst: "false" });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect([a, b, compareNames(a, b)]).toEqual([a, b, Math.sign(compare(a, b))]);
      }),
      { numRuns: 3000 },
    );
  });

  it("is a total order", () => {
    const any = fc.string({ unit: "grapheme", maxLength: 6 });
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(compareNames(a, b)).toBe(0 - compareNames(b, a));
        if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0)
          expect(compareNames(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
