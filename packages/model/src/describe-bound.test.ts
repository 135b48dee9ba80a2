import { describe, expect, it } from "vitest";
import type { Bound } from "./bound.ts";
import { describeBound } from "./describe-bound.ts";
import type { UnitCode } from "./unit.ts";

describe("describeBound", () => {
  it.each<{ bound: Bound; unit: UnitCode; vi: string; en: string }>([
    { bound: { kind: "at-least", value: 30 }, unit: "percent", vi: "từ 30% trở lên", en: "at least 30%" },
    { bound: { kind: "more-than", value: 80 }, unit: "percent", vi: "trên 80%", en: "more than 80%" },
    { bound: { kind: "at-most", value: 2.5 }, unit: "percent", vi: "không quá 2,5%", en: "at most 2.5%" },
    { bound: { kind: "less-than", value: 2 }, unit: "percent", vi: "dưới 2%", en: "less than 2%" },
    { bound: { kind: "exactly", value: 100 }, unit: "percent", vi: "bằng 100%", en: "exactly 100%" },
    {
      bound: { kind: "approximately", value: 15800 },
      unit: "USD-per-person",
      vi: "khoảng 15.800 USD/người",
      en: "about 15,800 USD/person",
    },
    { bound: { kind: "between", low: 88, high: 90 }, unit: "percent", vi: "88–90%", en: "88–90%" },
    {
      bound: { kind: "between", low: null, high: 90 },
      unit: "hectare",
      vi: "không quá 90 ha",
      en: "at most 90 ha",
    },
    {
      bound: { kind: "between", low: 21, high: null },
      unit: "billion-USD",
      vi: "từ 21 tỷ USD trở lên",
      en: "at least 21 billion USD",
    },
    { bound: { kind: "exactly", value: 1 }, unit: "yes-no", vi: "đạt", en: "done" },
    // never rounded
    {
      bound: { kind: "at-least", value: 0.123456 },
      unit: "percent",
      vi: "từ 0,123456% trở lên",
      en: "at least 0.123456%",
    },
  ])("$en", ({ bound, unit, vi, en }) => {
    expect(describeBound({ bound, unit })).toEqual({ vi, en });
  });

  it("has no words for a range without ends", () => {
    expect(describeBound({ bound: { kind: "between", low: null, high: null }, unit: "percent" })).toEqual({
      vi: "",
      en: "",
    });
  });
});
