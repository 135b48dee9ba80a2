import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownText } from "./csv/shown-text.ts";
import { TextChecks } from "./text-checks.ts";

const at = { input: "a.csv", row: 2 };

function check(...texts: readonly string[]) {
  const checks = new TextChecks();
  return texts.flatMap((text) =>
    checks
      .check(text, () => at)
      .findings.map(({ rule, parameters, value, suggestions }) => ({
        rule,
        parameters: Object.values(parameters).flat(),
        value,
        suggestion: suggestions[0]?.value,
      })),
  );
}

describe("sound text", () => {
  it.each([
    "",
    "grdp-growth",
    "Tỷ lệ đô thị hóa",
    "Tỷ lệ đô thị hóa".normalize("NFD"),
    "dòng một\ndòng hai\t",
    "Sở\u00A0Y tế",
    "20\u00A0km",
    "El Niño",
    "Nestlé",
    "«CAFÉ»",
    "m² – “x” 25°",
    "👨‍👩‍👦 🇻🇳",
    "hoá chất",
  ])("%j gives no finding", (text) => {
    expect(check(text)).toEqual([]);
  });

  it("comes back composed", () => {
    const { text } = new TextChecks().check("Đô thị hóa".normalize("NFD"), () => at);
    expect(text).toBe("Đô thị hóa");
  });
});

describe("garbled text", () => {
  it.each([
    { text: "Chá»‰ tiÃªu", kind: "misread-utf-8", suggestion: "Chỉ tiêu" },
    { text: "Tá»· lá»‡ Ä‘Ã´ thá»‹ hÃ³a", kind: "misread-utf-8", suggestion: "Tỷ lệ đô thị hóa" },
    { text: "Tá»· lá»‡ Ä‘Ă´ thá»‹ hĂ³a", kind: "misread-utf-8", suggestion: "Tỷ lệ đô thị hóa" },
    {
      text: "Tá»\u0091c Ä\u0091á»\u0099 tÄ\u0083ng GRDP",
      kind: "misread-utf-8",
      suggestion: "Tốc độ tăng GRDP",
    },
    { text: "Chá»\u0089 tiÃªu", kind: "misread-utf-8", suggestion: "Chỉ tiêu" },
    { text: "Giá trị – Chá»‰ tiÃªu", kind: "misread-utf-8", suggestion: "Giá trị – Chỉ tiêu" },
    { text: "Quyết ñịnh số 790/Qð-TTg", kind: "d-stroke", suggestion: "Quyết định số 790/QĐ-TTg" },
    { text: "T\uFFFD l\uFFFD", kind: "replaced", suggestion: undefined },
  ])("$text", ({ text, kind, suggestion }) => {
    expect(check(text)).toEqual([
      { rule: "encoding.mojibake", parameters: [kind], value: shownText(text), suggestion },
    ]);
  });
});

describe("invisible characters", () => {
  it.each([
    { text: "grdp\u200Bgrowth", found: ["U+200B"], value: "grdp\\u200Bgrowth", suggestion: "grdpgrowth" },
    { text: "\u202Eabc", found: ["U+202E"], value: "\\u202Eabc", suggestion: "abc" },
    { text: "Sở\u00AD Y tế", found: ["U+00AD"], value: "Sở\\u00AD Y tế", suggestion: "Sở Y tế" },
    { text: "a\u0000b\u0007", found: ["U+0000", "U+0007"], value: "a\\u0000b\\u0007", suggestion: "ab" },
    { text: "1\u00A0234,5", found: ["U+00A0"], value: "1\u00A0234,5", suggestion: "1234,5" },
    { text: "III.1\u00A0b", found: ["U+00A0"], value: "III.1\u00A0b", suggestion: "III.1b" },
    { text: "\uFEFF", found: ["U+FEFF"], value: "\\uFEFF", suggestion: undefined },
  ])("$value", ({ text, found, value, suggestion }) => {
    expect(check(text)).toEqual([{ rule: "encoding.invisible", parameters: found, value, suggestion }]);
  });
});

describe("text of old fonts", () => {
  it("is found in a cell of three words", () => {
    expect(check("C¨n cø NghÞ ®Þnh")).toEqual([
      {
        rule: "encoding.legacy-font",
        parameters: ["tcvn3"],
        value: "C¨n cø NghÞ ®Þnh",
        suggestion: "Căn cứ Nghị định",
      },
    ]);
    expect(check("Uûy ban nhaân daân tænh").map(({ parameters }) => parameters)).toEqual([["vni"]]);
  });

  it("is found in short cells once three words speak for it, the first ones too", () => {
    expect(check("ViÖt Nam", "Sè liÖu").map(({ suggestion }) => suggestion)).toEqual(["Việt Nam", "Số liệu"]);
    expect(check("thaønh")).toEqual([]);
  });

  it("shows the soft hyphen that stands for ư", () => {
    expect(check("Thñ t\u00ADíng ChÝnh phñ").map(({ value, suggestion }) => ({ value, suggestion }))).toEqual(
      [{ value: "Thñ t\\u00ADíng ChÝnh phñ", suggestion: "Thủ tướng Chính phủ" }],
    );
  });

  it.each([
    { encoding: "tcvn3" as const, text: "Q§ ViÖt Nam", expected: "QĐ Việt Nam" },
    { encoding: "tcvn3" as const, text: "thñ", expected: "thủ" },
    { encoding: "tcvn3" as const, text: "Tỷ lệ", expected: "Tỷ lệ" },
    { encoding: "tcvn3" as const, text: "grdp-growth", expected: "grdp-growth" },
    { encoding: "vni" as const, text: "Uûy ban nhaân daân", expected: "Ủy ban nhân dân" },
  ])("is converted where that was asked for: $text", ({ encoding, text, expected }) => {
    const checked = new TextChecks({ legacyEncoding: encoding }).check(text, () => at);
    expect(checked).toEqual({ text: expected, findings: [] });
  });
});

describe("any text", () => {
  it("is checked without a fault, and comes back as composed as it can be", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const checked = new TextChecks().check(text, () => at);
        expect(checked.text).toBe(text.normalize("NFC"));
        for (const { value } of checked.findings)
          expect(value).not.toMatch(/(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u200B]/u);
      }),
    );
  });
});
