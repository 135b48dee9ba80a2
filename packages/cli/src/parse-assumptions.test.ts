import { plan7099 } from "@kehoach/binh-duong/plan";
import { describe, expect, it } from "vitest";
import { parseAssumptions } from "./parse-assumptions.ts";

describe("parseAssumptions", () => {
  it.each([
    { texts: [], expected: { indicators: {} } },
    {
      texts: ["grdp-growth.base-year=2020"],
      expected: { indicators: { "grdp-growth": { baseYear: 2020 } } },
    },
    {
      texts: ["grdp-per-capita.tolerance=5%"],
      expected: { indicators: { "grdp-per-capita": { tolerance: 0.05 } } },
    },
    {
      texts: ["grdp-per-capita.tolerance=5.5%"],
      expected: { indicators: { "grdp-per-capita": { tolerance: 0.055 } } },
    },
    {
      texts: ["grdp-per-capita.tolerance=0.07"],
      expected: { indicators: { "grdp-per-capita": { tolerance: 0.07 } } },
    },
    {
      texts: ["grdp-per-capita.tolerance=0"],
      expected: { indicators: { "grdp-per-capita": { tolerance: 0 } } },
    },
    {
      texts: ["grdp-per-capita.tolerance=.07", "grdp-per-capita.base-year=2021"],
      expected: { indicators: { "grdp-per-capita": { tolerance: 0.07, baseYear: 2021 } } },
    },
    {
      texts: ["usd-vnd=25450.5"],
      expected: {
        indicators: {},
        exchangeRate: { vndPerUsd: 25450.5, source: "--assume usd-vnd=25450.5", day: null },
      },
    },
  ])("reads $texts", ({ texts, expected }) => {
    expect(parseAssumptions(texts, plan7099).assumptions).toEqual(expected);
  });

  it.each([
    { text: "usd-vnd", says: "KEY=VALUE" },
    { text: "=25000", says: "KEY=VALUE" },
    { text: "usd-vn=25000", says: "Did you mean: usd-vnd?" },
    { text: "grdp-grwth.base-year=2020", says: "Did you mean: grdp-growth.base-year" },
    { text: "grdp-growth=2020", says: "Did you mean: grdp-growth.base-year, grdp-growth.tolerance?" },
    { text: "grdp-growth.year=2020", says: "Did you mean: grdp-growth.base-year, grdp-growth.tolerance?" },
    { text: "__proto__.base-year=2020", says: "no assumption “__proto__.base-year”" },
    { text: "grdp-growth.base-year=20", says: "is not a year" },
    { text: "grdp-growth.base-year=2020.5", says: "is not a year" },
    { text: "grdp-growth.base-year=0999", says: "is not a year" },
    { text: "grdp-growth.base-year=", says: "is not a year" },
    { text: "grdp-growth.tolerance=5", says: "write 5% or 0.05" },
    { text: "grdp-growth.tolerance=1", says: "write 5% or 0.05" },
    { text: "grdp-growth.tolerance=5,5%", says: "write 5% or 0.05" },
    { text: "grdp-growth.tolerance=100%", says: "write 5% or 0.05" },
    { text: "grdp-growth.tolerance=-5%", says: "write 5% or 0.05" },
    { text: "usd-vnd=25.000", says: "for example 25000." },
    { text: "usd-vnd=25,000", says: "for example 25000." },
    { text: "usd-vnd=25.000.000", says: "for example 25000000." },
    { text: "usd-vnd=25000,5", says: "25000.5" },
    { text: "usd-vnd=0", says: "above 0" },
    { text: "usd-vnd=-25000", says: "above 0" },
    { text: "usd-vnd=25e3", says: "is not understood" },
    { text: `usd-vnd=${"9".repeat(400)}`, says: "is not understood" },
  ])("refuses $text", ({ text, says }) => {
    expect(() => parseAssumptions([text], plan7099)).toThrow(says);
  });

  it("refuses a key that is given twice", () => {
    expect(() => parseAssumptions(["usd-vnd=25000", "usd-vnd=26000"], plan7099)).toThrow("given twice");
  });
});
