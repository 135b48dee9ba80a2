import { describe, expect, it } from "vitest";
import { findingOf, type Rule } from "./rule.ts";

const tooLate: Rule<{ year: number }> = {
  id: "sample.too-late",
  severity: "warning",
  title: { vi: "Quá muộn", en: "Too late" },
  message: ({ year }) => ({ vi: `Năm ${year} là quá muộn.`, en: `${year} is too late.` }),
  fix: ({ year }) => ({ vi: `Chọn năm trước ${year}.`, en: `Choose a year before ${year}.` }),
};

describe("findingOf", () => {
  it("joins the rule with what was found; there is no value and no suggestion unless given", () => {
    expect(findingOf(tooLate, { parameters: { year: 2031 }, location: { row: 2 } })).toEqual({
      rule: "sample.too-late",
      severity: "warning",
      location: { row: 2 },
      parameters: { year: 2031 },
      message: { vi: "Năm 2031 là quá muộn.", en: "2031 is too late." },
      fix: { vi: "Chọn năm trước 2031.", en: "Choose a year before 2031." },
      value: null,
      suggestions: [],
    });
  });

  it("keeps value and suggestions", () => {
    const suggestions = [{ value: "2030", confidence: "guess" }] as const;
    expect(
      findingOf(tooLate, { parameters: { year: 2031 }, location: {}, value: "", suggestions }),
    ).toMatchObject({ value: "", suggestions });
  });
});
