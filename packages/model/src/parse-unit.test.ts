import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseUnit, unitKey, unitNames } from "./parse-unit.ts";
import { UNIT_CODES, UNITS, type UnitCode } from "./unit.ts";

describe("the names of units", () => {
  it("belong to one unit each, folded", () => {
    const owners = new Map<string, Set<UnitCode>>();
    for (const code of UNIT_CODES) {
      for (const name of unitNames(code)) {
        const key = unitKey(name);
        owners.set(key, (owners.get(key) ?? new Set()).add(code));
      }
    }
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });

  it("have labels in both languages", () => {
    for (const code of UNIT_CODES) {
      expect(UNITS[code].label.vi).not.toBe("");
      expect(UNITS[code].label.en).not.toBe("");
    }
  });

  it("have one dimension and exponent each", () => {
    const sizes = UNIT_CODES.map((code) => `${UNITS[code].dimension} ${UNITS[code].exponent}`);
    expect(new Set(sizes).size).toBe(UNIT_CODES.length);
  });
});

describe("parseUnit", () => {
  it.each<[string, UnitCode]>([
    ["%", "percent"],
    ["phần trăm", "percent"],
    ["điểm %", "percentage-point"],
    ["điểm phần trăm", "percentage-point"],
    ["percentage points", "percentage-point"],
    ["million USD", "million-USD"],
    ["USD million", "million-USD"],
    ["Mill. USD", "million-USD"],
    ["triệu USD", "million-USD"],
    ["tỷ USD", "billion-USD"],
    ["tỉ USD", "billion-USD"],
    ["tỷ đô la Mỹ", "billion-USD"],
    ["USD", "USD"],
    ["US$", "USD"],
    ["million VND/person", "million-VND-per-person"],
    ["triệu đồng/người", "million-VND-per-person"],
    ["TRIỆU ĐỒNG / NGƯỜI", "million-VND-per-person"],
    ["million VND per capita", "million-VND-per-person"],
    ["USD/person", "USD-per-person"],
    ["USD/người", "USD-per-person"],
    ["đồng/người", "VND-per-person"],
    ["đồng", "VND"],
    ["₫", "VND"],
    ["VNĐ", "VND"],
    ["triệu đ", "million-VND"],
    ["tỉ đồng", "billion-VND"],
    ["Tỷ  đồng", "billion-VND"],
    ["Bill. dongs", "billion-VND"],
    ["nghìn tỷ đồng", "trillion-VND"],
    ["ngàn tỉ đồng", "trillion-VND"],
    ["1.000 đồng", "thousand-VND"],
    ["ha", "hectare"],
    ["Ha", "hectare"],
    ["héc-ta", "hectare"],
    ["km²", "square-kilometre"],
    ["km2", "square-kilometre"],
    ["m2", "square-metre"],
    ["người", "person"],
    ["1000 người", "thousand-persons"],
    ["Thous. persons", "thousand-persons"],
    ["hộ", "household"],
    ["nghìn hộ", "thousand-households"],
    ["điểm", "index-point"],
    ["number", "count"],
    ["yes/no", "yes-no"],
    ["Nghi\u0300n ty\u0309 \u0111o\u0302\u0300ng", "trillion-VND"],
  ])("reads %s as %s", (text, unit) => {
    expect(parseUnit(text)).toEqual({ ok: true, unit });
  });

  it.each<{ text: string; expected: ReturnType<typeof parseUnit> }>([
    { text: "% of GRDP", expected: { ok: true, unit: "percent", note: "of-GRDP" } },
    { text: "% GRDP", expected: { ok: true, unit: "percent", note: "of-GRDP" } },
    { text: "% trong GRDP", expected: { ok: true, unit: "percent", note: "of-GRDP" } },
    { text: "% of GDP", expected: { ok: true, unit: "percent", note: "of-GDP" } },
    { text: "%/năm", expected: { ok: true, unit: "percent", note: "per-year" } },
    {
      text: "Triệu đồng/người/năm",
      expected: { ok: true, unit: "million-VND-per-person", note: "per-year" },
    },
    {
      text: "million VND per person per year",
      expected: { ok: true, unit: "million-VND-per-person", note: "per-year" },
    },
    { text: "million USD cumulative", expected: { ok: true, unit: "million-USD", basis: "cumulative" } },
    { text: "million USD (cumulative)", expected: { ok: true, unit: "million-USD", basis: "cumulative" } },
    { text: "triệu USD, lũy kế", expected: { ok: true, unit: "million-USD", basis: "cumulative" } },
    { text: "Luỹ kế triệu USD", expected: { ok: true, unit: "million-USD", basis: "cumulative" } },
  ])("reads what stands beside the unit in $text", ({ text, expected }) => {
    expect(parseUnit(text)).toEqual(expected);
  });

  it.each<{ text: string; candidates: readonly UnitCode[] }>([
    { text: "triệu", candidates: ["million-VND", "million-USD", "million-persons"] },
    { text: "tỷ", candidates: ["billion-VND", "billion-USD"] },
    { text: "Tỉ", candidates: ["billion-VND", "billion-USD"] },
    { text: "nghìn tỷ", candidates: ["trillion-VND"] },
    { text: "triệu/người", candidates: ["million-VND-per-person"] },
    { text: "đ", candidates: ["VND"] },
    { text: "$", candidates: ["USD"] },
    { text: "", candidates: [] },
    { text: "   ", candidates: [] },
    { text: "cumulative", candidates: [] },
    { text: "/năm", candidates: [] },
    { text: "tấn", candidates: [] },
    { text: "mm", candidates: [] },
    { text: "dự án", candidates: [] },
    { text: "EUR", candidates: [] },
    { text: "constructor", candidates: [] },
    { text: "% điểm GRDP", candidates: [] },
  ])("does not guess what $text means", ({ text, candidates }) => {
    expect(parseUnit(text)).toEqual({ ok: false, candidates });
  });

  it("reads every name of every unit, however it is typed", () => {
    for (const code of UNIT_CODES) {
      for (const name of unitNames(code)) {
        for (const typed of [name, name.toUpperCase(), name.normalize("NFD"), ` ${name}\u00A0`]) {
          expect(parseUnit(typed), typed).toEqual({ ok: true, unit: code });
        }
      }
    }
  });

  it("answers any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const parsed = parseUnit(text);
        expect(parsed.ok ? UNIT_CODES.includes(parsed.unit) : Array.isArray(parsed.candidates)).toBe(true);
      }),
    );
  });
});
