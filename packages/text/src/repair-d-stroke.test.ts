import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairDStroke } from "./repair-d-stroke.ts";

// lines of plan 7099/KH-UBND as received
const EXCERPT = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM 
ðộc lập - Tự do - Hạnh phúc 

Căn cứ Quyết ñịnh số 790/Qð-TTg ngày 03/8/2024 của Thủ tướng Chính phủ 
hiện ñại hóa ñất nước ñến năm 2030, tầm nhìn ñến năm 2045 như sau: 

I. MỤC ðÍCH, YÊU CẦU 

ñ) Sở Kế hoạch và Ðầu Tư tham mưu, báo cáo HÐND tỉnh.`;

const REPAIRED_EXCERPT = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM 
Độc lập - Tự do - Hạnh phúc 

Căn cứ Quyết định số 790/QĐ-TTg ngày 03/8/2024 của Thủ tướng Chính phủ 
hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045 như sau: 

I. MỤC ĐÍCH, YÊU CẦU 

đ) Sở Kế hoạch và Đầu Tư tham mưu, báo cáo HĐND tỉnh.`;

describe("repairDStroke", () => {
  it("repairs the plan as received and leaves nothing", () => {
    const { text, repairs, untouched } = repairDStroke(EXCERPT);
    expect(text).toBe(REPAIRED_EXCERPT);
    expect(repairs).toHaveLength(11);
    expect(untouched).toEqual([]);
  });

  it("repairs decomposed text to the decomposed form of the same", () => {
    const { text, repairs, untouched } = repairDStroke(EXCERPT.normalize("NFD"));
    expect(text).toBe(REPAIRED_EXCERPT.normalize("NFD"));
    expect(repairs.filter(({ from }) => from === "n\u0303")).toHaveLength(6);
    expect(untouched).toEqual([]);
  });

  it.each([
    {
      name: "after a slash and a capital",
      text: "Số 790/Qð-TTg của Thủ tướng",
      expected: "Số 790/QĐ-TTg của Thủ tướng",
    },
    {
      name: "the abbreviation QyĐ",
      text: "05/QyÐ-TTg, 06/Qyð-TTg về lề lối",
      expected: "05/QyĐ-TTg, 06/QyĐ-TTg về lề lối",
    },
    { name: "after a digit", text: "giá 15.000ñ một vở", expected: "giá 15.000đ một vở" },
    { name: "after a bracket or a quote", text: "(ñồng) “ñiểm”", expected: "(đồng) “điểm”" },
    { name: "only ă points to Vietnamese", text: "ñăng", expected: "đăng" },
    { name: "two capitals in a row", text: "LÐ-ÐT tỉnh, ưu", expected: "LĐ-ĐT tỉnh, ưu" },
    {
      name: "capital with a mark in decomposed text",
      text: "E\u0302\u0300ð ở",
      expected: "E\u0302\u0300Đ ở",
    },
  ])("repairs $name", ({ text, expected }) => {
    expect(repairDStroke(text).text).toBe(expected);
    expect(repairDStroke(text).untouched).toEqual([]);
  });

  it.each([
    { name: "a Spanish word among Vietnamese ones", text: "Señor Núñez thăm tỉnh, ở lại", left: ["ñ", "ñ"] },
    { name: "El Niño in a Vietnamese text without đ", text: "hiện tượng El Niño", left: ["ñ"] },
    { name: "the same, decomposed", text: "hiện tượng El Niño".normalize("NFD"), left: ["n\u0303"] },
    { name: "an Icelandic name", text: "ông Sigurðsson gặp thủ tướng", left: ["ð"] },
    { name: "ñ after a letter with a mark, decomposed", text: "Nu\u0301n\u0303ez ở lại", left: ["n\u0303"] },
    { name: "a Spanish text without any Vietnamese letter", text: "ñandú y ñame", left: ["ñ", "ñ"] },
    { name: "a Guarani text, which has ẽ and ỹ", text: "ñe'ẽ, yvytỹ", left: ["ñ"] },
    { name: "an Icelandic text", text: "Ðað er gott", left: ["Ð", "ð"] },
    { name: "a text that has a real đ", text: "đầu tư, ñầu tư", left: ["ñ"] },
    { name: "a text that has a real Đ", text: "QĐ và Qð đều có ở", left: ["ð"] },
    { name: "ñ with a further mark", text: "ñ\u0301 ở", left: ["ñ"] },
    { name: "a lower-case word that ends in qy", text: "Aqyð ở", left: ["ð"] },
  ])("leaves $name", ({ text, left }) => {
    const result = repairDStroke(text);
    expect(result.text).toBe(text);
    expect(result.repairs).toEqual([]);
    expect(result.untouched.map(({ character }) => character)).toEqual(left);
    for (const { offset, character } of result.untouched) {
      expect(text.slice(offset, offset + character.length)).toBe(character);
    }
  });

  it("repairs some and leaves others of one text", () => {
    const { text, untouched } = repairDStroke("Señor Peña ñến từ tỉnh");
    expect(text).toBe("Señor Peña đến từ tỉnh");
    expect(untouched).toEqual([
      { offset: 2, character: "ñ" },
      { offset: 8, character: "ñ" },
    ]);
  });

  it.each([
    { name: "LF", lineEnd: "\n" },
    { name: "CR LF", lineEnd: "\r\n" },
    { name: "a lone CR", lineEnd: "\r" },
  ])("counts lines that end in $name", ({ lineEnd }) => {
    const text = ["ñi", "", "ở ñâu ñó", "ðó"].join(lineEnd);
    expect(repairDStroke(text).repairs.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [3, 3],
      [3, 7],
      [4, 1],
    ]);
  });

  it("takes an empty text", () => {
    expect(repairDStroke("")).toEqual({ text: "", repairs: [], untouched: [] });
  });

  const piece = fc.constantFrom(
    "ñ",
    "n\u0303",
    "ð",
    "Ð",
    "đ",
    "Đ",
    "ư",
    "ề",
    "e",
    "N",
    "Q",
    "y",
    " ",
    "\n",
    "\u0301",
    "-",
  );
  const damaged = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

  it("accounts for every suspicious letter, and for every change", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { text: repaired, repairs, untouched } = repairDStroke(text);
        expect(repairs.length + untouched.length).toBe(text.match(/ñ|n\u0303|ð|Ð/g)?.length ?? 0);
        let rebuilt = text;
        for (const { offset, from, to } of repairs.toReversed()) {
          expect(rebuilt.slice(offset, offset + from.length)).toBe(from);
          rebuilt = rebuilt.slice(0, offset) + to + rebuilt.slice(offset + from.length);
        }
        expect(repaired).toBe(rebuilt);
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { text: repaired } = repairDStroke(text);
        expect(repairDStroke(repaired).text).toBe(repaired);
      }),
    );
  });

  it("does not see how a text is composed", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const composed = repairDStroke(text.normalize("NFC")).text;
        expect(composed.normalize("NFD")).toBe(repairDStroke(text.normalize("NFD")).text.normalize("NFD"));
      }),
    );
  });
});
