import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DocumentNumber, parseDocumentNumber } from "./document-number.ts";
import { DOCUMENT_TYPES } from "./document-type.ts";

function nameOf(code: string | null): string | null {
  return DOCUMENT_TYPES.find((type) => type.code === code)?.name.vi ?? null;
}

function parts(text: string): Omit<DocumentNumber, "type" | "typeCandidates"> & { type: string | null } {
  const result = parseDocumentNumber(text);
  if (!result.ok) throw new Error(`${text}: ${result.reason}`);
  const { typeCandidates: _, type, ...rest } = result.value;
  return { ...rest, type: nameOf(type) };
}

function candidates(text: string): readonly string[] {
  const result = parseDocumentNumber(text);
  return result.ok ? result.value.typeCandidates.map((code) => nameOf(code) ?? "") : [];
}

describe("DOCUMENT_TYPES", () => {
  it("are the 27 of the decree in its order, and two normative acts", () => {
    expect(DOCUMENT_TYPES.map(({ code }) => code).join(" ")).toBe(
      "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB NĐ TT",
    );
  });

  it("have names of their own in both languages", () => {
    expect(new Set(DOCUMENT_TYPES.map(({ name }) => name.vi)).size).toBe(DOCUMENT_TYPES.length);
    expect(new Set(DOCUMENT_TYPES.map(({ name }) => name.en)).size).toBe(DOCUMENT_TYPES.length);
  });
});

const state = { numbering: "state", year: null, typeStatus: "known", term: null } as const;
const party = { numbering: "party", year: null, typeStatus: "known", term: null } as const;

describe("parseDocumentNumber", () => {
  it.each([
    { text: "7099/KH-UBND", ...state, number: "7099", typeCode: "KH", type: "kế hoạch", issuer: "UBND" },
    { text: "790/QĐ-TTg", ...state, number: "790", typeCode: "QĐ", type: "quyết định", issuer: "TTg" },
    { text: "111/NQ-CP", ...state, number: "111", typeCode: "NQ", type: "nghị quyết", issuer: "CP" },
    {
      text: "30/2020/NĐ-CP",
      ...state,
      number: "30",
      year: 2020,
      typeCode: "NĐ",
      type: "nghị định",
      issuer: "CP",
    },
    {
      text: "66.25/2026/NQ-CP",
      ...state,
      number: "66.25",
      year: 2026,
      typeCode: "NQ",
      type: "nghị quyết",
      issuer: "CP",
    },
    {
      text: "12a/2026/QĐ-UBND",
      ...state,
      number: "12a",
      year: 2026,
      typeCode: "QĐ",
      type: "quyết định",
      issuer: "UBND",
    },
    {
      text: "202/2025/QH15",
      ...state,
      number: "202",
      year: 2025,
      typeCode: null,
      type: null,
      typeStatus: "not-in-number",
      issuer: "QH15",
      term: 15,
    },
    {
      text: "1685/NQ-UBTVQH15",
      ...state,
      number: "1685",
      typeCode: "NQ",
      type: "nghị quyết",
      issuer: "UBTVQH15",
      term: 15,
    },
    {
      text: "01/HNVB-VPCP",
      ...state,
      number: "01",
      typeCode: "HNVB",
      type: null,
      typeStatus: "unknown",
      issuer: "VPCP",
    },
    { text: "1270/BC-TCTTTg", ...state, number: "1270", typeCode: "BC", type: "báo cáo", issuer: "TCTTTg" },
    { text: "29-NQ/TW", ...party, number: "29", typeCode: "NQ", type: "nghị quyết", issuer: "TW" },
    { text: "111-CTr/TU", ...party, number: "111", typeCode: "CTr", type: "chương trình", issuer: "TU" },
    { text: "36-HD/VPTW", ...party, number: "36", typeCode: "HD", type: "hướng dẫn", issuer: "VPTW" },
    { text: "05-NQ/ĐU", ...party, number: "05", typeCode: "NQ", type: "nghị quyết", issuer: "ĐU" },
    {
      text: "4336/BTTTT-CNTT",
      ...state,
      number: "4336",
      typeCode: "BTTTT",
      type: null,
      typeStatus: "unknown",
      issuer: "CNTT",
    },
    {
      text: "26/2025/TT-BNNMT",
      ...state,
      number: "26",
      year: 2025,
      typeCode: "TT",
      type: "thông tư",
      issuer: "BNNMT",
    },
    { text: "05/BC-SKH&ĐT", ...state, number: "05", typeCode: "BC", type: "báo cáo", issuer: "SKH&ĐT" },
    { text: "15/TB-BCĐ-VP", ...state, number: "15", typeCode: "TB", type: "thông báo", issuer: "BCĐ-VP" },
  ])("takes $text apart", (expected) => {
    expect(parts(expected.text)).toEqual(expected);
  });

  it.each([
    ["QĐ", "quyết định"],
    ["QyĐ", "quy định"],
    ["ĐA", "đề án"],
    ["DA", "dự án"],
    ["HD", "hướng dẫn"],
    ["HĐ", "hợp đồng"],
    ["CT", "chỉ thị"],
    ["CTr", "chương trình"],
    ["TTr", "tờ trình"],
    ["TT", "thông tư"],
  ])("does not mix up %s", (code, type) => {
    expect(parts(`01/${code}-UBND`)).toMatchObject({ typeCode: code, type, typeStatus: "known" });
  });

  it.each([
    { text: "790/QD-TTg", names: ["quyết định"] },
    { text: "790/Qð-TTg", names: ["quyết định"] },
    { text: "5/hđ-UBND", names: ["hướng dẫn", "hợp đồng"] },
    { text: "5/Da-UBND", names: ["đề án", "dự án"] },
    { text: "5/CTR-UBND", names: ["chương trình"] },
    { text: "01/HNVB-VPCP", names: [] },
    { text: "4336/BTTTT-CNTT", names: [] },
    { text: "37-QĐ/TW", names: ["quyết định", "quy định"] },
    { text: "40-CT/TW", names: ["chỉ thị", "chương trình"] },
    { text: "55-KL/TW", names: [] },
    { text: "12-Nq/TU", names: ["nghị quyết"] },
  ])("offers candidates for $text and no type", ({ text, names }) => {
    expect(parts(text)).toMatchObject({ type: null, typeStatus: "unknown" });
    expect(candidates(text)).toEqual(names);
  });

  it("drops blanks at the ends and composes", () => {
    const text = "790/QĐ-TTg";
    const decomposed = "15/BC-U\u031BB".normalize("NFD");
    expect(parts(` ${text}\n`).text).toBe(text);
    expect(parts(decomposed).issuer).toBe("\u01AFB");
  });

  it.each([
    { text: "", reason: "empty" },
    { text: " \u00A0\n", reason: "empty" },
    { text: "24-\nNQ/TW", reason: "contains-blank" },
    { text: "7099 /KH-UBND", reason: "contains-blank" },
    { text: "Số: 7099/KH-UBND", reason: "contains-blank" },
    { text: "7099/KH-\u00A0UBND", reason: "contains-blank" },
    { text: `1/KH-${"U".repeat(96)}`, reason: "too-long" },
    { text: "7099", reason: "unrecognised" },
    { text: "KH-UBND", reason: "unrecognised" },
    { text: "7099/", reason: "unrecognised" },
    { text: "7099/KH", reason: "unrecognised" },
    { text: "7099/KH-", reason: "unrecognised" },
    { text: "7099//KH-UBND", reason: "unrecognised" },
    { text: "7099/KH--UBND", reason: "unrecognised" },
    { text: "7099-KH-UBND", reason: "unrecognised" },
    { text: "0/KH-UBND", reason: "unrecognised" },
    { text: "00-NQ/TW", reason: "unrecognised" },
    { text: "30/20/NĐ-CP", reason: "unrecognised" },
    { text: "30/0020/NĐ-CP", reason: "unrecognised" },
    { text: "30/2201/NĐ-CP", reason: "unrecognised" },
    { text: "30/2020", reason: "unrecognised" },
    { text: "12ab/QĐ-UBND", reason: "unrecognised" },
    { text: "29-NQ/", reason: "unrecognised" },
    { text: "29-NQ", reason: "unrecognised" },
    { text: "29-NQ/TW/2022", reason: "unrecognised" },
    { text: "13/12/2024", reason: "unrecognised" },
  ])("rejects $text as $reason", ({ text, reason }) => {
    expect(parseDocumentNumber(text)).toEqual({ ok: false, reason });
  });

  it("takes 100 characters", () => {
    expect(parseDocumentNumber(`1/KH-${"U".repeat(95)}`).ok).toBe(true);
  });

  it("answers any text, and keeps every character of a number", () => {
    const piece = fc.constantFrom(
      "1",
      "05",
      "/",
      "-",
      "2026",
      "NQ",
      "QĐ",
      "QH15",
      "TW",
      "a",
      ".",
      "&",
      " ",
      "đ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 120 }),
      fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (written) => {
        const result = parseDocumentNumber(written);
        if (!result.ok) return;
        const { numbering, number, year, typeCode, issuer } = result.value;
        const middle = year === null ? "" : `/${year}`;
        const symbol = typeCode === null ? issuer : `${typeCode}-${issuer}`;
        const rebuilt =
          numbering === "party" ? `${number}-${typeCode}/${issuer}` : `${number}${middle}/${symbol}`;
        expect(rebuilt).toBe(result.value.text);
      }),
      { numRuns: 2000 },
    );
  });
});
